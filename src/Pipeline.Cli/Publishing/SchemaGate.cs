using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Schema;
using Plenary.Diagnostics;

namespace Plenary.Cli.Publishing;

/// <summary>
/// Validates documents against their JSON Schema, one after the other. Newtonsoft.Json.Schema stops after 1,000 validations
/// an hour without a licence key, so that all documents of a worker are one validation: the texts of one stream. For one worker.
/// </summary>
public sealed class SchemaGate
{
    /// <summary>After this many findings the rest is not looked at: they would all say the same.</summary>
    public const int Limit = 100;

    private readonly TokenReader tokens = new();
    private readonly JSchemaValidatingReader quick;
    private readonly Lazy<JSchemaValidatingReader> published;
    private readonly List<ValidationError> errors = [];

    /// <summary>Begins a validation.</summary>
    public SchemaGate()
    {
        quick = Reader(QuickSchema.Of(Schema(SchemaSet.Document)));
        published = new(() => Reader(Schema(SchemaSet.Document)));
    }

    /// <summary>Validates one document.</summary>
    /// <param name="json">One JSON object in UTF-8.</param>
    /// <returns>A finding per breach, naming document and place; empty where all is well.</returns>
    public IReadOnlyList<Finding> Check(ReadOnlySpan<byte> json)
    {
        try
        {
            tokens.Load(json);
        }
        catch (System.Text.Json.JsonException e)
        {
            return [Rules.SchemaBroken.Here($"no valid JSON: {e.Message}")];
        }

        if (tokens.IsPlain && Passes(quick))
        {
            return [];
        }

        // Whether the document is all right, and what is wrong with it, the published schema says.
        return Passes(published.Value) ? [] : [.. errors.SelectMany(Leaves).Select(error =>
            Rules.SchemaBroken.Here($"document {tokens.TextOf("id") ?? "without id"}, {(error.Path is "" ? "whole" : error.Path)}: {error.Message}"))];
    }

    /// <summary>What each of the two shapes of the schema says by itself; for the test that they say the same.</summary>
    /// <param name="json">One JSON object in UTF-8.</param>
    /// <returns>Whether the quick shape may be asked about it, whether it passes, and whether the published shape does.</returns>
    internal (bool IsPlain, bool Quick, bool Published) Verdicts(ReadOnlySpan<byte> json)
    {
        tokens.Load(json);
        return (tokens.IsPlain, Passes(quick), Passes(published.Value));
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
        using var reader = new JSchemaValidatingReader(json) { Schema = Schema(SchemaSet.Report) };
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

    private JSchemaValidatingReader Reader(JSchema schema)
    {
        var reader = new JSchemaValidatingReader(tokens) { Schema = schema };
        reader.ValidationEventHandler += (_, e) => errors.Add(e.ValidationError);
        return reader;
    }

    private bool Passes(JSchemaValidatingReader reader)
    {
        errors.Clear();
        tokens.Rewind();
        while (reader.Read())
        {
            // Reading is validating.
        }

        return errors.Count == 0;
    }

    private static StreamReader Text(Stream stream) => new(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false);

    private static JSchema Schema(string name) => JSchema.Parse(Encoding.UTF8.GetString(SchemaSet.Content(name).Span));
}
