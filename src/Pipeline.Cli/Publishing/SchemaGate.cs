using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Schema;
using Plenary.Diagnostics;

namespace Plenary.Cli.Publishing;

/// <summary>
/// Validates documents against their JSON Schema, one after the other. Newtonsoft.Json.Schema stops after 1,000 validations
/// an hour without a licence key, so that all documents of a gate are one validation: the texts of one stream. For one worker at a time.
/// </summary>
public sealed class SchemaGate
{
    /// <summary>After this many findings the rest is not looked at: they would all say the same.</summary>
    public const int Limit = 100;

    // Of the whole process: whoever needs a gate goes on with one that is idle, so that there are never more validations than gates that were out at once.
    internal static readonly Stock<SchemaGate> Idle = new(() => new SchemaGate());

    private readonly TokenCutter cutter = new();
    private readonly SchemaPlace whole = SchemaPlace.Of(SchemaSet.Content(SchemaSet.Document));
    private readonly TokenReader tokens;
    private readonly JSchemaValidatingReader validator;
    private readonly List<ValidationError> errors = [];

    /// <summary>Begins a validation.</summary>
    public SchemaGate()
    {
        tokens = new TokenReader(cutter);
        validator = new JSchemaValidatingReader(tokens) { Schema = Schema(SchemaSet.Document) };
        validator.ValidationEventHandler += (_, e) => errors.Add(e.ValidationError);
    }

    /// <summary>Validates one document.</summary>
    /// <param name="json">One JSON object in UTF-8.</param>
    /// <returns>A finding per breach, naming document and place; empty where all is well.</returns>
    public IReadOnlyList<Finding> Check(ReadOnlySpan<byte> json)
    {
        try
        {
            // What is wrong, and where, is told by the whole document.
            return PassesByKinds(json) || Passes(json, null) ? [] : [.. errors.SelectMany(Leaves).Select(error =>
                Rules.SchemaBroken.Here($"document {tokens.TextOf("id") ?? "without id"}, {(error.Path is "" ? "whole" : error.Path)}: {error.Message}"))];
        }
        catch (System.Text.Json.JsonException e)
        {
            return [Rules.SchemaBroken.Here($"no valid JSON: {e.Message}")];
        }
    }

    /// <summary>Whether a document passes without the items of kinds that passed before, and whether the whole of it does; for the test that these are the same.</summary>
    /// <param name="json">One JSON object in UTF-8.</param>
    internal (bool ByKinds, bool Whole) Verdicts(ReadOnlySpan<byte> json) => (PassesByKinds(json), Passes(json, null));

    /// <summary>Validates every document of a JSON Lines stream.</summary>
    /// <param name="lines">UTF-8, one document a line; closed at the end.</param>
    /// <returns>A finding per breach, naming line, document and place; empty where all is well.</returns>
    public static IReadOnlyList<Finding> Documents(Stream lines)
    {
        var gate = Idle.Take();
        var all = new List<Finding>();
        var number = 0;
        using var text = Text(lines);
        while (all.Count < Limit && text.ReadLine() is { } line)
        {
            number++;
            all.AddRange(gate.Check(Encoding.UTF8.GetBytes(line)).Select(f => f with { Message = $"Line {number}, {f.Message}" }));
        }

        Idle.Return(gate);
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

    private bool PassesByKinds(ReadOnlySpan<byte> json)
    {
        var passes = Passes(json, whole);
        if (passes)
        {
            cutter.Learn();
        }

        return passes;
    }

    private bool Passes(ReadOnlySpan<byte> json, SchemaPlace? place)
    {
        cutter.Cut(json, place);
        tokens.Rewind();
        errors.Clear();
        while (validator.Read())
        {
            // Reading is validating.
        }

        return errors.Count == 0;
    }

    private static StreamReader Text(Stream stream) => new(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false);

    private static JSchema Schema(string name) => JSchema.Parse(Encoding.UTF8.GetString(SchemaSet.Content(name).Span));
}
