namespace Plenary.Lexicons;

/// <summary>Words with what each means, found by first character and longest first. No allocation on lookup.</summary>
/// <typeparam name="T">What a word means.</typeparam>
public sealed class WordTable<T>
{
    private readonly Dictionary<char, List<Entry>> byFirst = [];

    // Nearly every question is answered with no; so it is asked here first.
    private readonly FirstLetters first = new();

    /// <summary>Builds the table.</summary>
    /// <exception cref="LexiconException">A word is empty or stands twice.</exception>
    public WordTable(IEnumerable<Keyed<T>> words)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (word, meaning) in words)
        {
            if (word.Length == 0 || !seen.Add(word))
            {
                throw new LexiconException($"The word '{word}' is empty or stands twice.");
            }

            first.Add(word);
            var candidates = byFirst.TryGetValue(word[0], out var known) ? known : byFirst[word[0]] = [];
            var place = 0;
            while (place < candidates.Count && candidates[place].Word.Length >= word.Length)
            {
                place++;
            }

            candidates.Insert(place, new Entry(word, meaning));
        }
    }

    /// <summary>A table whose words mean themselves.</summary>
    internal static WordTable<string> Of(IEnumerable<string> words) => new(words.Select(w => Keyed.Of(w, w)));

    /// <summary>With which letters a word may begin.</summary>
    internal FirstLetters First => first;

    /// <summary>Every word.</summary>
    internal IEnumerable<string> Words => byFirst.Values.SelectMany(candidates => candidates.Select(c => c.Word));

    /// <summary>The first characters of all words.</summary>
    public string FirstCharacters => string.Concat(byFirst.Values.Select(candidates => candidates[0].Word[..1]));

    /// <summary>The longest word that starts at a position.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="at">Where.</param>
    /// <param name="meaning">What it means.</param>
    /// <returns>Its length, or 0.</returns>
    public int Match(string text, int at, out T? meaning)
    {
        if (at < text.Length && first.MayBegin(text, at) && byFirst.TryGetValue(text[at], out var candidates))
        {
            foreach (var entry in candidates)
            {
                if (Spelling.Match(text, at, entry.Word) is var length and > 0)
                {
                    meaning = entry.Meaning;
                    return length;
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
        var longest = 0;
        meaning = default;
        foreach (var candidates in byFirst.Values)
        {
            foreach (var entry in candidates)
            {
                var word = entry.Word;
                if (word.Length > longest && word.Length <= end && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0)
                {
                    (longest, meaning) = (word.Length, entry.Meaning);
                }
            }
        }

        return longest;
    }

    // A class: the tables of every kind of meaning share the compiled code of their lists.
    private sealed class Entry(string word, T meaning)
    {
        internal string Word { get; } = word;

        internal T Meaning { get; } = meaning;
    }
}
