using Plenary.Model;

namespace Plenary.Text;

/// <summary>
/// Cuts out of a raw text the lines around a place, so that people can judge a finding without the text. However long the lines are,
/// an excerpt is short, and so is the time that it takes.
/// </summary>
public static class Excerpts
{
    // In code units: so much of a line is shown before the place and from its start on, and so much of the lines beside it.
    private const int Before = 60, After = 100, Beside = 160;

    // Blank lines between two paragraphs tell nothing; more than a few of them end the view.
    private const int Blanks = 400;

    /// <summary>The line in which a place begins, and the nearest lines before and after it that are not blank.</summary>
    /// <param name="text">The raw text.</param>
    /// <param name="place">In UTF-16 code units.</param>
    public static Excerpt At(string text, TextSpan place)
    {
        // A pair of surrogates is one character, and belongs to the place as a whole.
        var start = Math.Clamp(place.Start, 0, text.Length);
        start -= IsInsidePair(text, start) ? 1 : 0;
        var from = LineStart(text, start, Before);
        var to = LineEnd(text, start, After);
        var cutBefore = from > 0 && !IsBreak(text[from - 1]);
        var cutAfter = to < text.Length && !IsBreak(text[to]);
        var prefix = (cutBefore ? "…" : "") + Show(text, from, start);
        var end = Math.Clamp(place.End, start, to);
        end += IsInsidePair(text, end) ? 1 : 0;
        var marked = Show(text, start, end);
        var rest = Show(text, end, to) + (cutAfter ? "…" : "");
        return new Excerpt(
            cutBefore ? null : Above(text, from), prefix + marked + rest, cutAfter ? null : Below(text, to),
            new CodePoints(prefix).Length, new CodePoints(marked).Length);
    }

    private static string? Above(string text, int lineStart)
    {
        var end = lineStart;
        while (end > 0 && lineStart - end < Blanks && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end == 0 || char.IsWhiteSpace(text[end - 1]))
        {
            return null;
        }

        var start = LineStart(text, end, Beside);
        return (start > 0 && !IsBreak(text[start - 1]) ? "…" : "") + Show(text, start, end);
    }

    private static string? Below(string text, int lineEnd)
    {
        var start = lineEnd;
        for (var at = lineEnd; at < text.Length && at - lineEnd < Blanks && char.IsWhiteSpace(text[at]); at++)
        {
            start = IsBreak(text[at]) ? at + 1 : start;
        }

        var end = LineEnd(text, start, Beside);
        return start == lineEnd || string.IsNullOrWhiteSpace(text[start..end]) ? null : Show(text, start, end) + (end < text.Length && !IsBreak(text[end]) ? "…" : "");
    }

    private static int LineStart(string text, int at, int most)
    {
        var start = at;
        while (start > 0 && at - start < most && !IsBreak(text[start - 1]))
        {
            start--;
        }

        return IsInsidePair(text, start) ? start - 1 : start;
    }

    private static int LineEnd(string text, int at, int most)
    {
        var end = at;
        while (end < text.Length && end - at < most && !IsBreak(text[end]))
        {
            end++;
        }

        return IsInsidePair(text, end) ? end + 1 : end;
    }

    private static bool IsInsidePair(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);

    private static string Show(string text, int start, int end) => VisibleText.Of(text[start..end]);

    private static bool IsBreak(char c) => c is '\n' or '\r';
}
