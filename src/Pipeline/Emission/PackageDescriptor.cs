using System.Text.Json;
using Plenary.Emission.Tables;

namespace Plenary.Emission;

/// <summary>
/// <c>datapackage.json</c>: a Frictionless Data Package, version 2, that readers of version 1 understand too. Every file
/// but itself and the checksums is a resource with size and digest; the tables have Table Schemas.
/// </summary>
public static class PackageDescriptor
{
    /// <summary>Its name.</summary>
    public const string FileName = "datapackage.json";

    /// <summary>Prints the descriptor.</summary>
    /// <param name="files">Every file of the package but the descriptor and the checksums.</param>
    /// <param name="metadata">What the package says about itself; null for the defaults.</param>
    public static byte[] Print(IReadOnlyList<PackageFile> files, PackageMetadata? metadata = null) =>
        JsonTree.Indent(JsonTree.Write(json => Write(json, files, metadata ?? PackageMetadata.Default)));

    /// <summary>The name of a file's resource: that of its table, or its path; readers refuse capitals.</summary>
    public static string ResourceName(string path) =>
        AllTables.InOrder.FirstOrDefault(t => t.Path.Equals(path, StringComparison.Ordinal))?.Name ?? path.Replace('/', '-').ToLowerInvariant();

    private static void Write(Utf8JsonWriter json, IReadOnlyList<PackageFile> files, PackageMetadata metadata)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        json.WriteString("name", metadata.Name);
        json.WriteString("title", metadata.Title);
        json.WriteString("description", metadata.Description);
        json.WriteString("version", metadata.Version);
        json.WriteString("generator", RunReport.ThisGenerator);
        if (metadata.Homepage is not null)
        {
            json.WriteString("homepage", metadata.Homepage);
        }

        Strings(json, "keywords", metadata.Keywords);
        Contributors(json, metadata);
        Licence(json, metadata);
        json.WriteStartArray("sources");
        json.WriteStartObject();
        json.WriteString("title", "United Nations: official documents");
        json.WriteString("path", "https://documents.un.org/");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("resources");
        foreach (var file in InReadingOrder(files))
        {
            Resource(json, file);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Tables first: they are what most readers open, and a table comes before those that refer to it.
    private static IEnumerable<PackageFile> InReadingOrder(IReadOnlyList<PackageFile> files)
    {
        var tables = AllTables.InOrder.Select(t => t.Path).ToList();
        return files.OrderBy(f => (uint)tables.IndexOf(f.Path)).ThenBy(f => f.Path, StringComparer.Ordinal);
    }

    private static void Contributors(Utf8JsonWriter json, PackageMetadata metadata)
    {
        if (metadata.Publisher is null && metadata.Contact is null)
        {
            return;
        }

        json.WriteStartArray("contributors");
        json.WriteStartObject();
        json.WriteString("title", metadata.Publisher ?? metadata.Contact);
        if (metadata.Contact is not null)
        {
            json.WriteString(metadata.ContactIsEmail ? "email" : "path", metadata.Contact);
        }

        if (metadata.Publisher is not null)
        {
            json.WriteString("organization", metadata.Publisher);
        }

        Strings(json, "roles", ["publisher"]);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Licence(Utf8JsonWriter json, PackageMetadata metadata)
    {
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("name", metadata.LicenceName);
        json.WriteString("path", metadata.LicencePath);
        json.WriteString("title", metadata.LicenceTitle);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Resource(Utf8JsonWriter json, PackageFile file)
    {
        var table = AllTables.InOrder.FirstOrDefault(t => t.Path.Equals(file.Path, StringComparison.Ordinal));
        var (format, mediaType) = FileKind(file.Path);
        json.WriteStartObject();
        json.WriteString("name", ResourceName(file.Path));
        json.WriteString("path", file.Path);
        if (file.Path.Equals(GraphEmitter.Graph, StringComparison.Ordinal))
        {
            json.WriteString("title", "Citations");
            json.WriteString("description", "Who cites what, as a directed multigraph: a node for each text, an edge for each row of references that has a target.");
        }

        if (table is not null)
        {
            json.WriteString("title", table.Title);
            json.WriteString("description", table.Description);
            json.WriteString("type", "table");
            json.WriteString("profile", "tabular-data-resource");
        }

        json.WriteString("format", format);
        json.WriteString("mediatype", mediaType);
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("hash", "sha256:" + file.Sha256);
        if (table is not null)
        {
            json.WriteStartObject("dialect");
            json.WriteString("delimiter", ",");
            json.WriteString("lineTerminator", "\r\n");
            json.WriteString("quoteChar", "\"");
            json.WriteBoolean("doubleQuote", true);
            json.WriteBoolean("header", true);
            json.WriteEndObject();
            json.WritePropertyName("schema");
            TableSchema.Write(json, table);
        }

        json.WriteEndObject();
    }

    private static (string Format, string MediaType) FileKind(string path) => Path.GetExtension(path) switch
    {
        ".csv" => ("csv", "text/csv"),
        ".json" => ("json", "application/json"),
        ".jsonl" => ("jsonl", "application/jsonl"),
        ".graphml" => ("graphml", "application/graphml+xml"),
        ".yaml" => ("yaml", "application/yaml"),
        ".html" => ("html", "text/html"),
        ".md" => ("md", "text/markdown"),
        ".cff" => ("cff", "application/yaml"),
        ".jsonld" => ("jsonld", "application/ld+json"),
        var other => (other.TrimStart('.'), "application/octet-stream"),
    };

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
