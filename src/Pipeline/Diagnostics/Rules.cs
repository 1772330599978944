using System.Reflection;

namespace Plenary.Diagnostics;

/// <summary>
/// Every rule there is, in one table. <c>plenary explain</c>, <c>docs/diagnostics.md</c> and the test that each rule is
/// triggered by an example all read it. A code is never renumbered and never changes its meaning.
/// </summary>
public static class Rules
{
    // ---- SRC: reading bytes as text --------------------------------------------------------------------------

    // ---- NRM: normalizing ------------------------------------------------------------------------------------

    // ---- SEG: cutting into blocks ----------------------------------------------------------------------------

    // ---- MET: metadata ---------------------------------------------------------------------------------------

    // ---- PAR: paragraphs -------------------------------------------------------------------------------------

    // ---- FTN: footnotes --------------------------------------------------------------------------------------

    // ---- VOT: votes, states, sponsors ------------------------------------------------------------------------

    // ---- REF: references -------------------------------------------------------------------------------------

    // ---- VAL: validation of documents ------------------------------------------------------------------------

    /// <summary>Two parts of a document have the same id.</summary>
    public static readonly Rule DuplicateId = new("VAL001", Severity.Error,
        "Two parts of a document have the same id.",
        "Whoever follows the id finds one of the two; the tables keep only the first.",
        "Look at both places in the source. If a number is printed twice, correct it in corrections.yaml; otherwise report it as a fault of the program.");

    /// <summary>A footnote is called that the document does not have.</summary>
    public static readonly Rule UnknownNote = new("VAL002", Severity.Error,
        "A footnote is called that the document does not have.",
        "The call leads nowhere: either the note was not recognised, or the call is none.",
        "Look for the note in the source, often behind a page break.");

    /// <summary>A footnote says that it is called from a place that does not exist.</summary>
    public static readonly Rule UnknownCallTarget = new("VAL003", Severity.Error,
        "A footnote says that it is called from a place that does not exist.",
        "The note cannot be tied to the text that it explains.",
        "Report it as a fault of the program, with the source.");

    /// <summary>A footnote call lies outside the text that it belongs to.</summary>
    public static readonly Rule CallOutsideText = new("VAL004", Severity.Error,
        "A footnote call lies outside the text that it belongs to.",
        "Its offset counts code points and must not exceed the length of the text.",
        "Report it as a fault of the program, with the source.");

    /// <summary>Paragraph and footnote disagree about a call.</summary>
    public static readonly Rule CallsDisagree = new("VAL005", Severity.Error,
        "Paragraph and footnote disagree about a call.",
        "Each call is written down twice, at the paragraph and at the footnote; one of the two is wrong or missing.",
        "Report it as a fault of the program, with the source.");

    /// <summary>A reference stands in a paragraph or footnote that does not exist.</summary>
    public static readonly Rule UnknownReferenceSource = new("VAL006", Severity.Error,
        "A reference stands in a paragraph or footnote that does not exist.",
        "The mention cannot be found again.",
        "Report it as a fault of the program, with the source.");

    /// <summary>A reference does not stand where it says.</summary>
    public static readonly Rule ReferenceMisplaced = new("VAL007", Severity.Error,
        "A reference does not stand where it says.",
        "The text at its offset differs from what it gives as printed.",
        "Report it as a fault of the program, with the source.");

    /// <summary>A date is not in the calendar.</summary>
    public static readonly Rule ImpossibleDate = new("VAL008", Severity.Error,
        "A date is not in the calendar.",
        "Dates are written YYYY-MM-DD and must exist, so that databases accept them.",
        "Look at the date in the source; if it is a misprint, correct it in corrections.yaml.");

    /// <summary>A session ends before it begins.</summary>
    public static readonly Rule SessionBackwards = new("VAL009", Severity.Warning,
        "A session ends before it begins.",
        "One of the two dates is wrong, in the print or as read.",
        "Compare with the calendar of the body; correct a misprint in corrections.yaml.");

