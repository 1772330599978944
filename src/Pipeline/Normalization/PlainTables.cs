using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// Tables in print: pandoc's (<c>+---+</c> rules, <c>|</c> between cells) and Markdown's (<c>|---|</c> below the head). Rules go. Above the
/// enacting formula a table draws the masthead, and each cell becomes a line of its own; below it the rows are text: each stays a line,
/// and the bars between its cells stay in it.
/// </summary>
internal static class PlainTables
{
    // Enacting formulas are shorter.
    private const int LongestFormula = 80;

    internal static List<Edit> Edits(string text, Lexicon? lexicon)
    {
        var edits = new List<Edit>();
        var below = !text.Contains('|', StringComparison.Ordinal) || lexicon is null ? text.Length : Formula(text, lexicon);
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(start, end - start).Trim();
            if (IsRule(line))
            {
                edits.Add(Edit.Drop(start, end, Fate.Markup));
            }
            else if (line.Length > 1 && line[0] == '|' && line[^1] == '|')
            {
                if (start < below)
                {
                    Cells(text, start, end, edits);
                }
                else
                {
                    Row(text, start, end, edits);
                }
            }

            start = end + 1;
        }

        return edits;
    }

    // Each bar breaks the line. A rule inside a cell belongs to a table in the table.
    private static void Cells(string text, int start, int end, List<Edit> edits)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] != '|')
            {
                continue;
            }

            edits.Add(new Edit(new TextSpan(i, i + 1), "\n", Fate.Markup));
            var next = text.IndexOf('|', i + 1, end - i - 1);
            if (next > 0 && IsRule(text.AsSpan(i + 1, next - i - 1).Trim()))
            {
                edits.Add(Edit.Drop(i + 1, next, Fate.Markup));
            }
        }
    }

    // The bars at both ends go, and the blanks around the others; so do empty cells at the end, but not at the start, where they move the others.
    private static void Row(string text, int start, int end, List<Edit> edits)
    {
        var (from, to) = Trim(text, start, end);
        if (from == to || IsRule(text.AsSpan(from, to - from)))
        {
            edits.Add(Edit.Drop(start, end, Fate.Markup));
            return;
        }

        // A rule inside a cell belongs to a table in the table.
        var edge = start;
        for (var at = text.IndexOf('|', start) + 1; at < to;)
        {
            var bar = text.IndexOf('|', at, to - at);
            var cell = bar < 0 ? to : bar;
            if (!IsRule(text.AsSpan(at, cell - at).Trim()))
            {
                (from, at) = Trim(text, at, cell);
                Drop(edge, from);
                edge = at;
            }

            at = cell + 1;
        }

        Drop(edge, end);

        void Drop(int left, int right)
        {
            // One bar stays between two cells.
            var kept = left > start && right < end ? text.IndexOf('|', left, right - left) : -1;
            edits.AddRange((kept < 0 ? [Edit.Drop(left, right, Fate.Markup)] : new[] { Edit.Drop(left, kept, Fate.Markup), Edit.Drop(kept + 1, right, Fate.Markup) }).Where(e => !e.Span.IsEmpty));
        }
    }

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && IsEdge(text[start]))
        {
            start++;
        }

        while (end > start && IsEdge(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    private static bool IsEdge(char c) => c is '|' or ' ' or '\t';

    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Length > 2 && line[0] is '+' or '|' && line[^1] == line[0] && line.IndexOfAnyExcept("+|-=: ") < 0 && line.IndexOfAny('-', '=') >= 0;

    // Where the enacting formula stands; the end of a text that has none.
    private static int Formula(string text, Lexicon lexicon)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end - start is > 0 and <= LongestFormula && lexicon.Document.Enacting(Squeezed.Of(text.AsSpan(start, end - start).Trim(" \t*_#"))) is not null)
            {
                return start;
            }

            start = end + 1;
        }

        return text.Length;
    }
}
