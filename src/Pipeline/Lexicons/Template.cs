using Plenary.Text;

namespace Plenary.Lexicons;

/// <summary>
/// A phrase with gaps, e.g. <c>第{ordinal}届会议</c>. White space never counts: texts are handed in without it, and the
/// phrase loses its own. A gap takes at least one character and ends at the first place where the rest fits.
/// </summary>
public sealed class Template
{
    private readonly string[] literals;
    private readonly string[] gaps;

    private Template(string[] literals, string[] gaps)
    {
        this.literals = literals;
        this.gaps = gaps;
    }

    /// <summary>Reads a phrase; gaps are names in braces.</summary>
    /// <exception cref="LexiconException">A brace is not closed.</exception>
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

        literals.Add(rest);
        return new Template([.. literals], [.. gaps]);
    }

    /// <summary>
    /// Matches a whole text without white space. Returns what each gap took, or null. <paramref name="accepts"/> is asked
    /// whether a gap may take a text.
    /// </summary>
    public Dictionary<string, string>? Match(string text, Func<string, string, bool> accepts)
    {
        if (!text.StartsWith(literals[0], StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        return Gap(0, literals[0].Length) ? found : null;

        bool Gap(int index, int at)
        {
            if (index == gaps.Length)
            {
                return at == text.Length;
            }

            var literal = literals[index + 1];
            for (var end = at + 1; end <= text.Length; end++)
            {
                var fits = literal.Length == 0
                    ? index + 1 < gaps.Length || end == text.Length
                    : string.Compare(text, end, literal, 0, literal.Length, StringComparison.OrdinalIgnoreCase) == 0;
                if (fits && accepts(gaps[index], text[at..end]) && Gap(index + 1, end + literal.Length))
                {
                    found[gaps[index]] = text[at..end];
                    return true;
                }
            }

            return false;
        }
    }
}
