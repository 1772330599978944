using Plenary.Emission;

namespace Plenary.Cli.Publishing;

/// <summary>The JSON Schemas that the program ships, as files of a package.</summary>
public static class SchemaSet
{
    /// <summary>The schema of documents.</summary>
    public const string Document = "document.schema.json";

    /// <summary>The schema of <c>report.json</c>.</summary>
    public const string Report = "report.schema.json";

    private const string Folder = "schemas/";

    /// <summary>Every schema, in ordinal order of name.</summary>
    public static IReadOnlyList<PackageSchema> All { get; } =
        [.. typeof(SchemaSet).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => new PackageSchema(n[Folder.Length..], Read(n)))];

    /// <summary>The content of a schema.</summary>
    public static ReadOnlyMemory<byte> Content(string name) => All.Single(s => s.Name.Equals(name, StringComparison.Ordinal)).Content;

    private static byte[] Read(string resource)
    {
        using var stream = typeof(SchemaSet).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
