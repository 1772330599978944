using System.Text.Json;
using Plenary.Emission;
using Plenary.Model;

namespace Plenary.Comparison;

/// <summary>Prints a comparison as JSON; the fields are described in <c>docs/diff.md</c>.</summary>
public static class ComparisonJson
{
    /// <summary>One comparison, indented, with a line end.</summary>
    public static byte[] Print(DocumentComparison comparison) => JsonTree.Indent(JsonTree.Write(json => Write(json, comparison)));

    /// <summary>A whole series, indented, with a line end.</summary>
    public static byte[] Print(SeriesHistory history) => JsonTree.Indent(JsonTree.Write(json =>
    {
        json.WriteStartObject();
        json.List("documents", history.Documents, Document);
        json.List("lives", history.Lives, (writer, life) => writer.List("stations", life.Stations, (station, s) =>
        {
            station.WriteString("document_id", s.Document);
            station.WriteString("paragraph_id", s.Paragraph);
            station.Word("kind", s.Kind);
            station.WriteBoolean("moved", s.Moved);
            station.Number("likeness", s.Likeness);
        }));
        json.WriteStartArray("comparisons");
        foreach (var comparison in history.Comparisons)
        {
            Write(json, comparison);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }));

    private static void Write(Utf8JsonWriter json, DocumentComparison comparison)
    {
        json.WriteStartObject();
        json.WriteStartObject("old");
        Document(json, comparison.Old);
        json.WriteEndObject();
        json.WriteStartObject("new");
        Document(json, comparison.New);
        json.WriteEndObject();
        json.WriteStartObject("counts");
        foreach (var kind in Enum.GetValues<AlignmentKind>())
        {
            json.WriteNumber(Words<AlignmentKind>.Of(kind), comparison.Count(kind));
        }

        json.WriteEndObject();
        json.List("paragraphs", comparison.Paragraphs, Alignment);
        json.WriteEndObject();
    }

    private static void Document(Utf8JsonWriter json, Resolution document)
    {
        json.WriteString("id", document.Id);
        json.WriteString("symbol", document.Symbol);
        json.WriteString("title", document.Title);
        json.WriteString("language", document.Language);
        json.Word("status", document.Status);
        json.WriteString("adoption_date", document.Adoption.Date);
    }

    private static void Alignment(Utf8JsonWriter json, Alignment alignment)
    {
        json.Word("kind", alignment.Kind);
        json.WriteBoolean("moved", alignment.Moved);
        json.Strings("old", alignment.Old);
        json.Strings("new", alignment.New);
        json.Number("likeness", alignment.Likeness);
        json.List("runs", alignment.Runs, (writer, run) =>
        {
            writer.Word("kind", run.Kind);
            writer.WriteString("text", run.Text);
        });
    }
}
