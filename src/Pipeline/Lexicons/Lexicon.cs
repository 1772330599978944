namespace Plenary.Lexicons;

/// <summary>
/// The words of one language: everything that a speaker of the language could correct, read from one YAML file.
/// Each area of the program has its own section, a top-level key of the file and one file beside this one.
/// </summary>
public sealed partial class Lexicon
{
    private readonly Lazy<States> states;

    private Lexicon(LexiconNode root, States? states)
    {
        Language = root.Text("language");
        Script = RecognitionWords.ReadScript(root.Text("script"));
        Document = new DocumentWords(root["document"]);
        Dates = new DateReader(Document);
        Gaps = new Gaps(Document, Dates);
        Leads = LeadWords.Read(root["leads"]);
        References = ReferenceWords.Read(root["references"]);
        Lists = new ListWords(root["lists"]);
        Votes = new VoteWords(root["votes"]);
        Sponsors = new SponsorWords(root["sponsors"]);
        this.states = states is null ? new Lazy<States>(() => States.For(Language)) : new Lazy<States>(states);
        Mandates = new MandateWords(root["mandates"]);
    }

    /// <summary>Two-letter code, e.g. <c>zh</c>.</summary>
    public string Language { get; }

    /// <summary>The letters in which the language is written.</summary>
    public Script Script { get; }

    /// <summary>True where blanks part the words, as in every language here but Chinese.</summary>
    public bool Spaced => Script != Script.Han;

    /// <summary>The words that frame a document.</summary>
    public DocumentWords Document { get; }

    /// <summary>Reads the language's dates.</summary>
    public DateReader Dates { get; }

    /// <summary>What the gaps of the language's templates may take.</summary>
    public Gaps Gaps { get; }

    /// <summary>The words that open a paragraph.</summary>
    public LeadWords Leads { get; }
    /// <summary>The words in which resolutions, documents and instruments are mentioned.</summary>
    public ReferenceWords References { get; }
    /// <summary>How lists of names are written.</summary>
    public ListWords Lists { get; }

    /// <summary>How votes are reported.</summary>
    public VoteWords Votes { get; }

    /// <summary>How the sponsors of a draft are named.</summary>
    public SponsorWords Sponsors { get; }

    /// <summary>The names of states in this language.</summary>
    public States States => states.Value;

    /// <summary>How tasks are given and mandates renewed.</summary>
    public MandateWords Mandates { get; }

    /// <summary>Reads a lexicon; refuses missing and unknown keys.</summary>
    /// <param name="name">What errors call the file.</param>
    /// <param name="reader">The YAML text.</param>
    /// <param name="states">The names of states; null for those of <c>states.csv</c>.</param>
    /// <exception cref="LexiconException">A key is missing, unknown or of the wrong shape.</exception>
    public static Lexicon Read(string name, TextReader reader, States? states = null)
    {
        var root = LexiconNode.Read(name, reader);
        var lexicon = new Lexicon(root, states);
        root.RefuseUnknownKeys();
        return lexicon;
    }
}
