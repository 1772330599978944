using System.Text.Json;
using Plenary.Cli.Publishing;
using Plenary.Emission;

namespace Plenary.Cli.Releasing;

/// <summary>A table or a column that is not what it was.</summary>
/// <param name="What">What happened, in words.</param>
/// <param name="Breaks">Whether a program that reads the old package may fail on the new one.</param>
internal sealed record StructureChange(string What, bool Breaks)
{
    /// <summary>Compares the tables as the two descriptors give them.</summary>
    internal static IEnumerable<StructureChange> Between(PackageFolder before, PackageFolder after)
    {
        var (old, now) = (Tables(before), Tables(after));
        foreach (var (name, fields) in old)
        {
            if (!now.TryGetValue(name, out var others))
            {
                yield return new StructureChange($"table {name} is gone", true);
                continue;
            }

            // Order counts: readers of CSV may go by the place of a column.
            if (!fields.Select(f => f.Name).SequenceEqual(others.Select(f => f.Name), StringComparer.Ordinal))
            {
                yield return new StructureChange($"table {name} has the columns {Names(others)}, before {Names(fields)}", true);
                continue;
            }

            foreach (var (was, field) in fields.Zip(others).Where(f => !f.First.Type.Equals(f.Second.Type, StringComparison.Ordinal)))
            {
                yield return new StructureChange($"column {name}.{field.Name} has the type {field.Type}, before {was.Type}", true);
            }
        }

        foreach (var name in now.Keys.Except(old.Keys, StringComparer.Ordinal))
        {
            yield return new StructureChange($"table {name} is new", false);
        }
    }

    private static string Names(IEnumerable<(string Name, string Type)> fields) => string.Join(", ", fields.Select(f => f.Name));

    private static Dictionary<string, List<(string Name, string Type)>> Tables(PackageFolder folder)
    {
        using var json = JsonDocument.Parse(folder.Bytes(PackageDescriptor.FileName));
        var tables = new Dictionary<string, List<(string, string)>>(StringComparer.Ordinal);
        foreach (var resource in json.RootElement.GetProperty("resources").EnumerateArray())
        {
            if (resource.TryGetProperty("schema", out var schema) && schema.ValueKind == JsonValueKind.Object)
            {
                tables[resource.GetProperty("name").GetString()!] =
                    [.. schema.GetProperty("fields").EnumerateArray().Select(f => (f.GetProperty("name").GetString()!, f.GetProperty("type").GetString()!))];
            }
        }

        return tables;
    }
}
