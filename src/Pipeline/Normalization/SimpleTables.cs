using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// Tables that pandoc prints without bars (<c>plain</c>, <c>rst</c>): groups of dashes or equals signs draw where the columns are, the head stands above them and
/// the rows below, up to an empty line or another such line. Columns are counted as on a terminal, where an ideograph takes two.
/// The line of dashes goes, and a blank at each border becomes a <see cref="CellMark"/>. Above the enacting formula such a table draws the masthead.
/// </summary>
internal static class SimpleTables
{
    internal static List<Edit> Edits(string text, Lexicon? lexicon)
    {
        var edits = new List<Edit>();
        if (lexicon is null || (!text.Contains("- -", StringComparison.Ordinal) && !text.Contains("= =", StringComparison.Ordinal)))
        {
            return edits;
        }

        var above = default(TextSpan);
        var isAboveRow = false;
        int[]? columns = null;
        foreach (var (start, end) in new TextLines(text, EnactingLine.Start(text, lexicon)))
        {
            var line = text.AsSpan(start, end - start);
            if (Columns(line) is { } drawn)
            {
                // In a table such a line stands below the head, where rows follow, or closes it.
                var isInTable = columns is not null && drawn.AsSpan().SequenceEqual(columns);
                var begins = Rows(text, end + 1, drawn);
                if (isInTable || begins)
                {
                    if (!isInTable && !isAboveRow && !above.IsEmpty)
                    {
                        Row(text, above, drawn, edits);
                    }

                    edits.Add(Edit.Drop(start, end, Fate.Markup));
                    columns = begins ? drawn : null;
                }

                // A head stands right above its line.
                above = default;
            }
            else if (line.Trim().IsEmpty)
            {
                columns = null;
                above = default;
            }
            else
            {
                isAboveRow = columns is not null && Row(text, new TextSpan(start, end), columns, edits);
                above = new TextSpan(start, end);
            }
        }

        return edits;
    }

    // Where the columns begin that a line draws; null for any other line, and for one column: a line of dashes also closes a text.
    private static int[]? Columns(ReadOnlySpan<char> line)
    {
        var drawn = line.Trim(' ');
        if (drawn.Length < 3 || drawn[0] is not ('-' or '=') || drawn.IndexOfAnyExcept(drawn[0], ' ') >= 0 || !drawn.Contains(' '))
        {
            return null;
        }

        var columns = new List<int>();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != ' ' && (i == 0 || line[i - 1] == ' '))
            {
                columns.Add(i);
            }
        }

        return [.. columns];
    }

    // The first line below fits the columns: else the dashes are an ornament.
    private static bool Rows(string text, int start, int[] columns)
    {
        var below = new TextLines(text, start);
        return below.MoveNext() && Row(text, below.Current, columns, []);
    }

    // Marks the borders of a row. A line that has a word across a border is none.
    private static bool Row(string text, TextSpan line, int[] columns, List<Edit> edits)
    {
        var borders = new List<Edit>(columns.Length);
        var width = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            if (borders.Count + 1 < columns.Length && width >= columns[borders.Count + 1])
            {
                if (text[i - 1] != ' ')
                {
                    return false;
                }

                borders.Add(new Edit(new TextSpan(i - 1, i), CellMark.Printed, Fate.Kept));
            }

            width += Scripts.IsHan(text[i]) ? 2 : 1;
        }

        // Cells at the end that are empty are not printed.
        while (borders.Count + 1 < columns.Length)
        {
            borders.Add(new Edit(new TextSpan(line.End, line.End), CellMark.Printed, Fate.Markup));
        }

        if (text.AsSpan(line.Start, line.Length).Trim().IsEmpty)
        {
            return false;
        }

        edits.AddRange(borders);
        return true;
    }
}
