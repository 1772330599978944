namespace Plenary.Lexicons;

/// <summary>Words with what each means, found by first character and longest first. No allocation on lookup.</summary>
/// <typeparam name="T">What a word means.</typeparam>
public sealed class WordTable<T>
{
    private readonly Dictionary<char, (string Word, T Meaning)[]> byFirst;

    /// <summary>Builds the table.</summary>
    /// <exception cref="LexiconException">A word is empty or stands twice.</exception>
    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        var all = words.ToArray();
        foreach (var group in all.GroupBy(w => w.Key, StringComparer.Ordinal))
        {
            if (group.Key.Length == 0 || group.Count() > 1)
            {
                throw new LexiconException($"The word '{group.Key}' is empty or stands twice.");
            }
        }

        byFirst = all.GroupBy(w => w.Key[0]).ToDictionary(
            g => g.Key, g => g.OrderByDescending(w => w.Key.Length).Select(w => (w.Key, w.Value)).ToArray());
    }

    /// <summary>A table whose words mean themselves.</summary>
    internal static WordTable<string> Of(IEnumerable<string> words) => new(words.Select(w => KeyValuePair.Create(w, w)));

    /// <summary>The first characters of all words.</summary>
    public IEnumerable<char> FirstCharacters => byFirst.Keys;

    /// <summary>The longest word that starts at a position.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="at">Where.</param>
    /// <param name="meaning">What it means.</param>
    /// <returns>Its length, or 0.</returns>
    public int Match(string text, int at, out T? meaning)
    {
        if (at < text.Length && byFirst.TryGetValue(text[at], out var candidates))
        {
            foreach (var (word, what) in candidates)
            {
                if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
                {
                    meaning = what;
                    return word.Length;
                }
            }
        }

        meaning = default;
        return 0;
    }

    /// <summary>The length of the longest word that starts at a position, or 0.</summary>
    public int Match(string text, int at) => Match(text, at, out _);

    /// <summary>The length of the longest word that ends before a position, or 0.</summary>
    public int MatchBefore(string text, int end)
    {
        var longest = 0;
        foreach (var candidates in byFirst.Values)
        {
            foreach (var (word, _) in candidates)
            {
                if (word.Length > longest && word.Length <= end && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0)
                {
                    longest = word.Length;
                }
            }
        }

        return longest;
    }
}
