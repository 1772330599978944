using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// Tables in print: pandoc's (<c>+---+</c> rules, <c>|</c> between cells) and Markdown's (<c>|---|</c> below the head). Rules go. Above the
/// enacting formula a table draws the masthead, and each cell becomes a line of its own; below it the rows are text: each stays a line,
/// and the bars between its cells become <see cref="CellMark"/>s.
/// </summary>
internal static class PlainTables
{
    internal static List<Edit> Edits(string text, Lexicon? lexicon)
    {
        var edits = new List<Edit>();
        var below = !text.Contains('|', StringComparison.Ordinal) || lexicon is null ? text.Length : EnactingLine.Start(text, lexicon);
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
            if (left < right)
            {
                edits.Add(new Edit(new TextSpan(left, right), left > start && right < end ? CellMark.Printed : "", Fate.Markup));
            }
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
}
