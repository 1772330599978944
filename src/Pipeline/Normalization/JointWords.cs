using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>Where a hyphen was lost.</summary>
/// <param name="Place">The character before which it stood.</param>
/// <param name="Word">The two halves as printed.</param>
/// <param name="Score">How plainly the letters show the place, where neither text nor lexicon knows the halves; infinite where they do.</param>
internal readonly record struct Joint(int Place, TextSpan Word, double Score)
{
    /// <summary>Neither text nor lexicon knows the halves.</summary>
    internal bool IsDoubtful => !double.IsPositiveInfinity(Score);
}

/// <summary>
/// Says where a word lost its hyphen: where the text or the lexicon prints one, before a capital, or between two words of the text. A
/// word that is printed without elsewhere has none. One that nothing knows falls apart where its letters do.
/// </summary>
internal sealed class JointWords(string text, DocumentWords known, IEnumerable<(int From, int To)> across)
{
    private const int LeastHalf = 2;
    private const int LeastWord = 3;
    private const double LeastScore = 2;

    private readonly TextWords words = new(text);
    private readonly Dictionary<string, int> joined = across.Distinct().GroupBy(a => text[a.From..a.To], StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.Count(), StringComparer.OrdinalIgnoreCase);
    private WordJoints? letters;
    private HashSet<string>? hyphenated;

    /// <summary>The joint of a word, at a place up to <paramref name="last"/>; null where it is a word without one.</summary>
    /// <param name="source">The text.</param>
    /// <param name="from">First letter of the word.</param>
    /// <param name="to">Behind its last letter.</param>
    /// <param name="last">The last place at which the hyphen still fitted into its line.</param>
    /// <param name="surely">Two lines were surely joined in this word.</param>
    internal Joint? Find(string source, int from, int to, int last, bool surely)
    {
        if (to - from < 2 * LeastHalf)
        {
            return null;
        }

        var word = source[from..to];
        var most = Math.Min(last - from, word.Length - LeastHalf);
        var (before, behind) = Compound(source, from, to);
        var isPrinted = IsPrinted(word) || (before.Length + behind.Length > 0 && IsPrinted(before + word + behind));
        var isWhole = IsWhole(word);
        for (var i = LeastHalf; i <= word.Length - LeastHalf; i++)
        {
            // "HautCommissariat": no word has a capital in its middle.
            if ((char.IsUpper(word[i]) && char.IsLower(word[i - 1])) || (i <= most && isPrinted && (words.Has($"{before}{word[..i]}-{word[i..]}{behind}") || words.Has($"{word[..i]}-{word[i..]}")))
                || (i <= most && !isWhole && known.KeepsHyphen(word[..i], word[i..])))
            {
                return new Joint(from + i, new TextSpan(from, to), double.PositiveInfinity);
            }
        }

        if (!surely || isWhole)
        {
            return null;
        }

        // "easy-to|understand": short words are common between hyphens.
        var least = before.Length + behind.Length > 0 ? LeastHalf : LeastWord;
        most = Math.Min(most, word.Length - least);
        for (var i = least; i <= most; i++)
        {
            if (words.Has(word[..i]) && words.Has(word[i..]))
            {
                return new Joint(from + i, new TextSpan(from, to), double.PositiveInfinity);
            }
        }

        letters ??= new WordJoints(words, IsWhole);
        return letters.Find(word, least, most) is { Place: > 0, Score: > LeastScore } found ? new Joint(from + found.Place, new TextSpan(from, to), found.Score) : null;
    }

    // The text prints a word of the same letters with a hyphen, wherever that stands.
    private bool IsPrinted(string letters) =>
        (hyphenated ??= words.Counts.Keys.Where(w => w.Contains('-', StringComparison.Ordinal)).Select(w => w.Replace("-", "", StringComparison.Ordinal)).ToHashSet(StringComparer.OrdinalIgnoreCase))
            .Contains(letters.Replace("-", "", StringComparison.Ordinal));

    // What stands around a word between hyphens: the whole of "point-topoint".
    private static (string Before, string Behind) Compound(string source, int from, int to)
    {
        var (start, end) = (from, to);
        while (start > 1 && source[start - 1] == '-' && char.IsLetter(source[start - 2]))
        {
            for (start--; start > 0 && char.IsLetter(source[start - 1]); start--)
            {
            }
        }

        while (end + 1 < source.Length && source[end] == '-' && char.IsLetter(source[end + 1]))
        {
            for (end++; end < source.Length && char.IsLetter(source[end]); end++)
            {
            }
        }

        return (source[start..from], source[to..end]);
    }

    // Printed so where no margin crosses it.
    private bool IsWhole(string word) => words.Count(word) > joined.GetValueOrDefault(word);
}
