using System.Runtime.InteropServices;
using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>The words that a text prints within its lines, whole: <c>national</c>, <c>gender-based</c>. Letter case does not count.</summary>
internal sealed class TextWords
{
    private readonly Dictionary<string, int> words = new(StringComparer.OrdinalIgnoreCase);

    internal TextWords(string text)
    {
        var counts = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < text.Length;)
        {
            if (!Scripts.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && (Scripts.IsLetter(text[end]) || (text[end] is '-' or '\u2010' or '\u2011' && end + 1 < text.Length && Scripts.IsLetter(text[end + 1]))))
            {
                end++;
            }

            // The half of a word that a line end divided is no word.
            if (!(end < text.Length && text[end] is '-' or '\u2010' or NoteMark.WordGoesOn) && !FollowsDivision(text, at))
            {
                var word = text.AsSpan(at, end - at);
                word = word.ContainsAny('\u2010', '\u2011') ? text[at..end].Replace('\u2010', '-').Replace('\u2011', '-') : word;
                CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
            }

            at = end + 1;
        }
    }

    /// <summary>Each word and how often it stands there.</summary>
    internal IReadOnlyDictionary<string, int> Counts => words;

    internal bool Has(string word) => words.ContainsKey(word);

    internal int Count(string word) => words.GetValueOrDefault(word);

    private static bool FollowsDivision(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && Scripts.IsBlank(text[before]))
        {
            before--;
        }

        return before >= 0 && before < at - 1 && text[before] is '-' or '\u2010' or NoteMark.WordGoesOn;
    }
}
