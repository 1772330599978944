using Plenary.Model;
using Plenary.Text;

namespace Plenary.Lexicons;

/// <summary>The words that frame a document: the section <c>document</c> of a lexicon.</summary>
public sealed class DocumentWords
{
    // A gap for a body is tried on every beginning of a line; nearly none begins like one.
    private readonly FirstLetters bodiesBegin = new();

    private readonly BodyNames[] bodies;

    internal DocumentWords(LexiconNode node)
    {
        CapitalsBeginParagraphs = node.Text("paragraphs_begin") switch
        {
            "capital" => true,
            "any" => false,
            var other => throw new LexiconException($"paragraphs_begin: 'capital' or 'any' was expected, found '{other}'."),
        };
        bodies = [.. node["bodies"].Entries().Select(e => new BodyNames(e.Key, e.Value.AsList()))];
        foreach (var body in bodies)
        {
            body.EnterInto(bodiesBegin);
        }

        FormulaEnds = node.List("formula_ends");
        Masthead = node.List("masthead").ToHashSet(StringComparer.OrdinalIgnoreCase);
        Ordinals = new Ordinals(node["ordinals"]);
        Recycling = node.List("recycling");
        PageNumbers = Templates(node, "page_numbers");
        var sessions = node["sessions"];
        Sessions =
        [
            .. Templates(sessions, "emergency_special").Select(t => (t, (SessionKind?)SessionKind.EmergencySpecial)),
            .. Templates(sessions, "special").Select(t => (t, (SessionKind?)SessionKind.Special)),
            .. Templates(sessions, "regular").Select(t => (t, (SessionKind?)SessionKind.Regular)),
            .. Templates(sessions, "yearly").Select(t => (t, (SessionKind?)SessionKind.Regular)),
        ];
        SessionLines = [.. Sessions.Select(s => s.Template)];
        Agenda = Templates(node, "agenda");
        AdoptionLines = Templates(node, "adoption_lines");
        NumberedTitles = Templates(node, "numbered_titles");
        DecisionWords = Squeeze(node, "decisions");
        Statements = new PresidentialStatementWords(node["statements"]);
        CommitteeLines = Squeeze(node, "committee_lines");
        Meetings = Templates(node, "meetings");
        Annexes = Squeeze(node, "annexes");
        SponsorStatus = node["notes"].List("sponsor_status");
        SponsorGroup = node["notes"].List("sponsor_group");
        OpenNumbers = node.List("open_number");
        Dates = new DateWords(node["dates"]);
        Hyphenated = node.List("hyphenated").ToHashSet(StringComparer.OrdinalIgnoreCase);
        Measures = node.List("measures");
        CountedThings = node.List("counted_things");
        PageNumbersBegin = new LineBeginnings(this, PageNumbers);
        AdoptionLinesBegin = new LineBeginnings(this, AdoptionLines);
        NumberedTitlesBegin = new LineBeginnings(this, NumberedTitles);
        MeetingsAndDatesBegin = new LineBeginnings(this, Meetings, Dates.Full);
        AnnexesBegin = new LineBeginnings(this);
        foreach (var annex in Annexes)
        {
            AnnexesBegin.Add(annex);
        }

        Pronouns = Phrase.LongestFirst(node.List("pronouns"));
    }

    /// <summary>True where a paragraph of running text always begins with a capital, as in English; false in Russian and in scripts without capitals.</summary>
    public bool CapitalsBeginParagraphs { get; }

    /// <summary>Each body's code and names; the first name opens its enacting formula.</summary>
    public IReadOnlyList<BodyNames> Bodies => bodies;

    /// <summary>Punctuation that may end an enacting formula.</summary>
    public IReadOnlyList<string> FormulaEnds { get; }

    /// <summary>Lines of the first page's frame, without white space.</summary>
    public IReadOnlySet<string> Masthead { get; }

    /// <summary>What is printed beside the recycling sign.</summary>
    public string[] Recycling { get; }

    /// <summary>Lines that number a page in words.</summary>
    public Template[] PageNumbers { get; }

    /// <summary>Session lines with the kind of session that each names.</summary>
    public IReadOnlyList<(Template Template, SessionKind? Kind)> Sessions { get; }

    /// <summary>Session lines of any kind.</summary>
    public Template[] SessionLines { get; }

    /// <summary>Agenda item lines.</summary>
    public Template[] Agenda { get; }

    /// <summary>Lines that say who adopted the document and when.</summary>
    public Template[] AdoptionLines { get; }

    /// <summary>Titles that consist of a number.</summary>
    public Template[] NumberedTitles { get; }

    /// <summary>Words in a title by which a document is a decision.</summary>
    public IReadOnlyList<string> DecisionWords { get; }

    /// <summary>What tells the statement of a president.</summary>
    public PresidentialStatementWords Statements { get; }

    /// <summary>How a line on the work of a committee begins.</summary>
    public IReadOnlyList<string> CommitteeLines { get; }

