using System.Text.Json;

namespace Plenary.Emission;

/// <summary>Writes <c>report.json</c>, field by field; by hand for the same reason as <see cref="DocumentWriter"/>.</summary>
internal static class ReportWriter
{
    internal static void Write(Utf8JsonWriter json, RunReport report)
    {
        json.WriteStartObject();
        json.WriteString("schema_version", report.SchemaVersion);
        json.WriteString("generator", report.Generator);
        json.List("inputs", report.Inputs, Input);
        json.WriteStartObject("totals");
        json.WriteNumber("inputs", report.Totals.Inputs);
        json.WriteNumber("written", report.Totals.Written);
        json.WriteNumber("skipped", report.Totals.Skipped);
        json.WriteNumber("unreadable", report.Totals.Unreadable);
        Accounting(json, report.Totals.Accounting);
        Findings(json, report.Totals.Findings);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Input(Utf8JsonWriter json, InputOutcome input)
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
