using System.Text.Json;
using Plenary.Diagnostics;
using Plenary.Emission;

namespace Plenary.Cli.Publishing;

/// <summary>
/// The resources in <c>datapackage.json</c> against the files: names, sizes, digests, table schemas. Title, licence and
/// the like are the publisher's own words; only the checksum guards them.
/// </summary>
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
        return Compare(Resources(PackageDescriptor.Print([.. described])), Resources(folder.Bytes(PackageDescriptor.FileName)));
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
            var path = resource.GetProperty("path").GetString() ?? "";
            if (!resources.TryAdd(path, resource.Clone()))
            {
                throw new InvalidDataException($"there are two resources for {path}.");
            }
        }

        return resources;
    }
}
