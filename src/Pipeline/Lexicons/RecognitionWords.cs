namespace Plenary.Lexicons;

/// <summary>By what a language is recognised: its script and, among languages that share one, the words that run through every text.</summary>
public sealed class RecognitionWords
{
    internal RecognitionWords(LexiconNode node)
    {
        Script = ReadScript(node.Text("script"));
        words = node.List("words").ToHashSet(StringComparer.OrdinalIgnoreCase);
        longest = words.Select(w => w.Length).DefaultIfEmpty().Max();
        packed = [.. words.Select(w => Pack(w)).Where(w => w != 0)];
    }

    private readonly HashSet<string> words;
    private readonly int longest;

    // The words themselves as numbers, where they are short and of plain letters, as nearly all are: every short word of a text is asked for.
    private readonly ulong[] packed;

    /// <summary>The letters in which the language is written.</summary>
    public Script Script { get; }

    /// <summary>Small words that few other languages have; empty where the script alone decides.</summary>
    public IReadOnlySet<string> Words => words;

    /// <summary>True for one of the words, in whatever letter case. Most words of a text are longer than all of them.</summary>
    internal bool Has(ReadOnlySpan<char> word) =>
        word.Length <= longest && (Pack(word) is var number and not 0 ? packed.AsSpan().Contains(number) : words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word));

    // Up to eight plain letters, in lower case, as one number; nought for any other word.
    private static ulong Pack(ReadOnlySpan<char> word)
    {
        if (word.Length > sizeof(ulong))
        {
            return 0;
        }

        var number = 0UL;
        foreach (var c in word)
        {
            if (!char.IsAsciiLetter(c))
            {
                return 0;
            }

            number = (number << 8) | (uint)(c | ' ');
        }

        return number;
    }

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
