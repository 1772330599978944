namespace Plenary.Lexicons;

/// <summary>Words with what each means, found by their first letters and longest first. No allocation on lookup.</summary>
/// <typeparam name="T">What a word means.</typeparam>
public sealed class WordTable<T>
{
    private readonly Entry[] longestFirst;
    private readonly BeginningTable<Entry> byBeginning = new();

    // Nearly every question is answered with no; so it is asked here first.
    private readonly FirstLetters first = new();

    /// <summary>Builds the table.</summary>
    /// <exception cref="LexiconException">A word is empty or stands twice.</exception>
    public WordTable(IEnumerable<Keyed<T>> words)
    {
        longestFirst = [.. words.Select(w => new Entry(w.Key, w.Value)).OrderByDescending(e => e.Word.Length)];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in longestFirst)
        {
            if (entry.Word.Length == 0 || !seen.Add(entry.Word))
            {
                throw new LexiconException($"The word '{entry.Word}' is empty or stands twice.");
            }

            var letters = FirstLetters.Beginning(entry.Word);
            first.Add(letters);
            byBeginning.Add(letters, entry);
        }
    }

    /// <summary>A table whose words mean themselves.</summary>
    internal static WordTable<string> Of(IEnumerable<string> words) => new(words.Select(w => Keyed.Of(w, w)));

    /// <summary>With which letters a word may begin.</summary>
    internal FirstLetters First => first;

    /// <summary>Every word.</summary>
    internal IEnumerable<string> Words => longestFirst.Select(e => e.Word);

    /// <summary>The longest word that starts at a position.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="at">Where.</param>
    /// <param name="meaning">What it means.</param>
    /// <returns>Its length, or 0.</returns>
    public int Match(string text, int at, out T? meaning)
    {
        if (at < text.Length && first.MayBegin(text, at))
        {
            for (var letters = FirstLetters.At(text, at); letters != 0; letters = FirstLetters.Shorter(letters))
            {
                foreach (var entry in byBeginning.Of(letters))
                {
                    if (Spelling.Match(text, at, entry.Word) is var length and > 0)
                    {
                        meaning = entry.Meaning;
                        return length;
                    }
                }
            }
        }

        meaning = default;
        return 0;
    }

    /// <summary>The length of the longest word that starts at a position, or 0.</summary>
    public int Match(string text, int at) => Match(text, at, out _);

    /// <summary>The length of the longest word that ends before a position, or 0.</summary>
    public int MatchBefore(string text, int end) => MatchBefore(text, end, out _);

    /// <summary>The longest word that ends before a position.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="end">Where.</param>
    /// <param name="meaning">What it means.</param>
    /// <returns>Its length, or 0.</returns>
    public int MatchBefore(string text, int end, out T? meaning)
    {
        if (end > 0)
        {
            var last = text[end - 1];
            foreach (var entry in longestFirst)
            {
                var word = entry.Word;
                if (word[^1] == last && word.Length <= end && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0)
                {
                    meaning = entry.Meaning;
                    return word.Length;
                }
            }
        }

        meaning = default;
        return 0;
    }

    // A class: the tables of every kind of meaning share the compiled code of their lists.
    private sealed class Entry(string word, T meaning)
    {
        internal string Word { get; } = word;

        internal T Meaning { get; } = meaning;
    }
}
