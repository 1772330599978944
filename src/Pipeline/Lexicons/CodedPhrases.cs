namespace Plenary.Lexicons;

/// <summary>Phrases that each stand for a code; the longest counts where several begin at one place.</summary>
public sealed class CodedPhrases
{
    private readonly PhraseTrie trie = new();
    private readonly List<string> codes = [];
    private readonly List<string> phrases = [];

    /// <summary>Reads a map from codes to phrases.</summary>
    /// <param name="node">The map.</param>
    /// <param name="known">The codes there are; each has its entry, which may be empty.</param>
    /// <exception cref="LexiconException">A code is missing or unknown, or a phrase stands twice.</exception>
    internal CodedPhrases(LexiconNode node, IEnumerable<string> known)
    {
        foreach (var code in known)
        {
            Add(code, node.List(code));
        }
    }

    /// <summary>Phrases without codes.</summary>
    internal CodedPhrases(params IEnumerable<string> added) => Add("", added);

    /// <summary>Every phrase.</summary>
    public IReadOnlyList<string> Phrases => phrases;

    /// <summary>With which letters a phrase may begin.</summary>
    internal FirstLetters First => trie.First;

    /// <summary>The longest phrase at a place of a text that begins a word there.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="at">Where.</param>
    /// <param name="code">What it stands for.</param>
    /// <returns>Its end, or -1.</returns>
    public int At(ReadOnlySpan<char> text, int at, out string code)
    {
        var end = at < text.Length && WordBoundary.At(text, at) ? trie.Longest(text, at, out var value) : value = -1;
        code = end > 0 ? codes[value] : "";
        return end;
    }

    /// <summary>The longest phrase at a place, or -1.</summary>
    public int At(ReadOnlySpan<char> text, int at) => At(text, at, out _);

    /// <summary>True where one of the phrases ends at a place, but for blanks.</summary>
    public bool EndsAt(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && text[end - 1] is ' ' or '\u00A0')
        {
            end--;
        }

        foreach (var phrase in phrases)
        {
            if (end >= phrase.Length && text[(end - phrase.Length)..end].Equals(phrase, StringComparison.OrdinalIgnoreCase) && WordBoundary.At(text, end - phrase.Length))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where one of the phrases is all that stands between two places.</summary>
    public bool Joins(ReadOnlySpan<char> text, int from, int to) => from < to && Contains(text[from..to].Trim());

    private bool Contains(ReadOnlySpan<char> text)
    {
        foreach (var phrase in phrases)
        {
            if (text.Equals(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(string code, IEnumerable<string> added)
    {
        foreach (var phrase in added)
        {
            if (phrase.Length == 0 || !trie.Add(phrase, codes.Count))
            {
                throw new LexiconException($"mandates: the phrase '{phrase}' is empty or stands twice.");
            }

            phrases.Add(phrase);
        }

        codes.Add(code);
    }
}
