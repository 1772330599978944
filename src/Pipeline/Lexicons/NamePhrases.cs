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

    private readonly Dictionary<char, List<Name>> byFirst = [];
    private readonly int changingLetters;
    private readonly IReadOnlyList<Keyed<string>> prefixes;

    /// <summary>Builds the table.</summary>
    /// <param name="names">As the lexicon writes them.</param>
    /// <param name="changingLetters">How many letters at the end of a word may differ.</param>
    /// <param name="prefixes">What may be written together with a name, each with the beginning of the name for which it stands.</param>
    public NamePhrases(IEnumerable<string> names, int changingLetters, IReadOnlyList<Keyed<string>> prefixes)
    {
        this.changingLetters = changingLetters;
        this.prefixes = prefixes;
        var letters = string.Concat(prefixes.Select(p => Spellings(p.Key[0])));
        foreach (var name in names.Select(n => new Name(n, Words(n))).OrderByDescending(n => n.Printed.Length).ThenBy(n => n.Printed, StringComparer.Ordinal))
        {
            var letter = name.Printed[0];
            letters += letters.Contains(letter, StringComparison.Ordinal) ? "" : Spellings(letter);
            (byFirst.TryGetValue(Spelling.Fold(letter), out var others) ? others : byFirst[Spelling.Fold(letter)] = []).Add(name);

            // Its first word alone: what stands between that and the next is not always a blank.
            First.Add(name.Words[0]);
            foreach (var (prefix, stands) in prefixes)
            {
                if (name.Words[0].StartsWith(stands, StringComparison.Ordinal))
                {
                    First.Add(prefix + name.Words[0][stands.Length..]);
                }
            }
        }

        FirstCharacters = letters;
    }

    /// <summary>The characters with which a name can begin.</summary>
    public string FirstCharacters { get; }

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

        var length = Plain(text, at, "", out name);
        foreach (var (prefix, stands) in prefixes)
        {
            if (length == 0 && string.CompareOrdinal(text, at, prefix, 0, prefix.Length) == 0 && Plain(text, at + prefix.Length, stands, out name) is var rest and > 0)
            {
                length = prefix.Length + rest;
            }
        }

        return length;
    }

    /// <summary>True where a name holds another as words of its own: "International Covenant on …" a "Covenant".</summary>
    public bool Holds(string name, string kind)
    {
        var words = Words(kind).Select(w => w[Article(w, 0)..]).ToArray();
        for (var i = 0; i < name.Length; i++)
        {
            if ((i == 0 || !char.IsLetterOrDigit(name[i - 1])) && End(name, i + Article(name, i), words, "") > 0)
            {
                return true;
            }
        }

        return false;
    }

    // What a language writes together with a word and leaves out elsewhere: "the" of الاتفاقية.
    private int Article(string text, int at) => prefixes.Where(p => p.Value.Length > 0 && string.CompareOrdinal(text, at, p.Value, 0, p.Value.Length) == 0).Select(p => p.Value.Length).FirstOrDefault();

    private int Plain(string text, int at, string stands, out string? name)
    {
        name = null;
        if (at >= text.Length)
        {
            return 0;
        }

        if (!byFirst.TryGetValue(Spelling.Fold(stands.Length > 0 ? stands[0] : text[at]), out var candidates))
        {
            return 0;
        }

        foreach (var candidate in candidates)
        {
            if ((stands.Length > 0 || char.IsUpper(text[at]) == char.IsUpper(candidate.Printed[0])) && End(text, at, candidate.Words, stands) is var end and > 0)
            {
                name = candidate.Printed;
                return end - at;
            }
        }

        return 0;
    }

    private int End(string text, int at, string[] words, string stands)
    {
        var i = at;
        for (var w = 0; w < words.Length; w++)
        {
            while (w > 0 && i < text.Length && Scripts.IsBlank(text[i]))
            {
                i++;
            }

            var word = w > 0 || stands.Length == 0 ? words[w]
                : words[w].StartsWith(stands, StringComparison.Ordinal) ? words[w][stands.Length..] : null;
            i = word is null ? -1 : Word(text, i, word);
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

    private static string Spellings(char c) => c is 'ا' or 'أ' or 'إ' or 'آ' ? "اأإآ" : string.Concat([c], [char.ToLowerInvariant(c)]);

    private sealed record Name(string Printed, string[] Words);
}
