using System.Buffers;
using Plenary.Segmentation;
using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// Figures and signs inside Arabic that a dump of the page put between controls of direction (U+202A … U+202C) in the order in which
/// they stand on the page, from left to right: <c>)1981(497</c> is <c>497(1981)</c>, and <c> -12</c> is <c>12- </c>. They come back into the
/// order in which they are read.
/// </summary>
internal static class DirectedRuns
{
    private const char Open = '\u202A';
    private const char Close = '\u202C';

    // Figures, Latin letters, and signs that stay in the text.
    private static readonly SearchValues<char> Movable = SearchValues.Create(
        " !\"$%&'()+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]abcdefghijklmnopqrstuvwxyz{}«»‐‑–—−“”‘’…،؛؟٪٫٬٠١٢٣٤٥٦٧٨٩");

    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var open = text.IndexOf(Open, StringComparison.Ordinal); open >= 0;)
        {
            var start = open + 1;
            var length = text.AsSpan(start).IndexOfAny("\u202A\u202B\u202C\u202D\u202E\n\f");
            if (length > 0 && text[start + length] == Close)
            {
                Turn(text, start, start + length, edits);
            }

            open = text.IndexOf(Open, start);
        }

        return edits;
    }

    // A blank at one end of a run stands at the other end when it is read: the control there makes room for it, so that each
    // character that is printed keeps a place of its own.
    private static void Turn(string text, int start, int end, List<Edit> edits)
    {
        var (from, to) = (start, end);
        while (from < to && text[from] == ' ')
        {
            from++;
        }

        while (to > from && text[to - 1] == ' ')
        {
            to--;
        }

        // At the start of a line "3)1" would be the number of a paragraph, 1), and its text, each in the place of the other.
        if (from == to || InReadingOrder(text.AsSpan(from, to - from)) is not { } ordered || PartsMark(text, start, ordered))
        {
            return;
        }

        var (before, behind) = (from > start, to < end);
        if (before != behind)
        {
            edits.Add(behind ? new Edit(new TextSpan(start - 1, start), " ", Fate.Invisible) : Edit.Drop(start, from, Fate.Invisible));
        }

        if (!ordered.Equals(text[from..to], StringComparison.Ordinal))
        {
            Reorder(text, from, to, ordered, edits);
        }

        if (before != behind)
        {
            edits.Add(behind ? Edit.Drop(to, end, Fate.Invisible) : new Edit(new TextSpan(end, end + 1), " ", Fate.Invisible));
        }
    }

    // The run begins its line, but for signs, and what it would begin is a mark with something behind it.
    private static bool PartsMark(string text, int at, string ordered)
    {
        var before = text.AsSpan((text.LastIndexOf('\n', at - 1) + 1)..at);
        foreach (var c in before)
        {
            if (char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        var printed = string.Concat(before.Trim(" \t\f\u202A\u202B\u202C"), ordered);
        return ParagraphMark.Read(printed) is { } mark && mark.Length < printed.Length;
    }

    // Each printed character takes the place of a printed one, and a blank behind it comes with it: no character that is printed stands for a
    // blank of the raw text. The blanks that were there go.
    private static void Reorder(string text, int from, int to, string ordered, List<Edit> edits)
    {
        if (!ordered.Contains(' ', StringComparison.Ordinal))
        {
            edits.Add(new Edit(new TextSpan(from, to), ordered, Fate.Kept));
            return;
        }

        var at = from;
        for (var i = 0; i < ordered.Length;)
        {
            var next = i + 1;
            while (next < ordered.Length && ordered[next] == ' ')
            {
                next++;
            }

            var blanks = at;
            while (text[at] == ' ')
            {
                at++;
            }

            if (at > blanks)
            {
                edits.Add(Edit.Drop(blanks, at, Fate.Invisible));
            }

            edits.Add(new Edit(new TextSpan(at, at + 1), ordered[i..next], Fate.Kept));
            (at, i) = (at + 1, next);
        }
    }

    // The parts of a run from right to left, or null for one that holds words of another script, or what will be taken out of the text and must not
    // take a figure's place with it: marks of notes, mark-up, what is invisible.
    private static string? InReadingOrder(ReadOnlySpan<char> run)
    {
        if (run.IndexOfAnyExcept(Movable) >= 0 || (run.IndexOfAny('[', ']') >= 0 && run.ContainsAnyInRange('0', '9')))
        {
            return null;
        }

        var hasWords = run.IndexOfAnyInRange('A', 'Z') >= 0 || run.IndexOfAnyInRange('a', 'z') >= 0;
        var ordered = new char[run.Length];
        var to = run.Length;
        for (var i = 0; i < run.Length;)
        {
            var end = Math.Max(i + 1, hasWords ? WordsEnd(run, i) : FigureEnd(run, i));
            to -= end - i;
            run[i..end].CopyTo(ordered.AsSpan(to));
            i = end;
        }

        return new string(ordered);
    }

    // A figure with what joins its parts: 55/24, 26-30, 1.5.
    private static int FigureEnd(ReadOnlySpan<char> run, int start)
    {
        var end = start;
        while (end < run.Length && (Scripts.IsDigit(run[end]) || (end > start && end + 1 < run.Length && run[end] is '/' or '.' or ',' or ':' or '-' && Scripts.IsDigit(run[end + 1]))))
        {
            end++;
        }

        return end;
    }

    // Latin words run from left to right together, with the signs between them. A bracket that closes before a lone figure at the end
    // belongs to the mark of a note: "A/HRC/53/53 )1" is "1) A/HRC/53/53".
    private static int WordsEnd(ReadOnlySpan<char> run, int start)
    {
        if (!char.IsAsciiLetterOrDigit(run[start]))
        {
            return start;
        }

        var end = run.LastIndexOfAnyInRange('!', '~') + 1;
        var figure = end;
        while (figure > start && Scripts.IsDigit(run[figure - 1]))
        {
            figure--;
        }

        if (figure < end && figure > start && run[figure - 1] is ')' or '(' && run[start..figure].Count('(') != run[start..figure].Count(')'))
        {
            end = figure - 1;
        }

        while (end > start && !char.IsAsciiLetterOrDigit(run[end - 1]) && !(run[end - 1] == ')' && run[start..end].Contains('(')))
        {
            end--;
        }

        return end;
    }
}
