using Plenary.Model;
using static Plenary.Emission.Tables.ColumnsOf<Plenary.Model.Reference>;

namespace Plenary.Emission.Tables;

internal static class ReferenceTable
{
    internal static readonly Table Table = new Table<Reference>
    {
        Name = "references",
        Title = "References",
        Description = "One row per mention of a resolution, decision, document or instrument.",
        KeyLength = 2,
        Items = document => document.References,
        Cells =
        [
            DocumentId,
            Verbatim("id", "Key inside the document.", "ref1", r => r.Item.Id) with { Required = true },
            Count("index", "Place in the list of references, from 0.", null, "0", r => r.Index) with { Required = true },
            Verbatim("source", "The paragraph or footnote that mentions it.", "pp3", r => r.Item.Source) with { Required = true },
            Verbatim("paragraph", "The paragraph that cites: the source, or for a footnote the paragraph that calls it first.", "pp3", r => r.Item.Paragraph),
            Verbatim("action", "Action code of that paragraph, or of the nearest paragraph above it that has one.", "recall", r => r.Item.Action),
            Count("offset", "Where in its text.", "code points", "12", r => r.Item.Offset) with { Required = true },
            Count("length", "How long the mention is.", "code points", "8", r => r.Item.Length) with { Required = true },
            Verbatim("printed", "The mention as printed.", "第75/180号决议", r => r.Item.Printed) with { Required = true },
            Word<ReferenceKind>("kind", "What is mentioned.", r => r.Item.Kind) with { Required = true },
            Verbatim("symbol", "Symbol of what is mentioned.", "A/RES/75/180", r => r.Item.Symbol),
            Verbatim("body", "Code of the body that issued it.", "GA", r => r.Item.Body),
            Date("date", "Date as printed with it.", "2020-12-16", r => r.Item.Date),
            Word<DateCheck>("date_check", "Whether the printed date is the known one; empty where no date is printed.", r => r.Item.DateCheck),
            Date("known_date", "Day on which the target was adopted, where it is known from this package or from the program's table.", "2020-12-16", r => r.Item.KnownDate),
            Verbatim("title", "Title as printed with it.", "人权与国际团结", r => r.Item.Title),
            Verbatim("pinpoint", "The article, paragraph or annex meant.", "第4条", r => r.Item.Pinpoint),
            Word<ReferenceStatus>("status", "Whether the symbol is printed, inferred, or nothing certain.", r => r.Item.Status) with { Required = true },
            Verbatim("target", "What is cited: its symbol, else the code of a known instrument, else its full title; empty where it is unresolved.", "A/RES/75/180", r => r.Item.Target),
        ],
    };
}
