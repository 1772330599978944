using System.Text;
using Plenary.Cli.Reading;
using Plenary.Lexicons;

namespace Plenary.Tests.Properties;

/// <summary>Damages real and invented texts without end; the same seed gives the same texts.</summary>
/// <param name="seed">The same seed, the same texts.</param>
/// <param name="only">The language to damage texts of; null for all.</param>
internal sealed class Fuzzer(int seed, string? only = null)
{
    private const int Longest = 60_000;

    // What makes programs take long or lose their place when it comes over and over.
    private static readonly string[] Repeated =
    [
        "[", "(", "<", "<a ", "**", "|", "#", "\\", "&#", "1", "1\n", "1. ", "(a)\n", "* \n", "￮", "《", "、", "第90/4号和", "A/", "A/RES/9/1和", "\f", "\t", " ", "\n\n", "[1]", "[2: ",
        "[footnoteRef:3]", "\u0301", "\u202E", "\u200B", "\U000E0041", "\U00020000", "\uD800", "法国、", "附件\n", "人权理事会，\n", "- ", "+---+\n", "|---|\n", "> ", "https://a.b/",
    ];

    private static readonly Encoding[] Encodings = [new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];

    private static readonly string[] Texts =
        [.. Files(Checkout.Path("input")), .. SharedData.Missing is null ? Files(SharedData.Path("seeds")).Concat(Files(SharedData.Path("corpus"))) : []];

    private readonly Random random = new(seed);

    // Damaged texts with which the program did what it had not done before: they are damaged further.
    private readonly List<(string Name, string Text)> odd = [];

    private readonly HashSet<string> behaviour = new(StringComparer.Ordinal);

    private readonly string[] texts = only is null ? Texts : [.. Texts.Where(t => string.Equals(LanguageDetector.Detect(Read(t)), only, StringComparison.Ordinal))];

    /// <summary>How many texts there are to begin with.</summary>
    internal int Sources => texts.Length;

    /// <summary>How many damaged texts are damaged further.</summary>
    internal int Odd => odd.Count;

    /// <summary>How many different things the program was seen to do.</summary>
    internal int Behaviours => behaviour.Count;

    /// <summary>Texts of an earlier run to go on from.</summary>
    internal void Resume(string folder) => odd.AddRange(Files(folder).Select(f => (Path.GetFileName(f), Read(f))));

    /// <summary>Looks at what the program does with a text. True where it had not done that before: then the text is kept to be damaged further.</summary>
    internal bool Notes(string name, string text, string language)
    {
        var before = behaviour.Count;
        behaviour.UnionWith(Behaviour.Of(text, language));
        if (behaviour.Count == before)
        {
            return false;
        }

        odd.Add((name, text[..Math.Min(text.Length, Longest)]));
        return true;
    }

    /// <summary>Another damaged text with a name that says where it comes from, and a language to read it in.</summary>
    internal (string Name, string Text, string Language) Text()
    {
        var (source, text) = odd.Count > 0 && random.Next(2) == 0 ? odd[random.Next(odd.Count)] : Original();
        var name = new StringBuilder(source);
        for (var times = random.Next(1, 5); times > 0 && text.Length > 0; times--)
        {
            text = Damaged(text, name);
        }

        var languages = LexiconSet.Languages.Order(StringComparer.Ordinal).ToArray();
        var language = only is not null ? only : random.Next(8) == 0 ? Pick(languages) : LanguageDetector.Detect(text) ?? "zh";
        return (name.ToString(), text, languages.Contains(language, StringComparer.Ordinal) ? language : "zh");
    }

    /// <summary>A damaged file.</summary>
    internal byte[] File()
    {
        var (_, text, _) = Text();
        var bytes = random.Next(6) == 0 ? Encoded(Pick(Encodings), text) : Encoding.UTF8.GetBytes(text);
        if (random.Next(3) == 0)
        {
            for (var flips = random.Next(1, 20); flips > 0 && bytes.Length > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            }
        }

        return random.Next(12) == 0 ? bytes[..random.Next(bytes.Length + 1)] : bytes;
    }

    private string Damaged(string text, StringBuilder name)
    {
        switch (random.Next(5))
        {
            case 0:
                var piece = Pick(Repeated);
                var count = random.Next(1, 1 + (8_000 / piece.Length));
                name.Append(" repeat ").Append(Specs.VisibleMarks.Show(piece)).Append(' ').Append(count);
                return text.Insert(random.Next(text.Length), string.Concat(Enumerable.Repeat(piece, count)));
            case 1:
                var other = Read(Pick(texts));
                name.Append(" splice");
                return text[..random.Next(text.Length)] + other[random.Next(other.Length)..];
            default:
                var (damage, number) = (Pick(Enum.GetValues<Damage>()), random.Next());
                name.Append(' ').Append(damage).Append(' ').Append(number);
                return Mutation.Of(text, damage, number);
        }
    }

    private (string Name, string Text) Original()
    {
        var file = Pick(texts);
        return (Path.GetFileName(file), Read(file));
    }

    private T Pick<T>(T[] from) => from[random.Next(from.Length)];

    private static byte[] Encoded(Encoding encoding, string text) => [.. encoding.Preamble, .. encoding.GetBytes(text)];

    // Long enough to hold everything, short enough that a minute tries hundreds.
    private static string Read(string file) => FileReader.Read(new InputFile(file, "a.txt")).Source is { Text: var text } ? text[..Math.Min(text.Length, Longest)] : "1";

    private static IEnumerable<string> Files(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => f.EndsWith(".txt", StringComparison.Ordinal) || f.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        : [];
}
