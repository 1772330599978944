using Plenary.Emission.Tables;

namespace Plenary.Emission;

/// <summary><c>dataset.jsonld</c>: the package as a schema.org Dataset, for catalogues and search engines.</summary>
internal static class DatasetDescription
{
    internal static byte[] Print(PackageMetadata metadata, TableTally tally) => JsonTree.Indent(JsonTree.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "Dataset");
        json.WriteString("name", metadata.Title);
        json.WriteString("alternateName", metadata.Name);
        json.WriteString("description", metadata.Description);
        json.WriteString("version", metadata.Version);
        json.WriteStartObject("license");
        json.WriteString("@type", "CreativeWork");
        json.WriteString("name", metadata.LicenceTitle);
        json.WriteString("identifier", metadata.LicenceName);
        json.WriteString("url", metadata.LicencePath);
        json.WriteEndObject();
        json.WriteBoolean("isAccessibleForFree", true);
        if (metadata.Homepage is not null)
        {
            json.WriteString("url", metadata.Homepage);
        }

        json.WriteStartArray("keywords");
        foreach (var word in metadata.Keywords)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
        json.WriteStartObject("creator");
        json.WriteString("@type", "Organization");
        json.WriteString("name", metadata.Publisher ?? "United Nations");
        if (metadata.Contact is not null)
        {
            json.WriteString(metadata.ContactIsEmail ? "email" : "url", metadata.Contact);
        }

        json.WriteEndObject();
        json.WriteStartObject("isBasedOn");
        json.WriteString("@type", "CreativeWork");
        json.WriteString("name", "United Nations: official documents");
        json.WriteString("url", "https://documents.un.org/");
        json.WriteEndObject();
        json.WriteStartArray("variableMeasured");
        foreach (var table in AllTables.InOrder)
        {
            json.WriteStartObject();
            json.WriteString("@type", "PropertyValue");
            json.WriteString("name", table.Title);
            json.WriteString("description", table.Description);
            json.WriteNumber("value", tally.Rows(table));
            json.WriteString("unitText", "rows");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }));
}
