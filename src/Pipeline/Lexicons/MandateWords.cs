using Plenary.Emission;
using Plenary.Model;

namespace Plenary.Lexicons;

/// <summary>Kinds of words that a clause is made of.</summary>
[Flags]
internal enum MandateWord
{
    None = 0,
    Consideration = 1,
    Basis = 2,
    Term = 4,
    TermObject = 8,
    Deliverable = 16,
    Delivering = 32,
    Addressee = 64,
    Connector = 128,
    AddresseeEnd = 256,
}

/// <summary>The words by which tasks are given, mandates renewed and matters put off: the section <c>mandates</c> of a lexicon.</summary>
public sealed class MandateWords
{
    /// <summary>The kind of verbs by which papers and means are delivered.</summary>
    public const string Handing = "handing";

    /// <summary>The kind of verbs by which meetings are held.</summary>
    public const string Holding = "holding";

    internal MandateWords(LexiconNode node)
    {
        var vocabulary = MandateVocabulary.Shipped;
        Asks = new CodedPhrases(node["asks"], ["authorize", "call_upon", "decide", "demand", "encourage", "invite", "request", "urge"]);
        Addressees = new CodedPhrases(node["addressees"], Codes(vocabulary.Addressees));
        AddresseeEnds = new CodedPhrases(node.List("addressee_ends"));
        Connectors = new CodedPhrases(node.List("connectors"));
        Deliverables = new CodedPhrases(node["deliverables"], Codes(vocabulary.Deliverables));
        Delivering = new CodedPhrases(node["verbs"], [Handing, Holding]);
        Fronting = new CodedPhrases(node.List("fronting"));
        MediumBefore = new CodedPhrases(node.List("medium_before"));
        MediumAfter = new CodedPhrases(node.List("medium_after"));
        Terms = new CodedPhrases(node["terms"], Codes(vocabulary.Terms));
        TermObjects = new CodedPhrases(node.List("term_objects"));
        Consideration = new CodedPhrases(node.List("consideration"));
        Bases = new CodedPhrases(node["bases"], Codes(vocabulary.Bases));
        var sessions = node["sessions"];
        SessionBefore = new CodedPhrases(sessions.List("before"));
        SessionAfter = new CodedPhrases(sessions.List("after"));
        SessionJoints = new CodedPhrases(sessions.List("joints"));
        SessionOf = new CodedPhrases(sessions.List("of"));
        By = new CodedPhrases(node.List("by"));
        YearSuffixes = new CodedPhrases(node.List("year_suffixes"));
        NotDue = new CodedPhrases(node.List("not_due"));
        DuesBegin = FirstLetters.OfAll(SessionBefore.First, SessionAfter.First);
        foreach (var figure in "0123456789")
        {
            DuesBegin.Add(figure.ToString());
        }

        PartsBegin = FirstLetters.OfAll(Consideration.First, Bases.First, Terms.First, TermObjects.First, Deliverables.First, Delivering.First, Addressees.First);
        Index(MandateWord.Consideration, Consideration);
        Index(MandateWord.Basis, Bases);
        Index(MandateWord.Term, Terms);
        Index(MandateWord.TermObject, TermObjects);
        Index(MandateWord.Deliverable, Deliverables);
        Index(MandateWord.Delivering, Delivering);
        Index(MandateWord.Addressee, Addressees);
        Index(MandateWord.Connector, Connectors);
        Index(MandateWord.AddresseeEnd, AddresseeEnds);
        var durations = node["durations"];
        Numbers = durations["numbers"].Entries().ToDictionary(e => e.Key, e => e.Value.AsInt(), StringComparer.OrdinalIgnoreCase);
        foreach (var number in Numbers.Keys)
        {
            NumbersBegin.Add(number);
        }

        Units = new CodedPhrases(durations["units"], Words<DurationUnit>.All);
        Whole = new CodedPhrases(durations["whole"].Entries().Select(e => e.Key));
        WholeValues = durations["whole"].Entries().ToDictionary(e => e.Key, e => e.Value.AsText(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>With which letters the words for a session, and dates, may begin.</summary>
    internal FirstLetters DuesBegin { get; }

    /// <summary>With which letters the parts of a clause may begin, whatever they are.</summary>
    internal FirstLetters PartsBegin { get; }

    private readonly TableIndex index = new();

    private void Index(MandateWord word, CodedPhrases phrases) => index.Add(phrases.First, (uint)word);

    /// <summary>The kinds of words that may stand at a place of a text; no others do.</summary>
    internal MandateWord At(ReadOnlySpan<char> text, int at) => (MandateWord)index.At(text, at);

    /// <summary>Verbs that ask or decide inside a paragraph, each with its action code.</summary>
    public CodedPhrases Asks { get; }

    /// <summary>Those who can be asked.</summary>
    public CodedPhrases Addressees { get; }

    /// <summary>Words that follow the addressee: what it is asked to do begins there.</summary>
    public CodedPhrases AddresseeEnds { get; }

    /// <summary>What stands between two addressees.</summary>
    public CodedPhrases Connectors { get; }

    /// <summary>What can be delivered.</summary>
    public CodedPhrases Deliverables { get; }

    /// <summary>Verbs without which a deliverable is only spoken of: of <see cref="Handing"/> in or of <see cref="Holding"/>.</summary>
    public CodedPhrases Delivering { get; }

    /// <summary>Words that put what is delivered before its verb: 将.</summary>
    public CodedPhrases Fronting { get; }

    /// <summary>Words before a deliverable in which something else is to be said: <c>in its</c> report.</summary>
    public CodedPhrases MediumBefore { get; }

    /// <summary>Words after it that say the same: 报告<c>中</c>.</summary>
    public CodedPhrases MediumAfter { get; }

    /// <summary>Verbs that create, renew or end a mandate.</summary>
    public CodedPhrases Terms { get; }

    /// <summary>What is renewed: the mandate, the term.</summary>
    public CodedPhrases TermObjects { get; }

    /// <summary>Words by which a matter will come up again.</summary>
    public CodedPhrases Consideration { get; }

    /// <summary>What a further consideration goes by.</summary>
    public CodedPhrases Bases { get; }

    /// <summary>Words for a session that stand before its ordinal.</summary>
    public CodedPhrases SessionBefore { get; }

    /// <summary>Words for a session that stand after its ordinal.</summary>
    public CodedPhrases SessionAfter { get; }

    /// <summary>What joins two ordinals of sessions.</summary>
    public CodedPhrases SessionJoints { get; }

    /// <summary>What stands between a session and the body it is one of, where the body comes after.</summary>
    public CodedPhrases SessionOf { get; }

    /// <summary>Words before a date by which something is due.</summary>
    public CodedPhrases By { get; }

    /// <summary>Words that make a year a date: 年.</summary>
    public CodedPhrases YearSuffixes { get; }

    /// <summary>Words after a session or date that belongs to something else: the report <c>of</c> it, the resolution adopted in it.</summary>
    public CodedPhrases NotDue { get; }

    /// <summary>Small numbers in words.</summary>
    public IReadOnlyDictionary<string, int> Numbers { get; }

    /// <summary>With which letters these may begin.</summary>
    internal FirstLetters NumbersBegin { get; } = new();

    /// <summary>Units of time.</summary>
    public CodedPhrases Units { get; }

    /// <summary>Spans of time that are one word.</summary>
    public CodedPhrases Whole { get; }

    /// <summary>The words of <see cref="Whole"/>, each with value and unit: <c>2 year</c>.</summary>
    public IReadOnlyDictionary<string, string> WholeValues { get; }

    /// <summary>Words that a comparison of texts should not cut.</summary>
    internal IEnumerable<string> Vocabulary => Addressees.Phrases.Concat(Deliverables.Phrases).Concat(Terms.Phrases).Concat(Consideration.Phrases).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Codes(IReadOnlyList<Keyed<string>> entries) => entries.Select(e => e.Key);
}
