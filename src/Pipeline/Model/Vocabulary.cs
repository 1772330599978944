using System.Text.Json.Serialization;

namespace Plenary.Model;

/// <summary>How the document symbol is known.</summary>
public enum SymbolStatus
{
    [JsonStringEnumMemberName("unknown")] Unknown,
    [JsonStringEnumMemberName("printed")] Printed,
    [JsonStringEnumMemberName("inferred")] Inferred,
}

/// <summary>What kind of document it is.</summary>
public enum DocumentType
{
    [JsonStringEnumMemberName("resolution")] Resolution,
    [JsonStringEnumMemberName("decision")] Decision,
    [JsonStringEnumMemberName("presidential_statement")] PresidentialStatement,
}

/// <summary>How far the document got.</summary>
public enum DocumentStatus
{
    [JsonStringEnumMemberName("adopted")] Adopted,
    [JsonStringEnumMemberName("draft")] Draft,
    [JsonStringEnumMemberName("not_adopted")] NotAdopted,
}

/// <summary>The kind of session.</summary>
public enum SessionKind
{
    [JsonStringEnumMemberName("regular")] Regular,
    [JsonStringEnumMemberName("special")] Special,
    [JsonStringEnumMemberName("emergency_special")] EmergencySpecial,
}

/// <summary>How the body decided.</summary>
public enum AdoptionMethod
{
    [JsonStringEnumMemberName("recorded_vote")] RecordedVote,
    [JsonStringEnumMemberName("without_vote")] WithoutVote,
    [JsonStringEnumMemberName("vote")] Vote,
}

/// <summary>The part of the document that a paragraph belongs to.</summary>
public enum Part
{
    [JsonStringEnumMemberName("preambular")] Preambular,
    [JsonStringEnumMemberName("operative")] Operative,
    [JsonStringEnumMemberName("annex")] Annex,
}

/// <summary>Running text or a heading.</summary>
public enum ParagraphKind
{
    [JsonStringEnumMemberName("paragraph")] Paragraph,
    [JsonStringEnumMemberName("heading")] Heading,
}

/// <summary>What a footnote does.</summary>
public enum FootnoteKind
{
    [JsonStringEnumMemberName("citation")] Citation,
    [JsonStringEnumMemberName("sponsor_status")] SponsorStatus,
    [JsonStringEnumMemberName("sponsor_group")] SponsorGroup,
    [JsonStringEnumMemberName("vote_statement")] VoteStatement,
    [JsonStringEnumMemberName("other")] Other,
}

/// <summary>How a state voted.</summary>
public enum VotePosition
{
    [JsonStringEnumMemberName("in_favour")] InFavour,
    [JsonStringEnumMemberName("against")] Against,
    [JsonStringEnumMemberName("abstaining")] Abstaining,
}

/// <summary>What a reference points at.</summary>
public enum ReferenceKind
{
    [JsonStringEnumMemberName("resolution")] Resolution,
    [JsonStringEnumMemberName("decision")] Decision,
    [JsonStringEnumMemberName("document")] Document,
    [JsonStringEnumMemberName("instrument")] Instrument,
}

/// <summary>How the target of a reference is known.</summary>
public enum ReferenceStatus
{
    /// <summary>The symbol stands in the text.</summary>
    [JsonStringEnumMemberName("printed")] Printed,

    /// <summary>The symbol follows from the issuing body and the number.</summary>
    [JsonStringEnumMemberName("inferred")] Inferred,

    /// <summary>The text points somewhere, but not at anything that can be named with certainty.</summary>
    [JsonStringEnumMemberName("unresolved")] Unresolved,
}

/// <summary>The regional groups in which Member States stand for election.</summary>
public enum RegionalGroup
{
    [JsonStringEnumMemberName("african_states")] AfricanStates,
    [JsonStringEnumMemberName("asia_pacific_states")] AsiaPacificStates,
    [JsonStringEnumMemberName("eastern_european_states")] EasternEuropeanStates,
    [JsonStringEnumMemberName("latin_american_and_caribbean_states")] LatinAmericanAndCaribbeanStates,
    [JsonStringEnumMemberName("western_european_and_other_states")] WesternEuropeanAndOtherStates,
}

/// <summary>Whether the date printed with a reference is the one that the target is known by.</summary>
public enum DateCheck
{
    /// <summary>The two dates are one.</summary>
    [JsonStringEnumMemberName("agrees")] Agrees,

    /// <summary>They are two.</summary>
    [JsonStringEnumMemberName("differs")] Differs,

    /// <summary>The target's date is not known.</summary>
    [JsonStringEnumMemberName("unknown")] Unknown,
}
