
namespace Plenary.Lexicons;

/// <summary>The lexicons that the program ships, each read once, on first use.</summary>
public static class LexiconSet
{
    // Adding a language: its YAML file, its examples, and one line here.
    private static readonly Dictionary<string, Lazy<Lexicon>> Shipped = new(StringComparer.Ordinal)
    {
        ["zh"] = Embedded("zh"),
    };

    /// <summary>Codes of the languages there are.</summary>
    public static IEnumerable<string> Languages => Shipped.Keys;

    /// <summary>The lexicon of a language, or null where there is none.</summary>
    public static Lexicon? Find(string language) => Shipped.TryGetValue(language, out var lexicon) ? lexicon.Value : null;

    /// <summary>Opens a data file that is built into the library, e.g. <c>states.csv</c>.</summary>
    public static StreamReader Open(string name) => new(
        typeof(LexiconSet).Assembly.GetManifestResourceStream(name) ?? throw new LexiconException($"{name}: not built into the library."));

    private static Lazy<Lexicon> Embedded(string language) => new(() =>
    {
        using var reader = Open(language + ".yaml");
        return Lexicon.Read(language + ".yaml", reader);
    });
}