    /// <summary>Meeting lines under the adoption date.</summary>
    public Template[] Meetings { get; }

    /// <summary>Headings of annexes.</summary>
    public IReadOnlyList<string> Annexes { get; }

    /// <summary>How a note on a sponsor's membership begins.</summary>
    public IReadOnlyList<string> SponsorStatus { get; }

    /// <summary>How a note on a sponsor's group begins.</summary>
    public IReadOnlyList<string> SponsorGroup { get; }

    /// <summary>What stands for a number that is still open in a draft.</summary>
    public IReadOnlyList<string> OpenNumbers { get; }

    /// <summary>Ordinal numbers in words.</summary>
    public Ordinals Ordinals { get; }

    /// <summary>How dates are printed.</summary>
    public DateWords Dates { get; }

    /// <summary>
    /// Words that keep a hyphen wherever they stand, for dumps that lost it or broke the line at it; one that ends in its hyphen
    /// is the first half of many words (<c>социально-</c>), one that begins with it the second half (<c>-либо</c>).
    /// </summary>
    public IReadOnlySet<string> Hyphenated { get; }

    /// <summary>True where two halves make a word of <see cref="Hyphenated"/>.</summary>
    public bool KeepsHyphen(string first, string second) =>
        Hyphenated.Contains($"{first}-{second}")
        || (second.Length >= LeastSecondHalf && Hyphenated.Contains(first + "-"))
        || (first.Length >= LeastFirstHalf && Hyphenated.Contains("-" + second));

    // "культурно-го" is an ending, no half of a word.
    private const int LeastSecondHalf = 5;
    private const int LeastFirstHalf = 3;

    /// <summary>Words behind a figure that show it to be part of the sentence.</summary>
    public IReadOnlyList<string> Measures { get; }

    /// <summary>Words before a figure that show it to be part of the sentence: <c>paragraph 3</c>.</summary>
    public IReadOnlyList<string> CountedThings { get; }

    /// <summary>How <see cref="PageNumbers"/> begin.</summary>
    internal LineBeginnings PageNumbersBegin { get; }

    /// <summary>How <see cref="AdoptionLines"/> begin.</summary>
    internal LineBeginnings AdoptionLinesBegin { get; }

    /// <summary>How <see cref="NumberedTitles"/> begin.</summary>
    internal LineBeginnings NumberedTitlesBegin { get; }

    /// <summary>How <see cref="Meetings"/> and dates begin.</summary>
    internal LineBeginnings MeetingsAndDatesBegin { get; }

    /// <summary>How <see cref="Annexes"/> begin.</summary>
    internal LineBeginnings AnnexesBegin { get; }

    /// <summary>Speak of somebody who was named before: no paragraph begins with what they do.</summary>
    internal string[] Pronouns { get; }

    /// <summary>The body whose enacting formula a line without white space is, with what ends it; null for any other line. Letter case does not count.</summary>
    public BodyNames? Enacting(ReadOnlySpan<char> squeezed)
    {
        foreach (var end in FormulaEnds)
        {
            if (!squeezed.EndsWith(end, StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var body in bodies)
            {
                if (squeezed.Length == body.Formula.Length + end.Length && squeezed.StartsWith(body.Formula, StringComparison.OrdinalIgnoreCase))
                {
                    return body;
                }
            }
        }

        return null;
    }

    /// <summary>True where a text without white space is a name of one of the bodies; letter case does not count.</summary>
    public bool NamesBody(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !bodiesBegin.MayBegin(text, 0))
        {
            return false;
        }

        foreach (var body in bodies)
        {
            if (body.Are(text))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] Squeeze(LexiconNode node, string key) => [.. node.List(key).Select(w => Squeezed.Of(w))];

    // What says most goes first: "Пункт 3 предварительной повестки дня" before "Пункт 3 повестки дня", whose gap would take more than the number.
    private static Template[] Templates(LexiconNode node, string key) => [.. node.List(key).OrderByDescending(t => t.Length).Select(Template.Parse)];
}

/// <summary>A body's code and its names in a language.</summary>
public sealed class BodyNames(string code, IReadOnlyList<string> names)
{
    private readonly string[] squeezed = [.. names.Select(n => Squeezed.Of(n))];

    /// <summary>Code of <c>bodies.yaml</c>.</summary>
    public string Code => code;

    /// <summary>The words that enact, without what ends them and without white space: <c>人权理事会</c>, <c>TheHumanRightsCouncil</c>.</summary>
    public string Formula => squeezed[0];

    /// <summary>Enters how the names begin.</summary>
    internal void EnterInto(FirstLetters letters)
    {
        foreach (var name in squeezed)
        {
            letters.Add(name);
        }
    }

    /// <summary>True where a text without white space is one of the names; letter case does not count.</summary>
    public bool Are(ReadOnlySpan<char> text)
    {
        foreach (var name in squeezed)
        {
            // Letters keep their number in either case, so that most names are told apart by their length.
            if (name.Length == text.Length && text.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
