using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Schema;
using Plenary.Diagnostics;

namespace Plenary.Cli.Publishing;

/// <summary>
/// Validates against the JSON Schemas. Newtonsoft.Json.Schema stops after 1,000 validations an hour without a licence
/// key, so that a whole file of JSON Lines is one validation: it is read as an array.
/// </summary>
public static class SchemaGate
{
    /// <summary>After this many findings the rest is not looked at: they would all say the same.</summary>
    public const int Limit = 100;

    /// <summary>Validates every document of a JSON Lines stream.</summary>
    /// <param name="lines">UTF-8, one document a line; closed at the end.</param>
    /// <returns>A finding per breach, naming line, document and place; empty where all is well.</returns>
    public static IReadOnlyList<Finding> Documents(Stream lines)
    {
        // Written out, not built from objects: a schema that does not name its draft turns `items` off in those inside it.
        var array = $$"""{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"array","items":{{Source(SchemaSet.Document)}}}""";
        return Validate(new LinesAsArray(Text(lines)), JSchema.Parse(array), depthOfId: 2);
    }

    /// <summary>Validates a report.</summary>
    /// <param name="report">UTF-8; closed at the end.</param>
    public static IReadOnlyList<Finding> Report(Stream report) => Validate(Text(report), JSchema.Parse(Source(SchemaSet.Report)), depthOfId: null);

    private static List<Finding> Validate(TextReader text, JSchema schema, int? depthOfId)
    {
        var findings = new List<Finding>();
        var line = 0;
        string? id = null;
        using var json = new JsonTextReader(text) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        using var reader = new JSchemaValidatingReader(json) { Schema = schema };
        reader.ValidationEventHandler += (_, e) => findings.AddRange(Leaves(e.ValidationError).Select(error => Rules.SchemaBroken.Here(
            depthOfId is null ? $"{error.Path}: {error.Message}" : $"Line {line}, document {id ?? "without id"}, {error.Path}: {error.Message}")));
        try
        {
            while (findings.Count < Limit && reader.Read())
            {
                if (reader.TokenType == JsonToken.StartObject && reader.Depth == depthOfId - 1)
                {
                    (line, id) = (line + 1, null);
                }
                else if (id is null && reader.TokenType == JsonToken.String && reader.Depth == depthOfId && reader.Path.EndsWith("].id", StringComparison.Ordinal))
                {
                    id = (string?)reader.Value;
                }
            }
        }
        catch (JsonReaderException e)
        {
            findings.Add(Rules.SchemaBroken.Here($"Line {line}: no valid JSON: {e.Message}"));
        }

        return findings;
    }

    // An error of a combined schema carries the errors that explain it.
    private static IEnumerable<ValidationError> Leaves(ValidationError error) =>
        error.ChildErrors.Count == 0 ? [error] : error.ChildErrors.SelectMany(Leaves);

    private static StreamReader Text(Stream stream) => new(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false);

    private static string Source(string name) => Encoding.UTF8.GetString(SchemaSet.Content(name).Span);
}
