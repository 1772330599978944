using System.Text.Json;

namespace Plenary.Emission;

/// <summary>
/// Writes <c>report.json</c>, field by field; by hand for the same reason as <see cref="DocumentWriter"/>, and input by
/// input: there may be millions.
/// </summary>
public static class ReportWriter
{
    private const int FlushAt = 64 << 10;

    /// <summary>Writes the report of this program: indented, with a line end.</summary>
    /// <param name="stream">Stays open.</param>
    /// <param name="inputs">Every input, in ordinal order of path.</param>
    /// <returns>The totals, as written.</returns>
    public static RunTotals Write(Stream stream, IEnumerable<InputOutcome> inputs)
    {
        RunTotals totals;
        using (var json = new Utf8JsonWriter(stream, JsonTree.Indented))
        {
            totals = Write(json, RunReport.CurrentSchemaVersion, RunReport.ThisGenerator, inputs);
        }

        stream.WriteByte((byte)'\n');
        return totals;
    }

    internal static RunTotals Write(Utf8JsonWriter json, string schemaVersion, string generator, IEnumerable<InputOutcome> inputs)
    {
        var totals = RunTotals.None;
        json.WriteStartObject();
        json.WriteString("schema_version", schemaVersion);
        json.WriteString("generator", generator);
        json.WriteStartArray("inputs");
        foreach (var input in inputs)
        {
            totals += input;
            json.WriteStartObject();
            Input(json, input);
            json.WriteEndObject();
            if (json.BytesPending > FlushAt)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
        json.WriteStartObject("totals");
        json.WriteNumber("inputs", totals.Inputs);
        json.WriteNumber("written", totals.Written);
        json.WriteNumber("skipped", totals.Skipped);
        json.WriteNumber("unreadable", totals.Unreadable);
        Accounting(json, totals.Accounting);
        Findings(json, totals.Findings);
        json.WriteEndObject();
        json.WriteEndObject();
        return totals;
    }

    internal static void Input(Utf8JsonWriter json, InputOutcome input)
    {
        json.WriteString("path", input.Path);
        json.Word("outcome", input.Outcome);
        json.WriteString("reason", input.Reason);
        json.WriteString("document_id", input.DocumentId);
        json.WriteString("sha256", input.Sha256);
        json.Number("bytes", input.Bytes);
        json.WriteString("form", input.Form);
        Accounting(json, input.Accounting);
        Findings(json, input.Findings);
        json.Diagnostics(input.Diagnostics);
    }

    private static void Accounting(Utf8JsonWriter json, AccountingSums? sums)
    {
        if (sums is null)
        {
            json.WriteNull("accounting");
            return;
        }

        json.WriteStartObject("accounting");
        json.WriteNumber("characters", sums.Characters);
        json.WriteNumber("kept", sums.Kept);
        json.WriteNumber("moved", sums.Moved);
        json.WriteNumber("dropped", sums.Dropped);
        json.WriteNumber("unclaimed", sums.Unclaimed);
        json.WriteEndObject();
    }

    private static void Findings(Utf8JsonWriter json, FindingCounts counts)
    {
        json.WriteStartObject("findings");
        json.WriteNumber("info", counts.Info);
        json.WriteNumber("warning", counts.Warning);
        json.WriteNumber("error", counts.Error);
        json.WriteEndObject();
    }
}