    /// <summary>The day of adoption lies outside the session.</summary>
    public static readonly Rule AdoptedOutsideSession = new("VAL010", Severity.Warning,
        "The day of adoption lies outside the session.",
        "Bodies adopt while they sit: one of the dates is probably wrong.",
        "Compare with the record of the meeting; correct a misprint in corrections.yaml.");

    /// <summary>A range of the raw text is empty, out of order, overlaps another or ends behind the text.</summary>
    public static readonly Rule SpanOutOfPlace = new("VAL011", Severity.Error,
        "A range of the raw text is empty, out of order, overlaps another or ends behind the text.",
        "Whoever cuts the range out of the raw text does not get what the document says.",
        "Report it as a fault of the program, with the source.");

    /// <summary>The account of the raw text does not add up.</summary>
    public static readonly Rule AccountingOff = new("VAL012", Severity.Error,
        "The account of the raw text does not add up.",
        "Characters must be kept, moved, dropped or unclaimed, each exactly once; something was lost or counted twice.",
        "Report it as a fault of the program, with the source.");

    /// <summary>The counted votes are not those in the lists.</summary>
    public static readonly Rule CountedWrongly = new("VAL013", Severity.Error,
        "The counted votes are not those in the lists.",
        "The tally under counted must be the number of names at each position.",
        "Report it as a fault of the program, with the source.");

    /// <summary>A vote is called consistent and is not, or the reverse.</summary>
    public static readonly Rule ConsistencyMisstated = new("VAL014", Severity.Error,
        "A vote is called consistent and is not, or the reverse.",
        "A vote is consistent where the printed tally equals the lists.",
        "Report it as a fault of the program, with the source.");

    /// <summary>A state stands twice in one roll call.</summary>
    public static readonly Rule VotesTwice = new("VAL015", Severity.Warning,
        "A state stands twice in one roll call.",
        "It can vote only once: a name is misprinted or misread. The table of votes keeps the first, the tree both.",
        "Compare with the record of the meeting; correct a misprint in corrections.yaml.");

    /// <summary>A state stands twice among the sponsors.</summary>
    public static readonly Rule SponsorTwice = new("VAL016", Severity.Warning,
        "A state stands twice among the sponsors.",
        "The table of sponsors keeps the first, the tree both.",
        "Compare with the source; nothing to do if it is printed so.");

    /// <summary>Symbol and status of the symbol contradict each other.</summary>
    public static readonly Rule SymbolStatusWrong = new("VAL017", Severity.Error,
        "Symbol and status of the symbol contradict each other.",
        "A symbol that is null is unknown, and one that is not null is printed or inferred.",
        "Report it as a fault of the program, with the source.");

    // ---- EMT: writing and checking packages ------------------------------------------------------------------

    /// <summary>The data does not match its JSON Schema.</summary>
    public static readonly Rule SchemaBroken = new("EMT001", Severity.Error,
        "The data does not match its JSON Schema.",
        "Programs that rely on the schema will stumble over it; nothing is published.",
        "Report it as a fault of the program, or find out who changed the file.");

    /// <summary>SHA256SUMS is not what it should be.</summary>
    public static readonly Rule ChecksumFileBroken = new("EMT002", Severity.Error,
        "SHA256SUMS is not what it should be.",
        "It lists every file of the package once, sorted, and holds nothing else.",
        "Fetch the package again, or build it again.");

    /// <summary>A file of the package is missing.</summary>
    public static readonly Rule FileMissing = new("EMT003", Severity.Error,
        "A file of the package is missing.",
        "It was published, but is not there now.",
        "Fetch the package again, or build it again.");

    /// <summary>The folder holds something that is not part of the package.</summary>
    public static readonly Rule FileExtra = new("EMT004", Severity.Error,
        "The folder holds something that is not part of the package.",
        "It has no checksum, so that nobody can vouch for it.",
        "Move it elsewhere.");

