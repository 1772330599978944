using System.Text.Json;
using Plenary.Diagnostics;
using Plenary.Emission;
using Plenary.Model;

namespace Plenary.Cli.Display;

/// <summary>One log in the Static Analysis Results Interchange Format, version 2.1.0, with every rule and every finding.</summary>
internal sealed class SarifReport(Stream output) : IDiagnosticReport
{
    private readonly List<(string Place, Diagnostic Diagnostic)> found = [];

    public void Add(string place, Diagnostic diagnostic) => found.Add((place, diagnostic));

    public void End() => output.Write(JsonTree.Indent(JsonTree.Write(Log)));

    private void Log(Utf8JsonWriter json)
    {
        var rules = Rules.All.ToArray();
        json.WriteStartObject();
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "plenary");
        json.WriteString("version", RunReport.ThisGenerator.Split(' ')[^1]);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            Rule(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "unicodeCodePoints");
        json.WriteStartArray("results");
        foreach (var (place, diagnostic) in found)
        {
            Result(json, place, diagnostic, Array.FindIndex(rules, r => r.Code.Equals(diagnostic.Code, StringComparison.Ordinal)));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        Text(json, "shortDescription", rule.Title);
        Text(json, "fullDescription", rule.Explanation);
        Text(json, "help", rule.Advice);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, string place, Diagnostic diagnostic, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(diagnostic.Severity));
        Text(json, "message", diagnostic.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', place.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        if (diagnostic is { Line: { } line, Column: { } column, Start: { } start, End: { } end })
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", line);
            json.WriteNumber("startColumn", column);
            json.WriteNumber("charOffset", start);
            json.WriteNumber("charLength", end - start);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity == Severity.Info ? "note" : DiagnosticFormat.Word(severity);
}
