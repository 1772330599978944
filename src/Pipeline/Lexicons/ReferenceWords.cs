using Plenary.Model;

namespace Plenary.Lexicons;

/// <summary>What a word about an issuing body says.</summary>
/// <param name="Kind">How it names the body.</param>
/// <param name="Codes">The body; for a short name each that it may stand for; empty for <see cref="IssuerWordKind.Other"/>.</param>
public sealed record IssuerWord(IssuerWordKind Kind, IReadOnlyList<string> Codes);

/// <summary>How a word names a body.</summary>
public enum IssuerWordKind
{
    /// <summary>By its name.</summary>
    Name,

    /// <summary>By a short name that several bodies share.</summary>
    Short,

    /// <summary>A body that is none of <c>bodies.yaml</c>.</summary>
    Other,

    /// <summary>"Its": the body that speaks.</summary>
    Own,

    /// <summary>A word that only looks like <see cref="Own"/>.</summary>
    NotOwn,
}

/// <summary>What a word that points back can mean.</summary>
/// <param name="Kind">Resolutions or decisions.</param>
/// <param name="Count">How many; 0 for several.</param>
public sealed record BackReferenceWord(ReferenceKind Kind, int Count);

/// <summary>The section <c>references</c> of a lexicon: the words in which a text mentions other texts.</summary>
public sealed class ReferenceWords
{
    private ReferenceWords(LexiconNode node)
    {
        NounFirst = node.Text("order") switch
        {
            "noun_first" => true,
            "number_first" => false,
            var other => throw new LexiconException($"references.order: 'noun_first' or 'number_first' was expected, found '{other}'."),
        };
        IssuerLinks = Words(node, "issuer_links");
        BareIssuers = node.Has("bare_issuers") && node.Text("bare_issuers") == "yes";
        Nouns = new WordTable<ReferenceKind>(
            node.List("resolution").Select(w => Keyed.Of(w, ReferenceKind.Resolution))
                .Concat(node.List("decision").Select(w => Keyed.Of(w, ReferenceKind.Decision))));
        Draft = Words(node, "draft");
        Ordinal = node.Text("ordinal");
        NumberSign = node.Text("number_sign");
        var prefixes = node["session_prefixes"];
        SessionPrefixes = new WordTable<string>(prefixes.List("special").Select(p => Keyed.Of(p, "S-")).Concat(prefixes.List("emergency").Select(p => Keyed.Of(p, "ES-"))));
        Joiners = Words(node, "joiners");
        Ranges = Words(node, "ranges");
        JoinersAndRanges = WordTable<string>.Of(node.List("joiners").Concat(node.List("ranges")));
        Year = node["date"].Text("year");
        Month = node["date"].Text("month");
        Day = node["date"].Text("day");
        Issuers = new WordTable<IssuerWord>(
            Named(node["bodies"], IssuerWordKind.Name)
                .Concat(node["short_bodies"].Entries().Select(e => Keyed.Of(e.Key, new IssuerWord(IssuerWordKind.Short, e.Value.AsList()))))
                .Concat(Bare(node, "other_bodies", IssuerWordKind.Other))
                .Concat(Bare(node, "own", IssuerWordKind.Own))
                .Concat(Bare(node, "not_own", IssuerWordKind.NotOwn)));
        OwnEndings = new WordTable<IReadOnlyList<string>>(node.Has("own_endings") ? node["own_endings"].Entries().Select(e => Keyed.Of(e.Key, (IReadOnlyList<string>)e.Value.AsList())) : []);
        IssuerHeads = Words(node, "issuer_heads");
        InWhich = Words(node, "in_which");
        Of = node.Text("of");
        Titled = Words(node, "titled");
        About = Words(node, "about");
        var datedThings = node.List("dated_things");
        DatedBy = WordTable<string>.Of(node.List("dated_by"));
        Until = Words(node, "until");
        DatedThings = WordTable<string>.Of(node.List("statement").Concat(datedThings));
        Pinpoint = new PinpointWords(node["pinpoint"]);
        Numerals = node.Text("numerals");
        Ibid = Words(node, "ibid");
        BackReferences = new WordTable<BackReferenceWord>(Back(node["back_references"]));
        TreatySeries = Words(node, "treaty_series");
        Records = node.List("records");
        Publication = node.List("publication");
        Corrigendum = Words(node, "corrigendum");
        ShortTitles = node.List("short_titles").ToHashSet(StringComparer.Ordinal);
        KnownTitles = node.List("known_titles").ToHashSet(StringComparer.Ordinal);
        ChangingLetters = node["changing_letters"].AsInt();
        NamePrefixes = [.. node["name_prefixes"].Entries().Select(e => Keyed.Of(e.Key, e.Value.AsText())).OrderByDescending(e => e.Key.Length)];
        Kinds = new NamePhrases(ShortTitles, ChangingLetters, NamePrefixes);
        Titles = new TitleWords(node.Has("titles") ? node["titles"] : null, ChangingLetters, NamePrefixes);
    }

    /// <summary>True where the noun stands before the number (resolution 60/251), false where it stands behind (第60/251号决议).</summary>
    public bool NounFirst { get; }

    /// <summary>What ties a body to the number before it, e.g. "of the"; only where the noun comes first.</summary>
    public WordTable<string> IssuerLinks { get; }

    /// <summary>True where a body can stand behind noun or number without such a link, as where cases say it.</summary>
    public bool BareIssuers { get; }