    /// <summary>A file is not the one that was published.</summary>
    public static readonly Rule FileChanged = new("EMT005", Severity.Error,
        "A file is not the one that was published.",
        "Its checksum differs: it was changed, or damaged on the way.",
        "Fetch the package again, or build it again.");

    /// <summary>datapackage.json does not describe the files that are there.</summary>
    public static readonly Rule DescriptorWrong = new("EMT006", Severity.Error,
        "datapackage.json does not describe the files that are there.",
        "Names, sizes, digests and table schemas must be those of the files.",
        "Build the package again; if another version wrote it, verify it with that version.");

    /// <summary>A table breaks its own schema.</summary>
    public static readonly Rule TableBroken = new("EMT007", Severity.Error,
        "A table breaks its own schema.",
        "Header, number of cells, type and constraints of every cell must be as declared.",
        "Find out who changed the table, or build the package again.");

    /// <summary>A key stands twice in a table.</summary>
    public static readonly Rule KeyTwice = new("EMT008", Severity.Error,
        "A key stands twice in a table.",
        "The key of a row must be its own.",
        "Find out who changed the table, or build the package again.");

    /// <summary>A row belongs to a document that does not exist.</summary>
    public static readonly Rule KeyDangling = new("EMT009", Severity.Error,
        "A row belongs to a document that does not exist.",
        "The foreign key must lead to a row of the table of documents.",
        "Find out who changed the table, or build the package again.");

    /// <summary>A table does not say what the documents say.</summary>
    public static readonly Rule TableDiffers = new("EMT010", Severity.Error,
        "A table does not say what the documents say.",
        "A row or cell was changed, added, moved or deleted in one format only.",
        "Find out who changed it, or build the package again.");

    /// <summary>The same document differs between two files.</summary>
    public static readonly Rule TreeDiffers = new("EMT011", Severity.Error,
        "The same document differs between two files.",
        "JSON Lines, JSON and YAML print one tree; one of them was changed, or a file is missing or left over.",
        "Find out who changed it, or build the package again.");

    /// <summary>report.json does not agree with the documents.</summary>
    public static readonly Rule ReportDiffers = new("EMT012", Severity.Error,
        "report.json does not agree with the documents.",
        "It must list every document once, with the numbers of the document, and its totals must add up.",
        "Find out who changed it, or build the package again.");

    /// <summary>A file of the package cannot be read as what it is.</summary>
    public static readonly Rule FileUnreadable = new("EMT013", Severity.Error,
        "A file of the package cannot be read as what it is.",
        "It is no JSON, YAML or CSV, or the disk refuses it.",
        "Fetch the package again, or build it again.");

    /// <summary>A JSON Schema of the package is not that of this version.</summary>
    public static readonly Rule SchemaOfOtherVersion = new("EMT014", Severity.Error,
        "A JSON Schema of the package is not that of this version.",
        "The data can only be checked against the schema that this version knows.",
        "Verify the package with the version of plenary that wrote it.");

    /// <summary>The documents are not in order of id, or one comes twice.</summary>
    public static readonly Rule DocumentsOutOfOrder = new("EMT015", Severity.Error,
        "The documents are not in order of id, or one comes twice.",
        "Documents are sorted by id in ordinal order, and an id is unique.",
        "Find out who changed it, or build the package again.");

    /// <summary>All rules, in order of code.</summary>
    public static IReadOnlyList<Rule> All => Table.Rows;

    /// <summary>The rule with a code (letter case does not matter), or null.</summary>
    public static Rule? Find(string code) => All.FirstOrDefault(r => string.Equals(r.Code, code, StringComparison.OrdinalIgnoreCase));

    // Read on first use, after every field above has its value.
    private static class Table
    {
        internal static readonly Rule[] Rows =
            [.. typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(f => f.FieldType == typeof(Rule))
                .Select(f => (Rule)f.GetValue(null)!)
                .OrderBy(r => r.Code, StringComparer.Ordinal)];
    }
}
