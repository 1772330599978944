using Plenary.Model;
using static Plenary.Emission.Tables.ColumnsOf<Plenary.Model.Footnote>;

namespace Plenary.Emission.Tables;

internal static class FootnoteTable
{
    internal static readonly Table Table = new Table<Footnote>
    {
        Name = "footnotes",
        Title = "Footnotes",
        Description = "One row per footnote.",
        KeyLength = 2,
        Items = document => document.Footnotes,
        Cells =
        [
            DocumentId,
            Verbatim("id", "Key inside the document.", "fn1", r => r.Item.Id) with { Required = true },
            Count("index", "Place among the footnotes, from 0.", null, "0", r => r.Index) with { Required = true },
            Verbatim("marker", "The mark in plain digits or stars.", "**", r => r.Item.Marker) with { Required = true },
            Verbatim("text", "The text without the mark.", "A/HRC/44/44。", r => r.Item.Text),
            Word<FootnoteKind>("kind", "What the footnote does.", r => r.Item.Kind) with { Required = true },
            List("calls", "Where it is called: target (a paragraph id, title, sponsors or vote) and the offset in that text, in code points.", """[{"target":"op3","offset":7}]""", (row, json) =>
            {
                foreach (var call in row.Item.Calls)
                {
                    json.WriteStartObject();
                    json.WriteString("target", call.Target);
                    json.WriteNumber("offset", call.Offset);
                    json.WriteEndObject();
                }
            }),
        ],
    };
}
