namespace Plenary.Segmentation;

/// <summary>What a block of lines is.</summary>
public enum BlockKind : byte
{
    /// <summary>No rule claims it; reported.</summary>
    Unclaimed = 0,

    /// <summary>The printed frame of the first page.</summary>
    Masthead,

    /// <summary>The document's own symbol, in the masthead or the head of a page.</summary>
    Symbol,

    /// <summary>Repeated head of a page.</summary>
    RunningHead,

    /// <summary>Page number, job number, bar code, recycling sign.</summary>
    RunningFoot,

    /// <summary>Ornaments without words.</summary>
    Ornament,

    /// <summary>Session line.</summary>
    Session,

    /// <summary>Dates of the session.</summary>
    SessionDates,

    /// <summary>Agenda item line.</summary>
    AgendaItem,

    /// <summary>Title of the agenda item.</summary>
    AgendaTitle,

    /// <summary>Sponsors of a draft.</summary>
    Sponsors,

    /// <summary>Who adopted the document and when.</summary>
    AdoptionLine,

    /// <summary>On whose recommendation the document was adopted.</summary>
    Committee,

    /// <summary>Number and title.</summary>
    Title,

    /// <summary>Enacting formula.</summary>
    EnactingFormula,

    /// <summary>Preambular part: paragraphs.</summary>
    Preambular,

    /// <summary>Operative part: paragraphs.</summary>
    Operative,

    /// <summary>A heading between paragraphs.</summary>
    Heading,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>Date of adoption under the operative part.</summary>
    AdoptionDate,

    /// <summary>Meeting of adoption under the operative part.</summary>
    Meeting,

    /// <summary>Vote formula and roll call.</summary>
    Vote,

    /// <summary>Heading of an annex.</summary>
    AnnexHeading,

    /// <summary>Text of an annex.</summary>
    Annex,
}
