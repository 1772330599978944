using Plenary.Diagnostics;
using Plenary.Model;
using static Plenary.Emission.Tables.ColumnsOf<Plenary.Model.Diagnostic>;

namespace Plenary.Emission.Tables;

internal static class DiagnosticTable
{
    internal static readonly Table Table = new Table<Diagnostic>
    {
        Name = "diagnostics",
        Title = "Diagnostics",
        Description = "One row per thing that the program noticed; plenary explain CODE says more.",
        KeyLength = 2,
        Items = document => document.Diagnostics,
        Cells =
        [
            DocumentId,
            Count("index", "Key inside the document: place in the list, from 0.", null, "0", r => r.Index) with { Required = true },
            Verbatim("code", "Code of the rule.", "VOT001", r => r.Item.Code) with { Required = true, Pattern = "^[A-Z]{3}[0-9]{3}$" },
            Word<Severity>("severity", "How much it matters.", r => r.Item.Severity) with { Required = true },
            Verbatim("message", "What was found and what was expected.", "The tally says 25, the list has 24 names.", r => r.Item.Message) with { Required = true },
            Count("start", "Where it begins in the raw text; empty for the document as a whole.", "code points", "120", r => r.Item.Start),
            Count("end", "Where it ends, exclusive.", "code points", "128", r => r.Item.End),
            Count("line", "Line of its start, from 1.", null, "7", r => r.Item.Line) with { Minimum = 1 },
            Count("column", "Column of its start, from 1.", "code points", "3", r => r.Item.Column) with { Minimum = 1 },
            Verbatim("excerpt_before", "The nearest raw line before that is not blank; hidden characters by their numbers.", "人权理事会，", r => r.Item.Excerpt?.Before),
            Verbatim("excerpt_line", "The raw line in which it begins, cut where it is long.", "赞成：阿塞拜疆、某国", r => r.Item.Excerpt?.Line),
            Verbatim("excerpt_after", "The nearest raw line after that is not blank.", "反对：日本", r => r.Item.Excerpt?.After),
            Count("excerpt_offset", "Where in excerpt_line it begins.", "code points", "8", r => r.Item.Excerpt?.Offset),
            Count("excerpt_length", "How much of excerpt_line it takes up.", "code points", "2", r => r.Item.Excerpt?.Length),
        ],
    };
}
