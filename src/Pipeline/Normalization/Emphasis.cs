using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// Slanted text in Markdown: <c>*text*</c>, <c>_text_</c>, <c>***text***</c>. It opens at the start of a line, behind a blank
/// or behind a number's dot, and closes on the same line. A star behind a name is a footnote mark and opens nothing.
/// </summary>
internal static class Emphasis
{
    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var i = text.AsSpan().IndexOfAny('*', '_'); i >= 0;)
        {
            var end = RunEnd(text, i);
            var close = Opens(text, i, end) ? Closing(text, i, end) : -1;
            if (close > 0)
            {
                edits.Add(Edit.Drop(i, end, Fate.Markup));
                edits.Add(Edit.Drop(close, close + end - i, Fate.Markup));
                end = close + end - i;
            }

            var next = text.AsSpan(end).IndexOfAny('*', '_');
            i = next < 0 ? -1 : end + next;
        }

        return edits;
    }

    // Two stars are bold, which may stand anywhere in a line and is looked at there.
    private static bool Opens(string text, int start, int end) =>
        end - start <= 3 && (text[start] == '_' || end - start != 2) && end < text.Length
        && (char.IsLetter(text[end]) || text[end] is '《' or '“' or '"')
        && (start == 0 || Scripts.IsBlank(text[start - 1]) || text[start - 1] is '.' or '#' or '>' or '“');

    // A run of the same length behind the words it sets off.
    private static int Closing(string text, int start, int end)
    {
        for (var i = end; i < text.Length && text[i] != '\n'; i++)
        {
            if (text[i] != text[start])
            {
                continue;
            }

            var run = RunEnd(text, i);
            if (run - i == end - start && !Scripts.IsBlank(text[i - 1]) && text[i - 1] != '\\')
            {
                // A bar code is set off by stars too.
                return text.AsSpan(end, i - end).IndexOfAnyExcept("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-.") >= 0 ? i : -1;
            }

            i = run - 1;
        }

        return -1;
    }

    private static int RunEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == text[start])
        {
            end++;
        }

        return end;
    }
}
