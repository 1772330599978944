namespace Plenary.Model;

/// <summary>
/// One document as published: the tree that JSON, YAML and the tables print. Field names and meanings are the
/// contract with users (snake_case of the property names). Offsets and spans count Unicode code points, half-open;
/// <c>Source</c> spans of paragraphs point into the decoded raw input, all others into the text they stand beside.
/// </summary>
public sealed record Resolution
{
    /// <summary>Semantic version of the document schema.</summary>
    public const string CurrentSchemaVersion = "1.1.0";

    public required string Id { get; init; }
    public string SchemaVersion { get; init; } = CurrentSchemaVersion;
    public string? Symbol { get; init; }
    public SymbolStatus SymbolStatus { get; init; }
    public string? JobNumber { get; init; }
    public required string Language { get; init; }
    public string? Body { get; init; }
    public DocumentType Type { get; init; }
    public DocumentStatus Status { get; init; }
    public string? Number { get; init; }
    public string? Title { get; init; }
    public required Session Session { get; init; }
    public required AgendaItem AgendaItem { get; init; }
    public required Adoption Adoption { get; init; }
    public required IReadOnlyList<Sponsor> Sponsors { get; init; }
    public string? EnactingFormula { get; init; }
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }
    public required IReadOnlyList<Footnote> Footnotes { get; init; }
    public Vote? Vote { get; init; }
    public required IReadOnlyList<Reference> References { get; init; }
    public IReadOnlyList<Mandate> Mandates { get; init; } = [];
    public required Source Source { get; init; }
    public required Accounting Accounting { get; init; }
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Where the citations stand whose dates only other documents can check; not published, and empty for a document that was read back.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<UncheckedDate> UncheckedDates { get; init; } = [];
}

/// <summary>The raw place of a citation with a printed date and no known one: range in code points, line and column of its start (1-based).</summary>
public sealed record UncheckedDate(string ReferenceId, int Start, int End, int Line, int Column);

/// <summary>The session; every value null where the text prints none. Dates are ISO 8601.</summary>
public sealed record Session(int? Number, SessionKind? Kind, string? Start, string? End);

/// <summary>The agenda item as printed: number a string (<c>3</c>, <c>19 (b)</c>).</summary>
public sealed record AgendaItem(string? Number, string? Title);

/// <summary>Date (ISO 8601) and meeting of adoption, and how the body decided.</summary>
public sealed record Adoption(string? Date, int? Meeting, AdoptionMethod? Method);

/// <summary>A sponsor as printed, with its codes (null where the name is unknown) and the footnotes called at it.</summary>
public sealed record Sponsor(string Name, string? Iso3, string? M49, IReadOnlyList<string> NoteIds);

/// <summary>
/// A paragraph or heading. <c>Lead</c> is the lead phrase as printed, <c>Action</c> its code in every language.
/// <c>Source</c> lists raw spans <c>[start, end)</c> in code points.
/// </summary>
public sealed record Paragraph(
    string Id, Part Part, ParagraphKind Kind, string? Number, int Level, string Text, string? Lead, string? Action,
    IReadOnlyList<NoteCall> Notes, IReadOnlyList<int[]> Source);

/// <summary>A footnote call inside a paragraph: which note, and at which code point of the paragraph's text.</summary>
public sealed record NoteCall(string NoteId, int Offset);

/// <summary>A footnote, its mark in plain digits or stars, and every place that calls it.</summary>
public sealed record Footnote(string Id, string Marker, string Text, FootnoteKind Kind, IReadOnlyList<CallSite> Calls);

/// <summary>A place that calls a footnote: a paragraph id, <c>title</c>, <c>sponsors</c> or <c>vote</c>, and the code point in its text.</summary>
public sealed record CallSite(string Target, int Offset);

/// <summary>
/// A recorded vote as a double-entry ledger: what the tally says, what the lists add up to, and who could have voted. <c>Membership</c>
/// is null where it is not known who belonged to the body on that day.
/// </summary>
public sealed record Vote(Tally? Printed, Tally Counted, bool Consistent, VoteMembership? Membership, IReadOnlyList<VoteEntry> Votes);

