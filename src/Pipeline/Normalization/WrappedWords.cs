using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// Words that were divided at the end of a line: <c>inter-|national</c> loses its hyphen, <c>gender-|based</c> keeps it. The
/// text's own words decide, then the lexicon; what neither knows goes the way of the others in the text, and is reported.
/// A hyphen that goes leaves <see cref="NoteMark.WordGoesOn"/> behind, so that the lines stay and the halves meet when they are joined.
/// Mark-up must be gone: it would stand between the hyphen and the end of its line.
/// </summary>
internal static class WrappedWords
{
    private const int LeastHalf = 2;

    /// <summary>The edits, and the places where neither text nor lexicon decided.</summary>
    internal static List<Edit> Edits(string text, Lexicon? lexicon, List<TextSpan> doubtful)
    {
        var edits = new List<Edit>();
        if (lexicon is not { Spaced: true })
        {
            return edits;
        }

        var found = Found(text);
        if (found.Count == 0)
        {
            return edits;
        }

        // How the text itself does it: whether the hyphens at its line ends mostly divide words or belong to them.
        var words = new TextWords(text);
        var attested = found.ConvertAll(f => Attested(f, text, words, lexicon));
        var divides = attested.Count(a => a == true) > attested.Count(a => a == false);
        for (var i = 0; i < found.Count; i++)
        {
            var (from, hyphen, second) = found[i];
            if (attested[i] is null)
            {
                doubtful.Add(new TextSpan(from, hyphen + 1));
            }

            if (attested[i] ?? (divides && !(words.Has(text[from..hyphen]) && words.Has(second))))
            {
                edits.Add(new Edit(new TextSpan(hyphen, hyphen + 1), NoteMark.WordGoesOn.ToString(), Fate.WordDivision));
            }
        }

        return edits;
    }

    // True for a divided word, false for one with a hyphen, null where neither form is known.
    private static bool? Attested((int From, int Hyphen, string Second) found, string text, TextWords words, Lexicon lexicon)
    {
        var first = text[found.From..found.Hyphen];
        return words.Has(first + found.Second) ? true
            : words.Has($"{first}-{found.Second}") || lexicon.Document.KeepsHyphen(first, found.Second) ? false
            : null;
    }

    // Lines that end with letters and a hyphen, before a line that begins with small letters.
    private static List<(int From, int Hyphen, string Second)> Found(string text)
    {
        var found = new List<(int, int, string)>();
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            var hyphen = LastOfLine(text, end);
            if (hyphen < 0 || !IsHyphen(text[hyphen]) || SecondHalf(text, end) is not { Length: >= LeastHalf } second)
            {
                continue;
            }

            var from = hyphen;
            while (from > 0 && char.IsLetter(text[from - 1]))
            {
                from--;
            }

            if (hyphen - from >= LeastHalf)
            {
                found.Add((from, hyphen, second));
            }
        }

        return found;
    }

    private static bool IsHyphen(char c) => c is '-' or '\u2010';

    private static int LastOfLine(string text, int end)
    {
        var last = end - 1;
        while (last >= 0 && text[last] is ' ' or '\t')
        {
            last--;
        }

        return last;
    }

    // The small letters with which the next printed line begins; an empty line between is what some dumps put behind each line.
    private static string? SecondHalf(string text, int end)
    {
        var from = end + 1;
        for (var empty = 0; from < text.Length && text[from] is ' ' or '\t' or '\n'; from++)
        {
            empty += text[from] == '\n' ? 1 : 0;
            if (empty > 1)
            {
                return null;
            }
        }

        var to = from;
        while (to < text.Length && char.IsLetter(text[to]) && !char.IsUpper(text[to]))
        {
            to++;
        }

        return to > from && (to == text.Length || !char.IsLetter(text[to])) ? text[from..to] : null;
    }
}
