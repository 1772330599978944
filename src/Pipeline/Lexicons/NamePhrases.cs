using Plenary.Text;

namespace Plenary.Lexicons;

/// <summary>
/// Names in running text, where nothing sets them off: longest first, word by word. A word may change its last letters with its case where
/// the language has cases, and the first may have a small word written together with it (وميثاق, للإعلان).
/// </summary>
public sealed class NamePhrases
{
    // What is left of a word whose case changes: a stem shorter than this says too little.
    private const int LeastStem = 3;

    private readonly BeginningTable<Name> byBeginning = new();
    private readonly int changingLetters;
    private readonly Keyed<string>[] prefixes;

    /// <summary>Builds the table.</summary>
    /// <param name="names">As the lexicon writes them.</param>
    /// <param name="changingLetters">How many letters at the end of a word may differ.</param>
    /// <param name="prefixes">What may be written together with a name, each with the beginning of the name for which it stands.</param>
    public NamePhrases(IEnumerable<string> names, int changingLetters, IReadOnlyList<Keyed<string>> prefixes)
    {
        this.changingLetters = changingLetters;
        this.prefixes = [.. prefixes];
        var longestFirst = names.Select(n => new Name(n, "", Words(n), char.IsUpper(n[0]))).OrderByDescending(n => n.Printed.Length).ThenBy(n => n.Printed, StringComparer.Ordinal).ToArray();
        foreach (var name in longestFirst)
        {
            Add(name);
        }

        foreach (var (prefix, stands) in prefixes)
        {
            foreach (var name in longestFirst)
            {
                if (name.Words[0].Length > stands.Length && name.Words[0].StartsWith(stands, StringComparison.Ordinal))
                {
                    Add(new Name(name.Printed, prefix, [name.Words[0][stands.Length..], .. name.Words.AsSpan(1)], stands.Length == 0 ? name.Capital : null));
                }
            }
        }
    }

    /// <summary>With which letters a name may begin, and what is written together with it.</summary>
    internal FirstLetters First { get; } = new();

    /// <summary>The longest name at the beginning of a word; its length in the text with what is written together with it, or 0.</summary>
    public int Match(string text, int at, out string? name)
    {
        name = null;
        if (at >= text.Length || !First.MayBegin(text, at))
        {
            return 0;
        }

        for (var letters = FirstLetters.At(text, at); letters != 0; letters = FirstLetters.Shorter(letters))
        {
            foreach (var candidate in byBeginning.Of(letters))
            {
                if (End(text, at, candidate) is var end and > 0)
                {
                    name = candidate.Printed;
                    return end - at;
                }
            }
        }

        return 0;
    }

    /// <summary>True where a name holds another as words of its own: "International Covenant on …" a "Covenant".</summary>
    public bool Holds(string name, string kind)
    {
        var words = Words(kind).Select(w => w[Article(w, 0)..]).ToArray();
        for (var i = 0; i < name.Length; i++)
        {
            if ((i == 0 || !char.IsLetterOrDigit(name[i - 1])) && End(name, i + Article(name, i), words) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // What a language writes together with a word and leaves out elsewhere: "the" of الاتفاقية.
    private int Article(string text, int at)
    {
        foreach (var (_, stands) in prefixes)
        {
            if (stands.Length > 0 && string.CompareOrdinal(text, at, stands, 0, stands.Length) == 0)
            {
                return stands.Length;
            }
        }

        return 0;
    }

    private void Add(Name name)
    {
        // By what never changes of its first word alone: what stands between that and the next is not always a blank.
        var first = name.Words[0];
        var stays = changingLetters == 0 ? first.Length : Math.Max(LeastStem, first.Length - changingLetters);
        var letters = FirstLetters.Beginning(name.Prefix + first[..Math.Min(first.Length, stays)]);
        First.Add(letters);
        byBeginning.Add(letters, name);
    }

    private int End(string text, int at, Name name)
    {
        var start = at + name.Prefix.Length;
        if (start >= text.Length || string.CompareOrdinal(text, at, name.Prefix, 0, name.Prefix.Length) != 0)
        {
            return -1;
        }

        var end = End(text, start, name.Words);
        return end < 0 || (name.Capital is { } capital && char.IsUpper(text[start]) != capital) ? -1 : end;
    }

    private int End(string text, int at, string[] words)
    {
        var i = at;
        for (var w = 0; w < words.Length; w++)
        {
            while (w > 0 && i < text.Length && Scripts.IsBlank(text[i]))
            {
                i++;
            }

            i = Word(text, i, words[w]);
            if (i < 0)
            {
                return -1;
            }
        }

        return i;
    }

    // Where a word of the text ends that spells a word of the name; -1 where it does not.
    private int Word(string text, int at, string word)
    {
        var k = 0;
        var i = at;
        for (; k < word.Length && i < text.Length && Same(text[i], word[k]); k++)
        {
            i++;
            while (i < text.Length && Spelling.IsOptional(text[i]))
            {
                i++;
            }
        }

        if (k == word.Length && (!char.IsLetterOrDigit(word[^1]) || WordBoundary.At(text, i)))
        {
            return i;
        }

        if (changingLetters == 0 || k < LeastStem || word.Length - k > changingLetters || !char.IsLetter(word[^1]))
        {
            return -1;
        }

        var end = i;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end - i <= changingLetters ? end : -1;
    }

    // Dumps print any dash for any other.
    private static bool Same(char printed, char known) => Spelling.Fold(printed) == Spelling.Fold(known) || (IsDash(printed) && IsDash(known));

    private static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '–' or '—';

    // Words and signs, each by itself.
    private static string[] Words(string name)
    {
        var words = new List<string>();
        for (var i = 0; i < name.Length; i++)
        {
            var start = i;
            while (i < name.Length && char.IsLetterOrDigit(name[i]))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(name[start..i]);
                i--;
            }
            else if (!Scripts.IsBlank(name[i]))
            {
                words.Add(name[i].ToString());
            }
        }

        return [.. words];
    }

    // A name, or one with what is written together with it, by which its first word then begins.
    private sealed record Name(string Printed, string Prefix, string[] Words, bool? Capital);
}
