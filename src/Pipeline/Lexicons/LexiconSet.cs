using System.Collections.Concurrent;

namespace Plenary.Lexicons;

/// <summary>The lexicons that the program ships, each read once, on first use. Which there are says <c>languages.yaml</c>.</summary>
public static class LexiconSet
{
    private static readonly Lazy<IReadOnlyList<Keyed<RecognitionWords>>> Shipped = new(() =>
    {
        using var reader = Open("languages.yaml");
        return RecognitionWords.Read("languages.yaml", reader);
    });

    private static readonly ConcurrentDictionary<string, Lazy<Lexicon>> Loaded = new(StringComparer.Ordinal);

    /// <summary>Codes of the languages there are.</summary>
    public static IEnumerable<string> Languages => Shipped.Value.Select(l => l.Key);

    /// <summary>By what each language is recognised.</summary>
    public static IReadOnlyList<Keyed<RecognitionWords>> Recognition => Shipped.Value;

    /// <summary>The lexicon of a language, or null where there is none.</summary>
    public static Lexicon? Find(string language) =>
        Languages.Contains(language, StringComparer.Ordinal) ? Loaded.GetOrAdd(language, Embedded).Value : null;

    /// <summary>Opens a data file that is built into the library, e.g. <c>states.csv</c>.</summary>
    public static StreamReader Open(string name) => new(
        typeof(LexiconSet).Assembly.GetManifestResourceStream(name) ?? throw new LexiconException($"{name}: not built into the library."));

    private static Lazy<Lexicon> Embedded(string language) => new(() =>
    {
        using var reader = Open(language + ".yaml");
        return Lexicon.Read(language + ".yaml", reader);
    });
}
