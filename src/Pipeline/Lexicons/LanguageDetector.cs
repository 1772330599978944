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

    // Of running text in a language, three words in ten or more are among its small ones; one in so many is too few.
    private const int TooFew = 10;

    /// <summary>Two-letter code, or null where no lexicon fits.</summary>
    public static string? Detect(string text) => Detect(text, LexiconSet.Recognition);

    /// <summary>The code of the lexicon that fits a text best, or null.</summary>
    public static string? Detect(string text, IReadOnlyList<Keyed<RecognitionWords>> known)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        if (IsInIdeographs(sample) && FirstAlone(known, Script.Han) is { } ideographic)
        {
            return ideographic;
        }

        Span<int> letters = stackalloc int[ScriptCount];
        Count(sample, letters);
        var all = 0;
        foreach (var count in letters)
        {
            all += count;
        }

        List<Keyed<RecognitionWords>>? alike = null;
        for (var i = 0; i < known.Count; i++)
        {
            var language = known[i];
            var own = letters[(int)language.Value.Script];
            if (own < FewestLetters || own * ShareOfScript < all)
            {
                continue;
            }

            // Without words of its own a language has its script to itself.
            if (language.Value.Words.Count == 0)
            {
                return language.Key;
            }

            (alike ??= []).Add(language);
        }

        return alike is null ? null : MostWords(sample, alike);
    }

    // Where every second character is an ideograph, too few are left for letters of another script to be a third of all.
    private static bool IsInIdeographs(ReadOnlySpan<char> text)
    {
        var ideographs = 0;
        foreach (var c in text)
        {
            ideographs += c is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
        }

        return ideographs >= FewestLetters && ideographs * 2 > text.Length;
    }

    // The first language of a script, where that has it to itself.
    private static string? FirstAlone(IReadOnlyList<Keyed<RecognitionWords>> known, Script script)
    {
        for (var i = 0; i < known.Count; i++)
        {
            if (known[i].Value.Script == script)
            {
                return known[i].Value.Words.Count == 0 ? known[i].Key : null;
            }
        }

        return null;
    }

    // The language that has most of a text's words, or null where none has enough.
    private static string? MostWords(ReadOnlySpan<char> text, List<Keyed<RecognitionWords>> languages)
    {
        var own = new int[languages.Count];
        var count = CountWords(text, languages, own);
        var best = -1;
        for (var i = 0; i < own.Length; i++)
        {
            best = best < 0 ? own[i] * TooFew > count ? i : best : own[i] > own[best] ? i : best;
        }

        return best < 0 ? null : languages[best].Key;
    }

    /// <summary>The share of a text's words that are among those by which a language is recognised.</summary>
    internal static double Share(ReadOnlySpan<char> text, RecognitionWords words)
    {
        Span<int> own = [0];
        var count = CountWords(text, [Keyed.Of("", words)], own);
        return count == 0 ? 0 : (double)own[0] / count;
    }

    // All words of a text, and how many of them are among those of each language: one walk for all.
    private static int CountWords(ReadOnlySpan<char> text, List<Keyed<RecognitionWords>> languages, Span<int> own)
    {
        var count = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && Scripts.IsLetter(text[end]))
            {
                end++;
            }

            if (end > at)
            {
                count++;
                for (var i = 0; i < languages.Count; i++)
                {
                    own[i] += languages[i].Value.Has(text[at..end]) ? 1 : 0;
                }
            }

            at = end + 1;
        }

        return count;
    }

    // The letters of each script.
    private static void Count(ReadOnlySpan<char> text, Span<int> letters)
    {
        var ideographs = 0;
        foreach (var c in text)
        {
            if (Scripts.IsIdeograph(c))
            {
                ideographs++;
            }
            else if (Scripts.IsLetter(c) && ScriptOf(c) is { } script)
            {
                letters[(int)script]++;
            }
        }

        letters[(int)Script.Han] += ideographs * LettersOfAnIdeograph;
    }

    private static Script? ScriptOf(char c) => c switch
    {
        < '\u0250' => Script.Latin,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        >= '\u0600' and <= '\u077F' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC' => Script.Arabic,
        _ => null,
    };
}