    /// <summary>"Resolution" and "decision", each with its kind.</summary>
    public WordTable<ReferenceKind> Nouns { get; }

    /// <summary>"Draft": after a noun it says that the number is none of an adopted text.</summary>
    public WordTable<string> Draft { get; }

    /// <summary>What stands before a number (第).</summary>
    public string Ordinal { get; }

    /// <summary>What stands after a number (号).</summary>
    public string NumberSign { get; }

    /// <summary>What stands before the number of a special or an emergency special session, each with what the symbol has there (<c>S-</c>, <c>ES-</c>).</summary>
    public WordTable<string> SessionPrefixes { get; }

    /// <summary>What joins the items of a list.</summary>
    public WordTable<string> Joiners { get; }

    /// <summary>What stands between first and last of a range.</summary>
    public WordTable<string> Ranges { get; }

    /// <summary>Joiners and ranges together.</summary>
    public WordTable<string> JoinersAndRanges { get; }

    /// <summary>What stands after the year of a date.</summary>
    public string Year { get; }

    /// <summary>What stands after the month.</summary>
    public string Month { get; }

    /// <summary>What stands after the day.</summary>
    public string Day { get; }

    /// <summary>Names of bodies, and the words that stand for one.</summary>
    public WordTable<IssuerWord> Issuers { get; }

    /// <summary>Endings of nouns that say "its" (قراره, قرارها), each with the codes of the bodies whose gender it has; none in most languages.</summary>
    public WordTable<IReadOnlyList<string>> OwnEndings { get; }

    /// <summary>What follows the name of a body that issues something.</summary>
    public WordTable<string> IssuerHeads { get; }

    /// <summary>", in which", before the name of the issuing body.</summary>
    public WordTable<string> InWhich { get; }

    /// <summary>The word that ends an attribute (的).</summary>
    public string Of { get; }

    /// <summary>"Entitled".</summary>
    public WordTable<string> Titled { get; }

    /// <summary>"On", "concerning".</summary>
    public WordTable<string> About { get; }

    /// <summary>What may stand between a date and the number of what was adopted on it.</summary>
    public WordTable<string> DatedBy { get; }

    /// <summary>Before a date: it ends something and dates nothing.</summary>
    public WordTable<string> Until { get; }

    /// <summary>What may stand between a date and the symbol of the document of that date: "statement", "report".</summary>
    public WordTable<string> DatedThings { get; }

    /// <summary>Words for places inside a text.</summary>
    public PinpointWords Pinpoint { get; }

    /// <summary>The characters of spelt-out numbers.</summary>
    public string Numerals { get; }

    /// <summary>"Ibid."</summary>
    public WordTable<string> Ibid { get; }

    /// <summary>"That resolution", "these decisions".</summary>
    public WordTable<BackReferenceWord> BackReferences { get; }

    /// <summary>Names of series in which a treaty is found by volume and number.</summary>
    public WordTable<string> TreatySeries { get; }

    /// <summary>What marks the title of an official record.</summary>
    public IReadOnlyList<string> Records { get; }

    /// <summary>What marks the imprint of a book.</summary>
    public IReadOnlyList<string> Publication { get; }

    /// <summary>"Corrigendum", between a title and its symbols.</summary>
    public WordTable<string> Corrigendum { get; }

    /// <summary>Names that are only a kind of instrument: "the Convention".</summary>
    public IReadOnlySet<string> ShortTitles { get; }

    /// <summary>Short names of which there is only one: "the Charter".</summary>
    public IReadOnlySet<string> KnownTitles { get; }

    /// <summary>How many letters at the end of a word may change with its case inside a name.</summary>
    public int ChangingLetters { get; }

    /// <summary>What may be written together with the first word of a name, each with the beginning of the name for which it stands; longest first.</summary>
    public IReadOnlyList<Keyed<string>> NamePrefixes { get; }

    /// <summary>The names of <see cref="ShortTitles"/> in running text.</summary>
    public NamePhrases Kinds { get; }

    /// <summary>The names of instruments that no table has.</summary>
    public TitleWords Titles { get; }

    internal static ReferenceWords Read(LexiconNode node) => new(node);

    private static IEnumerable<Keyed<BackReferenceWord>> Back(LexiconNode node)
    {
        (string Key, BackReferenceWord Word)[] kinds =
        [
            ("resolution", new(ReferenceKind.Resolution, 1)), ("two_resolutions", new(ReferenceKind.Resolution, 2)), ("resolutions", new(ReferenceKind.Resolution, 0)),
            ("decision", new(ReferenceKind.Decision, 1)), ("two_decisions", new(ReferenceKind.Decision, 2)), ("decisions", new(ReferenceKind.Decision, 0)),
        ];
        return kinds.SelectMany(k => node.List(k.Key).Select(word => Keyed.Of(word, k.Word)));
    }

    private static WordTable<string> Words(LexiconNode node, string key) => WordTable<string>.Of(node.List(key));

    private static IEnumerable<Keyed<IssuerWord>> Named(LexiconNode node, IssuerWordKind kind) =>
        node.Entries().SelectMany(e => e.Value.AsList().Select(name => Keyed.Of(name, new IssuerWord(kind, [e.Key]))));

    private static IEnumerable<Keyed<IssuerWord>> Bare(LexiconNode node, string key, IssuerWordKind kind) =>
        node.List(key).Select(word => Keyed.Of(word, new IssuerWord(kind, [])));
}
