namespace Plenary.Lexicons;

/// <summary>By what a language is recognised: its script and, among languages that share one, the words that run through every text.</summary>
public sealed class RecognitionWords
{
    internal RecognitionWords(LexiconNode node)
    {
        Script = ReadScript(node.Text("script"));
        words = node.List("words").ToHashSet(StringComparer.OrdinalIgnoreCase);
        longest = words.Select(w => w.Length).DefaultIfEmpty().Max();
    }

    private readonly HashSet<string> words;
    private readonly int longest;

    /// <summary>The letters in which the language is written.</summary>
    public Script Script { get; }

    /// <summary>Small words that few other languages have; empty where the script alone decides.</summary>
    public IReadOnlySet<string> Words => words;

    /// <summary>True for one of the words, in whatever letter case. Most words of a text are longer than all of them.</summary>
    internal bool Has(ReadOnlySpan<char> word) => word.Length <= longest && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>The languages of <c>languages.yaml</c>, in its order.</summary>
    /// <exception cref="LexiconException">A key is missing, unknown or of the wrong shape.</exception>
    public static IReadOnlyList<Keyed<RecognitionWords>> Read(string name, TextReader reader)
    {
        var root = LexiconNode.Read(name, reader);
        var languages = root.Entries().Select(e => Keyed.Of(e.Key, new RecognitionWords(e.Value))).ToList();
        root.RefuseUnknownKeys();
        return languages;
    }

    internal static Script ReadScript(string name) =>
        Enum.TryParse<Script>(name, out var script) && Enum.IsDefined(script)
            ? script
            : throw new LexiconException($"script: {string.Join(", ", Enum.GetNames<Script>())} were expected, found '{name}'.");
}
