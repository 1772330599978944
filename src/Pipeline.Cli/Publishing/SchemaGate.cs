using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Schema;
using Plenary.Diagnostics;

namespace Plenary.Cli.Publishing;

/// <summary>
/// Validates documents against their JSON Schema, one after the other. Newtonsoft.Json.Schema stops after 1,000 validations
/// an hour without a licence key, so that all documents of a worker are one validation: elements of one array. For one worker.
/// </summary>
public sealed class SchemaGate
{
    /// <summary>After this many findings the rest is not looked at: they would all say the same.</summary>
    public const int Limit = 100;

    private readonly TokenReader tokens = new();
    private readonly JSchemaValidatingReader reader;
    private readonly List<Finding> findings = [];
    private string? id;

    /// <summary>Begins a validation.</summary>
    public SchemaGate()
    {
        // Written out, not built from objects: a schema that does not name its draft turns `items` off in those inside it.
        var array = $$"""{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"array","items":{{Source(SchemaSet.Document)}}}""";
        reader = new JSchemaValidatingReader(tokens) { Schema = JSchema.Parse(array) };
        reader.ValidationEventHandler += (_, e) => findings.AddRange(Leaves(e.ValidationError).Select(error =>
            Rules.SchemaBroken.Here($"document {id ?? "without id"}, {Inner(error.Path)}: {error.Message}")));
    }

    /// <summary>Validates one document.</summary>
    /// <param name="json">One JSON object in UTF-8.</param>
    /// <returns>A finding per breach, naming document and place; empty where all is well.</returns>
    public IReadOnlyList<Finding> Check(ReadOnlySpan<byte> json)
    {
        findings.Clear();
        id = null;
        int count;
        try
        {
            count = tokens.Load(json);
        }
        catch (System.Text.Json.JsonException e)
        {
            return [Rules.SchemaBroken.Here($"no valid JSON: {e.Message}")];
        }

        for (var i = 0; i < count; i++)
        {
            reader.Read();
            if (id is null && reader.TokenType == JsonToken.String && reader.Depth == 2 && reader.Path.EndsWith("].id", StringComparison.Ordinal))
            {
                id = (string?)reader.Value;
            }
        }

        return findings.Count == 0 ? [] : [.. findings];
    }

    /// <summary>Validates every document of a JSON Lines stream.</summary>
    /// <param name="lines">UTF-8, one document a line; closed at the end.</param>
    /// <returns>A finding per breach, naming line, document and place; empty where all is well.</returns>
    public static IReadOnlyList<Finding> Documents(Stream lines)
    {
        var gate = new SchemaGate();
        var all = new List<Finding>();
        var number = 0;
        using var text = Text(lines);
        while (all.Count < Limit && text.ReadLine() is { } line)
        {
            number++;
            all.AddRange(gate.Check(Encoding.UTF8.GetBytes(line)).Select(f => f with { Message = $"Line {number}, {f.Message}" }));
        }

        return [.. all.Take(Limit)];
    }

    /// <summary>Validates a report.</summary>
    /// <param name="report">UTF-8; closed at the end.</param>
    public static IReadOnlyList<Finding> Report(Stream report)
    {
        var findings = new List<Finding>();
        using var json = new JsonTextReader(Text(report)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        using var reader = new JSchemaValidatingReader(json) { Schema = JSchema.Parse(Source(SchemaSet.Report)) };
        reader.ValidationEventHandler += (_, e) => findings.AddRange(Leaves(e.ValidationError).Select(error => Rules.SchemaBroken.Here($"{error.Path}: {error.Message}")));
        try
        {
            while (findings.Count < Limit && reader.Read())
            {
                // Reading is validating.
            }
        }
        catch (JsonReaderException e)
        {
            findings.Add(Rules.SchemaBroken.Here($"no valid JSON: {e.Message}"));
        }

        return findings;
    }

    // An error of a combined schema carries the errors that explain it.
    private static IEnumerable<ValidationError> Leaves(ValidationError error) =>
        error.ChildErrors.Count == 0 ? [error] : error.ChildErrors.SelectMany(Leaves);

    // The place inside the document: which element of the array it was depends on the worker.
    private static string Inner(string path) => path.IndexOf(']', StringComparison.Ordinal) is var end && end + 2 <= path.Length ? path[(end + 1)..].TrimStart('.') : "whole";

    private static StreamReader Text(Stream stream) => new(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false);

    private static string Source(string name) => Encoding.UTF8.GetString(SchemaSet.Content(name).Span);
}
