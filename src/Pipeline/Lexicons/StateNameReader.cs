using Plenary.Text;

namespace Plenary.Lexicons;

/// <summary>
/// Reads a text as a name is compared: folded, note calls passed over, white space passed over (where the script
/// has none between words) or reduced to single spaces that never stand beside a hyphen.
/// </summary>
internal ref struct StateNameReader(ReadOnlySpan<char> text, int start, bool spaced)
{
    private readonly ReadOnlySpan<char> text = text;
    private int at = start;
    private char previous = '-'; // as if behind a hyphen: a name doesn't begin with a space

    /// <summary>Just behind the last character that was read.</summary>
    public int End { get; private set; } = start;

    /// <summary>The next character, or false at the end of the text.</summary>
    public bool TryRead(out char c)
    {
        var space = false;
        for (c = default; at < text.Length; at++)
        {
            if (Scripts.IsBlank(text[at]))
            {
                space = true;
                continue;
            }

            if (text[at] == NoteMark.Open && text[at..].IndexOf(NoteMark.Close) is var close and > 0)
            {
                at += close;
                continue;
            }

            c = StateNameFold.Of(text[at]);
            if (c == StateNameFold.Dropped)
            {
                continue;
            }

            if (space && spaced && previous != '-' && c != '-')
            {
                c = ' ';
                previous = '-'; // the space is given: what stands behind it comes next
                return true;
            }

            End = ++at;
            previous = c;
            return true;
        }

        return false;
    }

    /// <summary>The whole text as it is compared.</summary>
    public static string Fold(ReadOnlySpan<char> text, bool spaced)
    {
        var reader = new StateNameReader(text, 0, spaced);
        var folded = new System.Text.StringBuilder(text.Length);
        while (reader.TryRead(out var c))
        {
            folded.Append(c);
        }

        return folded.ToString();
    }
}
