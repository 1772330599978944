using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// Pandoc's plain tables (<c>+---+</c> rules, <c>|</c> between cells), with which mastheads are drawn: rules go, and each
/// cell becomes a line of its own.
/// </summary>
internal static class PlainTables
{
    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
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
                Cells(text, start, end, edits);
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

    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Length > 2 && line[0] == '+' && line[^1] == '+' && line.IndexOfAnyExcept("+-=: ") < 0;
}
