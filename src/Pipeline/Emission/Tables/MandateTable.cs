using Plenary.Lexicons;
using Plenary.Model;
using static Plenary.Emission.Tables.ColumnsOf<Plenary.Model.Mandate>;

namespace Plenary.Emission.Tables;

internal static class MandateTable
{
    internal static readonly Table Table = new Table<Mandate>
    {
        Name = "mandates",
        Title = "Mandates",
        Description = "One row per thing that an operative paragraph asks for or decides: a task, the term of a mandate, a meeting, or when a matter comes up again. Codes are explained in docs/mandates.md of the program.",
        KeyLength = 2,
        Relations = [new(["document_id", "paragraph"], "paragraphs", ["document_id", "id"])],
        Items = document => document.Mandates,
        Cells =
        [
            DocumentId,
            Verbatim("id", "Key inside the document.", "m1", r => r.Item.Id) with { Required = true },
            Count("index", "Place in the list of mandates, from 0.", null, "0", r => r.Index) with { Required = true },
            Verbatim("paragraph", "The paragraph in which it stands.", "op12", r => r.Item.Paragraph) with { Required = true },
            Count("offset", "Where in its text the clause begins.", "code points", "0", r => r.Item.Offset) with { Required = true },
            Count("length", "How long the clause is.", "code points", "32", r => r.Item.Length) with { Required = true },
            Word<MandateKind>("kind", "Whether somebody is asked to do something, a mandate begins, goes on or ends, the body holds a meeting, or it says when it takes the matter up again.", r => r.Item.Kind) with { Required = true },
            Verbatim("action", "Code of the verb that asks or decides, as in the table of paragraphs.", "request", r => r.Item.Action) with { Required = true },
            Verbatim("lead_paragraph", "The paragraph that prints verb and addressee: the same one, or the one above a sub-paragraph.", "op12", r => r.Item.LeadParagraph) with { Required = true },
            List("addressee_codes", "Who is asked, in printed order; for a term whose mandate it is.", """["secretary_general","high_commissioner"]""", (row, json) =>
            {
                foreach (var code in row.Item.Addressee?.Codes ?? [])
                {
                    json.WriteStringValue(code);
                }
            }),
            Verbatim("addressee_printed", "The addressees as printed in the lead paragraph; empty where none is known.", "秘书长和联合国人权事务高级专员", r => r.Item.Addressee?.Printed),
            Count("addressee_offset", "Where in the text of the lead paragraph.", "code points", "1", r => r.Item.Addressee?.Offset),
            Count("addressee_length", "How long that is.", "code points", "15", r => r.Item.Addressee?.Length),
            .. Coded("deliverable", "What is to be delivered or held", MandateVocabulary.Shipped.Deliverables, "报告", m => m.Deliverable),
            Count("due_session", "The number of the session at which it is due; for a term that at which it ends, for a consideration that of the next one.", null, "50", r => r.Item.Due?.Session),
            Verbatim("due_body", "Code of the body whose session it is; empty where the text does not say.", "HRC", r => r.Item.Due?.Body),
            Verbatim("due_date", "The date by which it is due, as precise as printed: year, or day.", "2018", r => r.Item.Due?.Date) with { Pattern = "^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$" },
            .. Place("due", "人权理事会第五十届会议", m => m.Due is { } d ? (d.Printed, d.Offset, d.Length) : null),
            .. Coded("term", "What becomes of the mandate", MandateVocabulary.Shipped.Terms, "延长", m => m.Term),
            Count("duration_value", "For how long the mandate runs.", "units of the next column", "3", r => r.Item.Duration?.Value),
            Word<DurationUnit>("duration_unit", "The unit of the duration.", r => r.Item.Duration?.Unit),
            .. Place("duration", "三年", m => m.Duration is { } d ? (d.Printed, d.Offset, d.Length) : null),
            .. Coded("basis", "What a further consideration goes by", MandateVocabulary.Shipped.Bases, "同一议程项目", m => m.Basis),
        ],
    };

    private static IEnumerable<Column<Mandate>> Coded(string name, string meaning, IReadOnlyList<Keyed<string>> codes, string printed, Func<Mandate, CodedPart?> part) =>
    [
        Verbatim($"{name}_code", $"{meaning}: {string.Join("; ", codes.Select(c => $"{c.Key} ({c.Value})"))}.", codes[0].Key, r => part(r.Item)?.Code) with { Words = [.. codes.Select(c => c.Key)] },
        .. Place(name, printed, m => part(m) is { } p ? (p.Printed, p.Offset, p.Length) : null),
    ];

    private static IEnumerable<Column<Mandate>> Place(string name, string printed, Func<Mandate, (string Printed, int Offset, int Length)?> place) =>
    [
        Verbatim($"{name}_printed", "The same as printed.", printed, r => place(r.Item)?.Printed),
        Count($"{name}_offset", "Where in the text of the paragraph.", "code points", "10", r => place(r.Item)?.Offset),
        Count($"{name}_length", "How long that is.", "code points", "2", r => place(r.Item)?.Length),
    ];
}
