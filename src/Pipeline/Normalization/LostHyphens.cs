using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// Puts back hyphens that a dump took for word divisions at the end of a line: between two years (<c>2021-2031年</c>), in
/// the numbers of special sessions (<c>S-26/1</c>), and in words that the same text prints with their hyphen elsewhere
/// (<c>COVID-19</c>). Each is reported.
/// </summary>
internal static class LostHyphens
{
    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        Dictionary<string, int>? hyphenated = null;
        for (var i = Occurrence.InRange('0', '9', text, 0); i >= 0; i = Occurrence.InRange('0', '9', text, i))
        {
            // Each of these words ends in a figure: "20212031", "S26", "COVID19".
            var (start, end) = (WordStart(text, i), WordEnd(text, i));
            if (Scripts.IsDigit(text[end - 1]) && Place(text, start, end, hyphenated ??= Hyphenated(text)) is var place and > 0)
            {
                edits.Add(new Edit(new TextSpan(start + place, start + place), "-", Fate.Kept));
            }

            i = end;
        }

        return edits;
    }

    // Words with one hyphen, by the word without it; a word that is also printed without its hyphen is left alone.
    private static Dictionary<string, int> Hyphenated(string text)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = text.IndexOf('-', StringComparison.Ordinal); i >= 0; i = text.IndexOf('-', i + 1))
        {
            var (start, end) = (WordStart(text, i), WordEnd(text, i + 1));
            // A word and a figure, as in COVID-19; ranges of figures are not words.
            if (i - start >= 2 && end > i + 1 && char.IsAsciiLetter(text[start]) && text.AsSpan(i + 1, end - i - 1).IndexOfAnyExceptInRange('0', '9') < 0)
            {
                found[string.Concat(text.AsSpan(start, i - start), text.AsSpan(i + 1, end - i - 1))] = i - start;
            }
        }

        return found;
    }

    // How many characters of a word stand before its lost hyphen; 0 for none.
    private static int Place(string text, int start, int end, Dictionary<string, int> hyphenated)
    {
        var word = text.AsSpan(start, end - start);
        var before = start > 0 ? text[start - 1] : ' ';
        if (before is '-' or '/' or '.' || (end < text.Length && text[end] == '-'))
        {
            return 0;
        }

        if (word.Length == 8 && IsYear(word[..4]) && IsYear(word[4..]) && word[..4].CompareTo(word[4..], StringComparison.Ordinal) < 0)
        {
            var next = end;
            while (next < text.Length && text[next] == ' ')
            {
                next++;
            }

            return next < text.Length && text[next] == '年' ? 4 : 0;
        }

        var prefix = word.StartsWith("ES", StringComparison.Ordinal) ? 2 : word[0] == 'S' ? 1 : 0;
        if (prefix > 0 && word.Length > prefix && word.Length <= prefix + 2 && word[prefix..].IndexOfAnyExceptInRange('0', '9') < 0
            && end + 1 < text.Length && text[end] == '/' && Scripts.IsDigit(text[end + 1]))
        {
            return prefix;
        }

        return hyphenated.Count > 0 && hyphenated.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var half) ? half : 0;
    }

    private static bool IsYear(ReadOnlySpan<char> figures) => figures.IndexOfAnyExceptInRange('0', '9') < 0 && (figures.StartsWith("19", StringComparison.Ordinal) || figures.StartsWith("20", StringComparison.Ordinal));

    private static int WordStart(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return end;
    }
}
