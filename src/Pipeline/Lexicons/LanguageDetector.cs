using Plenary.Text;

namespace Plenary.Lexicons;

/// <summary>
/// Recognises the language of a text among those that have a lexicon: by its letters, and among languages with the same
/// letters by the small words that run through every text.
/// </summary>
public static class LanguageDetector
{
    private const int Sample = 40_000;

    // Ideographs are words by themselves: fewer of them fill a page.
    private const int LettersOfAnIdeograph = 2;

    // A script carries the text when every third letter is of it; mastheads and notes in English are shorter than that.
    private const int ShareOfScript = 3;
    private const int FewestLetters = 20;

    private static readonly int ScriptCount = Enum.GetValues<Script>().Length;

    // Of running text in a language, three words in ten or more are among its small ones.
    private const double LeastShare = 0.1;

    /// <summary>Two-letter code, or null where no lexicon fits.</summary>
    public static string? Detect(string text) => Detect(text, LexiconSet.Recognition);

    /// <summary>The code of the lexicon that fits a text best, or null.</summary>
    public static string? Detect(string text, IEnumerable<KeyValuePair<string, RecognitionWords>> known)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        Span<int> letters = stackalloc int[ScriptCount];
        Count(sample, letters);
        var all = 0;
        foreach (var count in letters)
        {
            all += count;
        }

        var best = (Code: (string?)null, Share: LeastShare);
        foreach (var (code, words) in known)
        {
            if (letters[(int)words.Script] < FewestLetters || letters[(int)words.Script] * ShareOfScript < all)
            {
                continue;
            }

            // Without words of its own a language has its script to itself.
            var share = words.Words.Count == 0 ? 1 : Share(sample, words);
            best = share > best.Share ? (code, share) : best;
        }

        return best.Code;
    }

    /// <summary>The share of a text's words that are among those by which a language is recognised.</summary>
    internal static double Share(ReadOnlySpan<char> text, RecognitionWords words)
    {
        var lookup = ((HashSet<string>)words.Words).GetAlternateLookup<ReadOnlySpan<char>>();
        var (count, own) = (0, 0);
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end > at)
            {
                count++;
                own += lookup.Contains(text[at..end]) ? 1 : 0;
            }

            at = end + 1;
        }

        return count == 0 ? 0 : (double)own / count;
    }

    // The letters of each script. Ideographs are passed over by the row.
    private static void Count(ReadOnlySpan<char> text, Span<int> letters)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var row = text[i..].IndexOfAnyExceptInRange('\u4E00', '\u9FFF');
            row = row < 0 ? text.Length - i : row;
            letters[(int)Script.Han] += row * LettersOfAnIdeograph;
            i += row;
            if (i == text.Length)
            {
                return;
            }

            var c = text[i];
            if (Scripts.IsIdeograph(c))
            {
                letters[(int)Script.Han] += LettersOfAnIdeograph;
            }
            else if (char.IsLetter(c) && ScriptOf(c) is { } script)
            {
                letters[(int)script]++;
            }
        }
    }

    private static Script? ScriptOf(char c) => c switch
    {
        < '\u0250' => Script.Latin,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        >= '\u0600' and <= '\u077F' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC' => Script.Arabic,
        _ => null,
    };
}
