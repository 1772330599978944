using Plenary.Model;
using static Plenary.Emission.Tables.ColumnsOf<Plenary.Model.Resolution>;

namespace Plenary.Emission.Tables;

internal static class DocumentTable
{
    internal static readonly Table Table = new Table<Resolution>
    {
        Name = "documents",
        Title = "Documents",
        Description = "One row per document. Lists are in the other tables.",
        KeyLength = 1,
        Items = document => [document],
        Cells =
        [
            Verbatim("id", "Key: slug of symbol and language.", "a-hrc-res-47-10.zh", r => r.Item.Id) with
            {
                Required = true, Unique = true, Pattern = "^[a-z0-9][a-z0-9._-]*$",
            },
            Verbatim("schema_version", "Semantic version of the document schema.", Resolution.CurrentSchemaVersion, r => r.Item.SchemaVersion) with
            {
                Required = true, Pattern = "^[0-9]+[.][0-9]+[.][0-9]+$",
            },
            Verbatim("symbol", "Document symbol as the United Nations writes it; empty where it is not known.", "A/HRC/RES/47/10", r => r.Item.Symbol),
            Word<SymbolStatus>("symbol_status", "Whether the symbol is printed, inferred from body and number, or unknown.", r => r.Item.SymbolStatus) with { Required = true },
            Verbatim("job_number", "Job number of the print.", "GE.17-11923", r => r.Item.JobNumber),
            Verbatim("language", "Language of the text, ISO 639-1.", "zh", r => r.Item.Language) with { Required = true, Words = ["ar", "en", "es", "fr", "ru", "zh"] },
            Verbatim("body", "Code of the body that decided.", "HRC", r => r.Item.Body),
            Word<DocumentType>("type", "What kind of document it is.", r => r.Item.Type) with { Required = true },
            Word<DocumentStatus>("status", "How far it got.", r => r.Item.Status) with { Required = true },
            Verbatim("number", "Number as printed, without final dot.", "47/10", r => r.Item.Number),
            Verbatim("title", "Title as printed.", "人权与国际团结", r => r.Item.Title),
            Count("session_number", "Number of the session.", null, "47", r => r.Item.Session.Number),
            Word<SessionKind>("session_kind", "Kind of session.", r => r.Item.Session.Kind),
            Date("session_start", "First day of the session.", "2021-06-21", r => r.Item.Session.Start),
            Date("session_end", "Last day of the session.", "2021-07-14", r => r.Item.Session.End),
            Verbatim("agenda_item_number", "Agenda item as printed.", "19 (b)", r => r.Item.AgendaItem.Number),
            Verbatim("agenda_item_title", "Title of the agenda item, where it is printed.", "促进和保护所有人权", r => r.Item.AgendaItem.Title),
            Date("adoption_date", "Day of adoption.", "2021-07-12", r => r.Item.Adoption.Date),
            Count("adoption_meeting", "Number of the meeting that adopted it.", null, "35", r => r.Item.Adoption.Meeting),
            Word<AdoptionMethod>("adoption_method", "How the body decided.", r => r.Item.Adoption.Method),
            Verbatim("enacting_formula", "The words by which the body begins to speak.", "人权理事会，", r => r.Item.EnactingFormula),
            Count("vote_printed_in_favour", "Votes in favour by the printed tally.", "votes", "25", r => r.Item.Vote?.Printed?.InFavour),
            Count("vote_printed_against", "Votes against by the printed tally.", "votes", "14", r => r.Item.Vote?.Printed?.Against),
            Count("vote_printed_abstaining", "Abstentions by the printed tally.", "votes", "8", r => r.Item.Vote?.Printed?.Abstaining),
            Count("vote_counted_in_favour", "Names in the list of votes in favour.", "votes", "25", r => r.Item.Vote?.Counted.InFavour),
            Count("vote_counted_against", "Names in the list of votes against.", "votes", "14", r => r.Item.Vote?.Counted.Against),
            Count("vote_counted_abstaining", "Names in the list of abstentions.", "votes", "8", r => r.Item.Vote?.Counted.Abstaining),
            Flag("vote_consistent", "Whether tally and lists agree; empty where there was no vote.", r => r.Item.Vote?.Consistent),
            Count("vote_membership_members", "Members of the body on the day of the vote; empty where they are not known.", "states", "47", r => r.Item.Vote?.Membership?.Members),
            Flag("vote_membership_checked", "Whether each member's term has been compared with a full roll call of the time or with a published list of members.", r => r.Item.Vote?.Membership?.Checked),
            States("vote_membership_not_listed", "Members that stand in no list: absent or not voting.", r => r.Item.Vote?.Membership?.NotListed),
            States("vote_membership_not_members", "States that stand in a list and were no members.", r => r.Item.Vote?.Membership?.NotMembers),
            Verbatim("source_path", "The input file, relative to the input folder.", "000.txt", r => r.Item.Source.Path) with { Required = true },
            Verbatim("source_sha256", "Digest of the input file.", new string('0', 64), r => r.Item.Source.Sha256) with { Required = true, Pattern = "^[0-9a-f]{64}$" },
            Count("source_bytes", "Size of the input file.", "bytes", "8520", r => r.Item.Source.Bytes) with { Required = true },
            Verbatim("source_media_type", "Media type of the input file.", "text/plain", r => r.Item.Source.MediaType) with { Required = true },
            Verbatim("source_form", "The kind of dump recognised.", "pdf_text", r => r.Item.Source.Form) with { Required = true },
            Count("accounting_characters", "Characters of the raw text that are not white space: the sum of the next four.", "code points", "2500", r => r.Item.Accounting.Characters) with { Required = true },
            Count("accounting_kept", "Characters that stand in the document in the order of the raw text.", "code points", "2400", r => r.Item.Accounting.Kept) with { Required = true },
            Count("accounting_moved", "Characters that stand elsewhere in the document than in the raw text.", "code points", "60", r => r.Item.Accounting.Moved) with { Required = true },
            Count("accounting_dropped", "Characters left out for a reason; the tree lists them.", "code points", "40", r => AccountingSums.Of(r.Item.Accounting).Dropped) with { Required = true },
            Count("accounting_unclaimed", "Characters that no rule understood.", "code points", "0", r => AccountingSums.Of(r.Item.Accounting).Unclaimed) with { Required = true },
        ],
    };

    // Empty where nobody knows the members, which is another thing than a list of none.
    private static Column<Resolution> States(string name, string description, Func<Row<Resolution>, IReadOnlyList<string>?> codes)
    {
        var column = List(name, description + " ISO 3166-1 alpha-3 codes; empty where the members are not known.", """["CUB"]""", (row, json) =>
        {
            foreach (var code in codes(row) ?? [])
            {
                json.WriteStringValue(code);
            }
        });
        return column with { Required = false, Cell = row => codes(row) is null ? null : column.Cell(row) };
    }
}
