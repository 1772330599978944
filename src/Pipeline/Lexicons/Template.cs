using Plenary.Text;

namespace Plenary.Lexicons;

/// <summary>
/// A phrase with gaps, e.g. <c>第{ordinal}届会议</c>. White space never counts: texts are handed in without it, and the
/// phrase loses its own. A gap takes at least one character and ends at the first place where the rest fits.
/// </summary>
public sealed class Template
{
    // Characters of a gap inside a longer text, where nothing else ends it: the longest numbers in words have some forty.
    private const int LongestGap = 80;

    /// <summary>No phrase has more gaps.</summary>
    internal const int MostGaps = 16;

    private readonly string[] literals;
    private readonly string[] gaps;

    private Template(string[] literals, string[] gaps)
    {
        this.literals = literals;
        this.gaps = gaps;
    }

    /// <summary>Reads a phrase; gaps are names in braces.</summary>
    /// <exception cref="LexiconException">A brace is not closed, or there are too many gaps.</exception>
    public static Template Parse(string phrase)
    {
        var literals = new List<string>();
        var gaps = new List<string>();
        var rest = Squeezed.Of(phrase);
        for (var open = rest.IndexOf('{', StringComparison.Ordinal); open >= 0; open = rest.IndexOf('{', StringComparison.Ordinal))
        {
            var close = rest.IndexOf('}', open);
            if (close < 0)
            {
                throw new LexiconException($"The phrase '{phrase}' opens a gap and does not close it.");
            }

            literals.Add(rest[..open]);
            gaps.Add(rest[(open + 1)..close]);
            rest = rest[(close + 1)..];
        }

        if (gaps.Count > MostGaps)
        {
            throw new LexiconException($"The phrase '{phrase}' has more than {MostGaps} gaps.");
        }

        literals.Add(rest);
        return new Template([.. literals], [.. gaps]);
    }

    /// <summary>What stands before the first gap, without white space; empty where the phrase begins with a gap.</summary>
    internal string Opening => literals[0];

    /// <summary>The name of the first gap, or null.</summary>
    internal string? FirstGap => gaps.Length > 0 ? gaps[0] : null;

    /// <summary>The name of the gap with which the phrase ends, or null where it ends with words.</summary>
    internal string? LastGap => literals[^1].Length == 0 && gaps.Length > 0 ? gaps[^1] : null;

    /// <summary>False where the words that end the phrase do not end like a text, squeezed or not, that ends with no blank.</summary>
    internal bool MayEnd(ReadOnlySpan<char> text) => !MayDiffer(literals[^1], literals[^1].Length - 1, text[^1]) || Squeezed.MayChange(text[^1..]);

