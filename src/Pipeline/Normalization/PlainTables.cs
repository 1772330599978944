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
            if (line.Length > 2 && line[0] == '+' && line[^1] == '+' && line.IndexOfAnyExcept("+-=: ") < 0)
            {
                edits.Add(Edit.Drop(start, end, Fate.Markup));
            }
            else if (line.Length > 1 && line[0] == '|' && line[^1] == '|')
            {
                for (var i = start; i < end; i++)
                {
                    if (text[i] == '|')
                    {
                        edits.Add(new Edit(new TextSpan(i, i + 1), "\n", Fate.Markup));
                    }
                }
            }

            start = end + 1;
        }

        return edits;
    }
}
