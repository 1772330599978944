using System.Text.Json;
using Plenary.Diagnostics;
using Plenary.Emission;

namespace Plenary.Cli.Publishing;

/// <summary><c>datapackage.json</c> against the files: it must be the one that would be written for them.</summary>
internal static class DescriptorCheck
{
    internal static IEnumerable<Finding> Run(PackageFolder folder)
    {
        if (!folder.Has(PackageDescriptor.FileName))
        {
            return [Rules.FileMissing.Here($"{PackageDescriptor.FileName} is missing.")];
        }

        var described = folder.Files
            .Where(f => !f.Path.Equals(PackageDescriptor.FileName, StringComparison.Ordinal) && !f.Path.Equals(Checksums.FileName, StringComparison.Ordinal));
        var expected = PackageDescriptor.Print([.. described]);
        var printed = folder.Bytes(PackageDescriptor.FileName);
        if (printed.AsSpan().SequenceEqual(expected))
        {
            return [];
        }

        var differences = Compare(Resources(expected), Resources(printed)).ToArray();
        return differences.Length > 0 ? differences : [Rules.DescriptorWrong.Here("Title, licence, sources or the order of the resources are not those that this version writes.")];
    }

    private static IEnumerable<Finding> Compare(Dictionary<string, JsonElement> expected, Dictionary<string, JsonElement> printed)
    {
        foreach (var (path, resource) in expected)
        {
            if (!printed.TryGetValue(path, out var other))
            {
                yield return Rules.DescriptorWrong.Here($"There is no resource for {path}.");
                continue;
            }

            foreach (var property in resource.EnumerateObject())
            {
                if (!other.TryGetProperty(property.Name, out var value) || !JsonElement.DeepEquals(property.Value, value))
                {
                    yield return Rules.DescriptorWrong.Here($"The resource of {path} has another {property.Name} than the file.");
                }
            }
        }

        foreach (var path in printed.Keys.Where(p => !expected.ContainsKey(p)))
        {
            yield return Rules.DescriptorWrong.Here($"There is a resource for {path}, but no such file.");
        }
    }

    private static Dictionary<string, JsonElement> Resources(byte[] descriptor)
    {
        using var json = JsonDocument.Parse(descriptor);
        var resources = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var resource in json.RootElement.GetProperty("resources").EnumerateArray())
        {
            resources[resource.GetProperty("path").GetString() ?? ""] = resource.Clone();
        }

        return resources;
    }
}