    /// <summary>False where none of some phrases ends like a text, see <see cref="MayEnd"/>.</summary>
    internal static bool AnyMayEnd(Template[] templates, ReadOnlySpan<char> text)
    {
        foreach (var template in templates)
        {
            if (template.MayEnd(text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether the gap of a name may take a text.</summary>
    public delegate bool GapTest(string gap, ReadOnlySpan<char> text);

    /// <summary>
    /// Matches a whole text without white space. Returns what each gap took, or null. <paramref name="accepts"/> is asked
    /// whether a gap may take a text.
    /// </summary>
    public Dictionary<string, string>? Match(ReadOnlySpan<char> text, GapTest accepts)
    {
        Span<Range> taken = stackalloc Range[MostGaps];
        return Matches(text, accepts, taken) ? Taken(text, taken) : null;
    }

    /// <summary>The names of the gaps, in order.</summary>
    internal ReadOnlySpan<string> Gaps => gaps;

    /// <summary>True where the phrase is a whole text without white space; <paramref name="taken"/> has then what each gap took.</summary>
    internal bool Matches(ReadOnlySpan<char> text, GapTest accepts, Span<Range> taken) => Fits(text) && Gap(text, 0, literals[0].Length, accepts, taken);

    /// <summary>True where one of some phrases is a whole text without white space.</summary>
    public static bool AnyMatches(Template[] templates, ReadOnlySpan<char> text, GapTest accepts)
    {
        Span<Range> taken = stackalloc Range[MostGaps];
        foreach (var template in templates)
        {
            if (template.Matches(text, accepts, taken))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first place of a text without white space where the whole phrase stands; what each gap took there, or null.</summary>
    public Dictionary<string, string>? Within(ReadOnlySpan<char> text, GapTest accepts)
    {
        Span<Range> taken = stackalloc Range[MostGaps];
        for (var at = 0; at + literals[0].Length <= text.Length; at++)
        {
            // Behind a gap at the beginning the next words must follow, no further away than a gap is long.
            var words = literals[0].Length == 0 && gaps.Length > 0 ? IndexOf(text, literals[1], at + 1) : IndexOf(text, literals[0], at);
            if (words < 0)
            {
                return null;
            }

            at = literals[0].Length == 0 ? Math.Max(at, words - LongestGap) : words;

            if (Gap(text, 0, at + literals[0].Length, accepts, taken, toTheEnd: false))
            {
                var found = Taken(text, taken);
                return literals[^1].Length == 0 && gaps.Length > 0 ? Lengthen(text, at, accepts, found) : found;
            }
        }

        return null;
    }

    // A gap that ends the phrase takes as much as it may: all of "9899".
    private Dictionary<string, string> Lengthen(ReadOnlySpan<char> text, int at, GapTest accepts, Dictionary<string, string> found)
    {
        const int longest = 40;
        for (var end = Math.Min(text.Length, at + literals.Sum(l => l.Length) + longest); end > at; end--)
        {
            if (Match(text[at..end], accepts) is { } longer)
            {
                return longer;
            }
        }

        return found;
    }

    // Asked of every short line of a document, and nearly all fail here: the literals must stand there in order, the first
    // at the beginning and the last at the end, with a character for each gap between them.
    private bool Fits(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || MayDiffer(literals[0], 0, text[0]) || MayDiffer(literals[^1], literals[^1].Length - 1, text[^1]))
        {
            return false;
        }

        if (!text.StartsWith(literals[0], StringComparison.OrdinalIgnoreCase) || !text.EndsWith(literals[^1], StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var at = literals[0].Length;
        for (var i = 1; i < literals.Length - 1; i++)
        {
            at = IndexOf(text, literals[i], at + 1);
            if (at < 0)
            {
                return false;
            }

            at += literals[i].Length;
        }

        return gaps.Length == 0 ? at == text.Length : at < text.Length - literals[^1].Length;
    }

    // Ideographs have no case, and that of Latin letters is one bit: where two characters are such, a look at both is enough to say no.
    private static bool MayDiffer(string literal, int at, char c) =>
        literal.Length > 0 && literal[at] != c
        && (Scripts.IsIdeograph(literal[at]) || Scripts.IsIdeograph(c) || (char.IsAscii(c) && char.IsAscii(literal[at]) && (c | 0x20) != (literal[at] | 0x20)));

    private static int IndexOf(ReadOnlySpan<char> text, string literal, int from)
    {
        var at = from <= text.Length ? text[from..].IndexOf(literal, StringComparison.OrdinalIgnoreCase) : -1;
        return at < 0 ? -1 : from + at;
    }

    private Dictionary<string, string> Taken(ReadOnlySpan<char> text, ReadOnlySpan<Range> taken)
    {
        var found = new Dictionary<string, string>(gaps.Length, StringComparer.Ordinal);
        for (var i = gaps.Length - 1; i >= 0; i--)
        {
            found[gaps[i]] = text[taken[i]].ToString();
        }

        return found;
    }

    private bool Gap(ReadOnlySpan<char> whole, int index, int at, GapTest accepts, Span<Range> taken, bool toTheEnd = true)
    {
        if (index == gaps.Length)
        {
            return !toTheEnd || at == whole.Length;
        }

        var text = toTheEnd ? whole : whole[..Math.Min(whole.Length, at + LongestGap + literals[index + 1].Length)];
        var literal = literals[index + 1];
        var last = text.Length - literal.Length;
        for (var end = toTheEnd && index + 1 == gaps.Length ? Math.Max(last, at + 1) : at + 1; end <= last; end++)
        {
            if (literal.Length > 0)
            {
                end = IndexOf(text, literal, end);
                if (end < 0)
                {
                    return false;
                }
            }

            if (accepts(gaps[index], text[at..end]) && Gap(whole, index + 1, end + literal.Length, accepts, taken, toTheEnd))
            {
                taken[index] = at..end;
                return true;
            }
        }

        return false;
    }
}
