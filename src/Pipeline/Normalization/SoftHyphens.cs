using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// Soft hyphens at the end of a line: they say themselves that a word is divided there. Such a one leaves <see cref="NoteMark.WordGoesOn"/>
/// behind, whatever mark-up stands between it and the second half (<c>*inter</c>, a soft hyphen, <c>*|*national*</c>); the others are invisible.
/// </summary>
internal static class SoftHyphens
{
    private const char SoftHyphen = '\u00AD';
    private const int LeastHalf = 2;
    private const int LongestTag = 80;

    internal static List<Edit> Edits(string text, Lexicon? lexicon)
    {
        var edits = new List<Edit>();
        if (lexicon is not { Spaced: true })
        {
            return edits;
        }

        for (var i = text.IndexOf(SoftHyphen, StringComparison.Ordinal); i >= 0; i = text.IndexOf(SoftHyphen, i + 1))
        {
            if (Divides(text, i))
            {
                edits.Add(new Edit(new TextSpan(i, i + 1), NoteMark.WordGoesOn.ToString(), Fate.WordDivision));
            }
        }

        return edits;
    }

    private static bool Divides(string text, int at)
    {
        if (at < LeastHalf || !char.IsLetter(text[at - 1]) || !char.IsLetter(text[at - LeastHalf]))
        {
            return false;
        }

        // An empty line between is what some dumps put behind each line.
        var lineEnds = 0;
        var next = at + 1;
        for (; next < text.Length && lineEnds <= 2 && Skipped(text, next) is var skipped and > 0; next += skipped)
        {
            lineEnds += text[next] == '\n' ? 1 : 0;
        }

        return lineEnds is 1 or 2 && next + LeastHalf <= text.Length && IsSmall(text[next]) && IsSmall(text[next + 1]);
    }

    private static bool IsSmall(char c) => char.IsLetter(c) && !char.IsUpper(c);

    // How much stands here that is a blank, a line end or mark-up; 0 for text.
    private static int Skipped(string text, int at)
    {
        if (text[at] == '<')
        {
            return text.AsSpan(at, Math.Min(LongestTag, text.Length - at)).IndexOf('>') + 1;
        }

        return Scripts.IsBlank(text[at]) || text[at] is '\n' or '*' or '_' or '>' ? 1 : 0;
    }
}
