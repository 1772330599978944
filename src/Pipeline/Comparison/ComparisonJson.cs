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
        json.List("documents"u8, history.Documents, Document);
        json.List("lives"u8, history.Lives, (writer, life) => writer.List("stations"u8, life.Stations, (station, s) =>
        {
            station.WriteString("document_id"u8, s.Document);
            station.WriteString("paragraph_id"u8, s.Paragraph);
            station.Word("kind"u8, s.Kind);
            station.WriteBoolean("moved", s.Moved);
            station.Number("likeness"u8, s.Likeness);
        }));
        json.WriteStartArray("comparisons"u8);
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
        json.WriteStartObject("old"u8);
        Document(json, comparison.Old);
        json.WriteEndObject();
        json.WriteStartObject("new"u8);
        Document(json, comparison.New);
        json.WriteEndObject();
        json.WriteStartObject("counts"u8);
        foreach (var kind in Enum.GetValues<AlignmentKind>())
        {
            json.WriteNumber(Words<AlignmentKind>.Of(kind), comparison.Count(kind));
        }

        json.WriteEndObject();
        json.List("paragraphs"u8, comparison.Paragraphs, Alignment);
        json.WriteEndObject();
    }

    private static void Document(Utf8JsonWriter json, Resolution document)
    {
        json.WriteString("id"u8, document.Id);
        json.WriteString("symbol"u8, document.Symbol);
        json.WriteString("title"u8, document.Title);
        json.WriteString("language"u8, document.Language);
        json.Word("status"u8, document.Status);
        json.WriteString("adoption_date"u8, document.Adoption.Date);
    }

    private static void Alignment(Utf8JsonWriter json, Alignment alignment)
    {
        json.Word("kind"u8, alignment.Kind);
        json.WriteBoolean("moved"u8, alignment.Moved);
        json.Strings("old"u8, alignment.Old);
        json.Strings("new"u8, alignment.New);
        json.Number("likeness"u8, alignment.Likeness);
        json.List("runs"u8, alignment.Runs, (writer, run) =>
        {
            writer.Word("kind"u8, run.Kind);
            writer.WriteString("text"u8, run.Text);
        });
    }
}
