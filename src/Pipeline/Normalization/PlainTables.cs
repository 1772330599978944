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
        if (!text.AsSpan().ContainsAny('+', '|'))
        {
            return edits;
        }

        var below = !text.Contains('|', StringComparison.Ordinal) || lexicon is null ? text.Length : EnactingLine.Start(text, lexicon);
        Cell? open = null;
        var isGrid = false;
        foreach (var (start, end) in new TextLines(text))
        {
            var line = text.AsSpan(start, end - start).Trim();
            if (IsRule(line))
            {
                (open, isGrid) = (null, line[0] == '+');
                edits.Add(Edit.Drop(start, end, Fate.Markup));
            }
            else if (line.Length > 1 && line[0] == '|' && line[^1] == '|')
            {
                if (start < below)
                {
                    Cells(text, start, end, edits);
                }
                else if (open is { } upper && Only(text, start, end) is { } goesOn && goesOn.Column == upper.Column)
                {
                    edits.RemoveAt(edits.Count - 1);
                    edits.Add(new Edit(new TextSpan(upper.Text.End, goesOn.Text.Start), " ", Fate.Markup));
                    edits.Add(Edit.Drop(goesOn.Text.End, end, Fate.Markup));
                    open = goesOn;
                }
                else
                {
                    Row(text, start, end, edits);
                    open = isGrid ? Last(text, start, end) : null;
                }
            }
            else
            {
                (open, isGrid) = (null, false);
            }
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

    // Between two rules of a grid stands one row. Where only its last cell goes on below, that is one text; where several do, the dump
    // has parted them line by line, and so they stay.
    private static Cell? Last(string text, int start, int end) => CellsOf(text, start, end) is { Count: > 0 } cells ? cells[^1] : null;

    private static Cell? Only(string text, int start, int end) => CellsOf(text, start, end) is { Count: 1 } cells ? cells[0] : null;

    // The cells of a row that are not empty.
    private static List<Cell> CellsOf(string text, int start, int end)
    {
        var cells = new List<Cell>();
        var column = 0;
        for (var at = text.IndexOf('|', start) + 1; at < end; column++)
        {
            var bar = text.IndexOf('|', at, end - at);
            if (bar < 0)
            {
                break;
            }

            var (from, to) = Trim(text, at, bar);
            if (from < to)
            {
                cells.Add(new Cell(column, new TextSpan(from, to)));
            }

            at = bar + 1;
        }

        return cells;
    }

    private readonly record struct Cell(int Column, TextSpan Text);

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
