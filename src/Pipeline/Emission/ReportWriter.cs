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
        json.WriteString("schema_version"u8, schemaVersion);
        json.WriteString("generator"u8, generator);
        json.WriteStartArray("inputs"u8);
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
        json.WriteStartObject("totals"u8);
        json.WriteNumber("inputs"u8, totals.Inputs);
        json.WriteNumber("written"u8, totals.Written);
        json.WriteNumber("skipped"u8, totals.Skipped);
        json.WriteNumber("unreadable"u8, totals.Unreadable);
        Accounting(json, totals.Accounting);
        Findings(json, totals.Findings);
        json.WriteEndObject();
        json.WriteEndObject();
        return totals;
    }

    internal static void Input(Utf8JsonWriter json, InputOutcome input)
    {
        json.WriteString("path"u8, input.Path);
        json.Word("outcome"u8, input.Outcome);
        json.WriteString("reason"u8, input.Reason);
        json.WriteString("document_id"u8, input.DocumentId);
        json.WriteString("sha256"u8, input.Sha256);
        json.Number("bytes"u8, input.Bytes);
        json.WriteString("form"u8, input.Form);
        Accounting(json, input.Accounting);
        Findings(json, input.Findings);
        json.Diagnostics(input.Diagnostics);
    }

    private static void Accounting(Utf8JsonWriter json, AccountingSums? sums)
    {
        if (sums is null)
        {
            json.WriteNull("accounting"u8);
            return;
        }

        json.WriteStartObject("accounting"u8);
        json.WriteNumber("characters"u8, sums.Characters);
        json.WriteNumber("kept"u8, sums.Kept);
        json.WriteNumber("moved"u8, sums.Moved);
        json.WriteNumber("dropped"u8, sums.Dropped);
        json.WriteNumber("unclaimed"u8, sums.Unclaimed);
        json.WriteEndObject();
    }

    private static void Findings(Utf8JsonWriter json, FindingCounts counts)
    {
        json.WriteStartObject("findings"u8);
        json.WriteNumber("info"u8, counts.Info);
        json.WriteNumber("warning"u8, counts.Warning);
        json.WriteNumber("error"u8, counts.Error);
        json.WriteEndObject();
    }
}