/// <summary>
/// The lists against the members of the body on the day of the vote, by ISO 3166 alpha-3 code: <c>Members</c> = states listed that are
/// members + <c>NotListed</c>. <c>Checked</c> is true where each member's term has been checked against a full roll call of the time.
/// </summary>
public sealed record VoteMembership(int Members, bool Checked, IReadOnlyList<string> NotListed, IReadOnlyList<string> NotMembers);

/// <summary>Votes in favour, against and abstaining.</summary>
public sealed record Tally(int InFavour, int Against, int Abstaining);

/// <summary>
/// One state's vote. <c>RegionalGroup</c> is that of the year, null for a state without one. <c>DeclaredIntention</c> is a later
/// statement and changes no vote.
/// </summary>
public sealed record VoteEntry(string Name, string? Iso3, string? M49, RegionalGroup? RegionalGroup, VotePosition Position, VotePosition? DeclaredIntention, string? NoteId);

/// <summary>
/// A mention of a resolution, decision, document or instrument. <c>Source</c> is the id of the paragraph or footnote,
/// <c>Offset</c> and <c>Length</c> count code points of its text; one printed list can hold several references.
/// </summary>
public sealed record Reference(
    string Id, string Source, int Offset, int Length, string Printed, ReferenceKind Kind, string? Symbol, string? Body,
    string? Date, string? Title, string? Pinpoint, ReferenceStatus Status)
{
    /// <summary>The paragraph that cites: the source itself, or for a footnote the paragraph that calls it first; null where none does.</summary>
    public string? Paragraph { get; init; }

    /// <summary>Action code of that paragraph, or of the nearest paragraph above it that has one; null where none has.</summary>
    public string? Action { get; init; }

    /// <summary>Whether the printed date is the known one; null where none is printed.</summary>
    public DateCheck? DateCheck { get; init; }

    /// <summary>The day on which the target was adopted, ISO 8601, where it is known.</summary>
    public string? KnownDate { get; init; }

    /// <summary>What is cited: its symbol, else a code of instruments.yaml, else its full title; null where the reference is unresolved.</summary>
    public string? Target { get; init; }
}

/// <summary>Where the document was read. <c>Form</c> is the kind of dump recognised in the text.</summary>
public sealed record Source(string Path, string Sha256, long Bytes, string MediaType, string Form);

/// <summary>
/// What became of each character of the raw text that is not white space, in code points:
/// <c>Characters = Kept + Moved + sum of Dropped + sum of Unclaimed</c>.
/// </summary>
public sealed record Accounting(int Characters, int Kept, int Moved, IReadOnlyList<DroppedRun> Dropped, IReadOnlyList<Run> Unclaimed);

/// <summary>A raw range that was left out, and why.</summary>
public sealed record DroppedRun(int Start, int End, string Reason);

/// <summary>A raw range.</summary>
public sealed record Run(int Start, int End);

/// <summary>A finding as published: raw range in code points, line and column of its start (1-based); all null for the document as a whole.</summary>
public sealed record Diagnostic(string Code, Diagnostics.Severity Severity, string Message, int? Start, int? End, int? Line, int? Column)
{
    /// <summary>The raw lines around it; null for the document as a whole.</summary>
    public Excerpt? Excerpt { get; init; }
}

/// <summary>
/// Raw lines around a place, with hidden characters by their numbers (<c>⟨U+202E⟩</c>). <c>Line</c> is that of its start, cut where it is long;
/// <c>Before</c> and <c>After</c> are the nearest ones that are not blank, null where there is none or where <c>Line</c> is cut.
/// <c>Offset</c> and <c>Length</c> are where in <c>Line</c> it stands, in code points; a place ends with its line.
/// </summary>
public sealed record Excerpt(string? Before, string Line, string? After, int Offset, int Length);
