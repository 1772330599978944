namespace Plenary.Lexicons;

/// <summary>
/// Instruments by the names that they have in a language (<c>instruments.yaml</c>): the code of each is the same in every language.
/// </summary>
public sealed class Instruments
{
    private static readonly Lazy<Dictionary<string, Instruments>> Shipped = new(() =>
    {
        using var reader = LexiconSet.Open("instruments.yaml");
        return Read("instruments.yaml", reader);
    });

    private readonly Dictionary<string, string> codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> byFolded;
    private readonly Dictionary<string, string> adopted;

    private Instruments(Dictionary<string, string> adopted)
    {
        this.adopted = adopted;
        byFolded = codes.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Every name of the language with its code.</summary>
    public IReadOnlyDictionary<string, string> Names => codes;

    /// <summary>The instruments under the names of a language.</summary>
    /// <param name="language">Two-letter code; a language without names has an empty table.</param>
    /// <exception cref="LexiconException">The built-in table is damaged.</exception>
    public static Instruments For(string language) => Shipped.Value.GetValueOrDefault(language) ?? new Instruments([]);

    /// <summary>Every name as the table writes it.</summary>
    public IReadOnlyList<string> Printed => printed;

    private readonly List<string> printed = [];

    /// <summary>The code of the instrument that a title names and nothing else, blanks aside; or null.</summary>
    public string? Find(string title)
    {
        const int longest = 512;
        Span<char> folded = stackalloc char[longest];
        return title.Length > longest ? codes.GetValueOrDefault(Fold(title)) : byFolded.TryGetValue(folded[..Fold(title, folded)], out var code) ? code : null;
    }

    /// <summary>The names as they are looked for in running text.</summary>
    public NamePhrases Phrases(ReferenceWords words) => phrases ??= new NamePhrases(printed, words.ChangingLetters, words.NamePrefixes);

    private NamePhrases? phrases;

    /// <summary>The names of six letters and more, as they are looked for where brackets should stand around them and do not.</summary>
    public NamePhrases BarePhrases(ReferenceWords words) => barePhrases ??= new NamePhrases(printed.Where(n => n.Length >= LeastBare), words.ChangingLetters, words.NamePrefixes);

    private NamePhrases? barePhrases;

    private const int LeastBare = 6;

    /// <summary>The symbol of the resolution that adopted an instrument or opened it for signature, or null.</summary>
    public string? AdoptedBy(string code) => adopted.GetValueOrDefault(code);

    /// <summary>Reads the table; refuses unknown keys and a name that two instruments share.</summary>
    /// <exception cref="LexiconException">The table isn't as described.</exception>
    public static Dictionary<string, Instruments> Read(string file, TextReader reader)
    {
        var root = LexiconNode.Read(file, reader);
        var adopted = new Dictionary<string, string>(StringComparer.Ordinal);
        var byLanguage = new Dictionary<string, Instruments>(StringComparer.Ordinal);
        foreach (var (code, names) in root.Entries())
        {
            if (names.Has("adopted"))
            {
                adopted.Add(code, names.Text("adopted"));
            }

            foreach (var language in names.Keys.Where(IsLanguage))
            {
                var instruments = byLanguage.TryGetValue(language, out var known) ? known : byLanguage[language] = new Instruments(adopted);
                foreach (var name in names.List(language))
                {
                    instruments.printed.Add(name);
                    if (!instruments.codes.TryAdd(Fold(name), code))
                    {
                        throw new LexiconException($"{file}: '{name}' ({language}) is the name of two instruments.");
                    }
                }
            }
        }

        root.RefuseUnknownKeys();
        return byLanguage;
    }

    private static bool IsLanguage(string key) => key.Length == 2;

    private static string Fold(string name)
    {
        var folded = new char[name.Length];
        return new string(folded, 0, Fold(name, folded));
    }

    // Dumps differ in blanks, dashes and the brackets of a title inside a title.
    private static int Fold(string name, Span<char> folded)
    {
        var length = 0;
        foreach (var c in name)
        {
            if (c is not (' ' or '〈' or '〉' or '《' or '》'))
            {
                folded[length++] = c is '–' or '—' ? '-' : c;
            }
        }

        return length;
    }
}
