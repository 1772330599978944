using Plenary.Model;

namespace Plenary.Lexicons;

/// <summary>The words that frame a document: the section <c>document</c> of a lexicon.</summary>
public sealed class DocumentWords
{
    internal DocumentWords(LexiconNode node)
    {
        Bodies = [.. node["bodies"].Entries().Select(e => new BodyNames(e.Key, e.Value.AsList()))];
        FormulaEnds = node.List("formula_ends");
        Masthead = node.List("masthead").ToHashSet(StringComparer.Ordinal);
        Recycling = node.List("recycling").ToHashSet(StringComparer.Ordinal);
        PageNumbers = Templates(node, "page_numbers");
        var sessions = node["sessions"];
        Sessions =
        [
            .. Templates(sessions, "emergency_special").Select(t => (t, (SessionKind?)SessionKind.EmergencySpecial)),
            .. Templates(sessions, "special").Select(t => (t, (SessionKind?)SessionKind.Special)),
            .. Templates(sessions, "regular").Select(t => (t, (SessionKind?)SessionKind.Regular)),
            .. Templates(sessions, "yearly").Select(t => (t, (SessionKind?)SessionKind.Regular)),
        ];
        Agenda = Templates(node, "agenda");
        AdoptionLines = Templates(node, "adoption_lines");
        NumberedTitles = Templates(node, "numbered_titles");
        CommitteeLines = node.List("committee_lines");
        Meetings = Templates(node, "meetings");
        Annexes = node.List("annexes");
        SponsorStatus = node["notes"].List("sponsor_status");
        SponsorGroup = node["notes"].List("sponsor_group");
        DistributionMonths = node.List("distribution_months");
        OpenNumbers = node.List("open_number");
        var dates = node["dates"];
        Year = dates.Text("year");
        Month = dates.Text("month");
        Day = dates.Text("day");
        DateRange = dates.List("range");
        Measures = node.List("measures");
    }

    /// <summary>Each body's code and names; the first name opens its enacting formula.</summary>
    public IReadOnlyList<BodyNames> Bodies { get; }

    /// <summary>Punctuation that may end an enacting formula.</summary>
    public IReadOnlyList<string> FormulaEnds { get; }

    /// <summary>Lines of the first page's frame, without white space.</summary>
    public IReadOnlySet<string> Masthead { get; }

    /// <summary>What is printed beside the recycling sign.</summary>
    public IReadOnlySet<string> Recycling { get; }

    /// <summary>Lines that number a page in words.</summary>
    public IReadOnlyList<Template> PageNumbers { get; }

    /// <summary>Session lines with the kind of session that each names.</summary>
    public IReadOnlyList<(Template Template, SessionKind? Kind)> Sessions { get; }

    /// <summary>Agenda item lines.</summary>
    public IReadOnlyList<Template> Agenda { get; }

    /// <summary>Lines that say who adopted the document and when.</summary>
    public IReadOnlyList<Template> AdoptionLines { get; }

    /// <summary>Titles that consist of a number.</summary>
    public IReadOnlyList<Template> NumberedTitles { get; }

    /// <summary>How a line on the work of a committee begins.</summary>
    public IReadOnlyList<string> CommitteeLines { get; }

    /// <summary>Meeting lines under the adoption date.</summary>
    public IReadOnlyList<Template> Meetings { get; }

    /// <summary>Headings of annexes.</summary>
    public IReadOnlyList<string> Annexes { get; }

    /// <summary>How a note on a sponsor's membership begins.</summary>
    public IReadOnlyList<string> SponsorStatus { get; }

    /// <summary>How a note on a sponsor's group begins.</summary>
    public IReadOnlyList<string> SponsorGroup { get; }

    /// <summary>Months, January first, as the masthead prints the date of distribution.</summary>
    public IReadOnlyList<string> DistributionMonths { get; }

    /// <summary>What stands for a number that is still open in a draft.</summary>
    public IReadOnlyList<string> OpenNumbers { get; }

    /// <summary>The word behind a year.</summary>
    public string Year { get; }

    /// <summary>The word behind a month.</summary>
    public string Month { get; }

    /// <summary>The word behind a day.</summary>
    public string Day { get; }

    /// <summary>Words between the two dates of a range.</summary>
    public IReadOnlyList<string> DateRange { get; }

    /// <summary>Words behind a figure that show it to be part of the sentence.</summary>
    public IReadOnlyList<string> Measures { get; }

    private static Template[] Templates(LexiconNode node, string key) => [.. node.List(key).Select(Template.Parse)];
}

/// <summary>A body's code and its names in a language.</summary>
public sealed record BodyNames(string Code, IReadOnlyList<string> Names);
