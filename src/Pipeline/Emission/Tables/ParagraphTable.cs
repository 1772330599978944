using System.Text.Json;
using Plenary.Model;
using static Plenary.Emission.Tables.ColumnsOf<Plenary.Model.Paragraph>;

namespace Plenary.Emission.Tables;

internal static class ParagraphTable
{
    internal static readonly Table Table = new Table<Paragraph>
    {
        Name = "paragraphs",
        Title = "Paragraphs",
        Description = "One row per paragraph or heading, in reading order.",
        KeyLength = 2,
        Items = document => document.Paragraphs,
        Cells =
        [
            DocumentId,
            Verbatim("id", "Key inside the document: pp1 preambular, op12.a.ii operative, an1.p3 in an annex, op1.row2 the row of a table, h1 a heading.", "op12.a", r => r.Item.Id) with { Required = true },
            Count("index", "Place in reading order, from 0.", null, "0", r => r.Index) with { Required = true },
            Word<Part>("part", "The part of the document.", r => r.Item.Part) with { Required = true },
            Word<ParagraphKind>("kind", "Running text or a heading.", r => r.Item.Kind) with { Required = true },
            Verbatim("number", "Number as printed, without brackets, dot or dash; empty where none is printed.", "12", r => r.Item.Number),
            Count("level", "Depth: 0 for a paragraph, 1 for its sub-paragraphs, and so on.", null, "0", r => r.Item.Level) with { Required = true },
            Verbatim("text", "The text: hard wraps joined, running heads and note calls taken out.", "重申国际团结；", r => r.Item.Text),
            Verbatim("lead", "The lead phrase as printed.", "又重申", r => r.Item.Lead),
            Verbatim("action", "Code of what the paragraph does, the same in every language.", "reaffirm", r => r.Item.Action),
            List("notes", "Footnote calls: note_id and the offset in the text, in code points.", """[{"note_id":"fn1","offset":12}]""", Notes),
            List("source", "Ranges of the raw text, half-open, in code points, in the order in which they are read.", "[[120,180],[190,240]]", Source),
        ],
    };

    private static void Notes(Row<Paragraph> row, Utf8JsonWriter json)
    {
        foreach (var call in row.Item.Notes)
        {
            json.WriteStartObject();
            json.WriteString("note_id", call.NoteId);
            json.WriteNumber("offset", call.Offset);
            json.WriteEndObject();
        }
    }

    private static void Source(Row<Paragraph> row, Utf8JsonWriter json)
    {
        foreach (var span in row.Item.Source)
        {
            json.WriteStartArray();
            json.WriteNumberValue(span[0]);
            json.WriteNumberValue(span[1]);
            json.WriteEndArray();
        }
    }
}
