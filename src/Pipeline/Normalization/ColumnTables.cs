using Plenary.Extraction.Votes;
using Plenary.Lexicons;
using Plenary.Segmentation;
using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// Tables without rules: Word dumps part the cells of a row by tabs, <c>pdftotext -layout</c> by a gap of blanks. Lines that follow
/// each other with the same number of such borders are rows, and the borders become <see cref="CellMark"/>s. One line alone proves
/// nothing: a tab also stands behind the number of a paragraph, a wide gap between the ends of a page's foot.
/// <para>A page foot and the head below it make two such lines: a table of gaps needs three. A dump that prints each cell on a line
/// of its own has lost the table.</para>
/// </summary>
internal static class ColumnTables
{
    private const int LeastTabbed = 2;
    private const int LeastGapped = 3;

    // Blanks that stand for a border: justified lines have up to two between words.
    private const int Gap = 3;

    // UTF-16 code units. A longer line is running text; what stands before a tab in running text is as short as a cell, but is the number of a paragraph.
    private const int LongestCell = 60;

    internal static List<Edit> Edits(string text, Lexicon? lexicon)
    {
        var edits = new List<Edit>();
        if (lexicon is null || (!text.Contains('\t', StringComparison.Ordinal) && !text.Contains("   ", StringComparison.Ordinal)))
        {
            return edits;
        }

        var rows = new List<Row>();
        var below = -1;
        var above = default(TextSpan);
        var empty = 0;
        foreach (var (start, end) in new TextLines(text))
        {
            if ((Read(text, start, end) ?? (rows.Count > 0 ? rows[0].Beginning(text, start, end) : null)) is { } row && (below = below < 0 ? EnactingLine.Start(text, lexicon) : below) < start)
            {
                if (rows.Count > 0 && (!rows[^1].Matches(row) || empty > 1))
                {
                    Close();
                }

                rows.Add(row);
                empty = 0;
            }
            else if (text.AsSpan(start, end - start).Trim(" \t").IsEmpty)
            {
                empty++;
            }
            else
            {
                Close();
                above = new TextSpan(start, end);
                empty = 0;
            }
        }

        Close();
        return edits;

        // Below "In favour:" stand names in columns: no table.
        void Close()
        {
            while (rows.Count > 0 && rows[^1].Borders.Length == 0)
            {
                rows.RemoveAt(rows.Count - 1);
            }

            if (rows.Count >= (rows.Count > 0 && rows[0].Tabbed ? LeastTabbed : LeastGapped) && !AreNumbered(text, rows) && VoteHeading.FindAll(text.AsSpan(above.Start, above.Length), lexicon.Votes).Count == 0)
            {
                var byTab = rows[0].Tabbed && rows.TrueForAll(r => r.Tabs == rows[0].Tabs);
                edits.AddRange(byTab
                    ? rows.SelectMany(r => r.EachTab(text, rows.Min(w => w.Indent(text)), rows.Min(w => w.Rest(text))))
                    : rows.SelectMany(r => r.Borders).Select(Border));
            }

            if (rows.Count > 0)
            {
                above = rows[^1].Line;
                rows.Clear();
            }
        }
    }

    // "Article 1", "第一条", "A.": what numbers paragraphs stands before their titles in the same way.
    private static bool AreNumbered(string text, List<Row> rows)
    {
        return rows.TrueForAll(r => r.Borders.Length == 0 || (r.Borders.Length == 1 && IsNumber(text.AsSpan(r.First, r.Borders[0].Start - r.First).TrimEnd(".、"))));

        static bool IsNumber(ReadOnlySpan<char> head) =>
            head is [>= 'A' and <= 'Z'] or [.., >= '0' and <= '9'] or ['第', .., '条' or '章' or '节' or '款' or '编'] || head.IndexOfAnyExcept("IVXLC") < 0 || Numerals.Read(head) is not null;
    }

    // The row that a line can be, by its tabs or, where it has none, by its gaps.
    private static Row? Read(string text, int start, int end)
    {
        while (end > start && Scripts.IsBlank(text[end - 1]) && text[end - 1] != '\t')
        {
            end--;
        }

        var first = start;
        while (first < end && Scripts.IsBlank(text[first]))
        {
            first++;
        }

        var line = text.AsSpan(first, end - first);
        var tabbed = line.TrimEnd().Contains('\t');
        if (line.IsEmpty || line.Contains(CellMark.Sign) || (!tabbed && line.Length > 6 * LongestCell))
        {
            return null;
        }

        var borders = Borders(line, tabbed);
        if (borders is null || borders[0].Start > LongestCell || (!tabbed && line.Length - borders[^1].End > LongestCell))
        {
            return null;
        }

        // What stands before the first border heads a list or numbers a paragraph or a note, unless more than one border follows.
        var head = line[..borders[0].Start];
        var isNumber = head[0] == NoteMark.Open || head.IndexOfAnyExcept("0123456789*.()（）[]") < 0 || ParagraphMark.Read(head) is { } mark && mark.Length >= head.Length - 1;
        return head[^1] is ':' or '：' || isNumber && borders.Count == 1
            ? null
            : new Row(new TextSpan(start, end), first, [.. borders.Select(b => new TextSpan(first + b.Start, first + b.End))], tabbed, text.AsSpan(start, end - start).Count('\t'));
    }

    // Null where there is none, as in nearly every line.
    private static List<TextSpan>? Borders(ReadOnlySpan<char> line, bool tabbed)
    {
        List<TextSpan>? borders = null;
        for (var i = 0; i < line.Length; i++)
        {
            var blank = line[i..].IndexOfAny(" \t\f\u3000");
            if (blank < 0)
            {
                break;
            }

            i += blank;
            var from = i;
            while (i < line.Length && Scripts.IsBlank(line[i]))
            {
                i++;
            }

            if (i < line.Length && (tabbed ? line[from..i].Contains('\t') : i - from >= Gap))
            {
                (borders ??= []).Add(new TextSpan(from, i));
            }
        }

        return borders;
    }

    private static Edit Border(TextSpan blanks) => new(blanks, CellMark.Printed, Fate.Kept);

    /// <summary>A line that can be a row.</summary>
    /// <param name="Line">From its first character to its last visible one or last tab.</param>
    /// <param name="First">Where its first visible character stands.</param>
    /// <param name="Borders">The blanks between two cells that are not empty.</param>
    /// <param name="Tabbed">They are tabs.</param>
    /// <param name="Tabs">All tabs of the line: an empty cell leaves two next to each other, or one at an end.</param>
    private sealed record Row(TextSpan Line, int First, TextSpan[] Borders, bool Tabbed, int Tabs)
    {
        internal bool Matches(Row other) => Tabbed == other.Tabbed && (Borders.Length == other.Borders.Length || (Tabbed && Tabs == other.Tabs));

        /// <summary>A row with as many tabs and one cell that is not empty; it counts only where another row follows.</summary>
        internal Row? Beginning(string text, int start, int end)
        {
            var line = text.AsSpan(start, end - start);
            return Tabbed && line.Count('\t') == Tabs && line.Trim() is { IsEmpty: false, Length: <= LongestCell } cell
                ? new Row(new TextSpan(start, end), start + line.IndexOf(cell[0]), [], true, Tabs)
                : null;
        }

        /// <summary>Tabs before the first cell that is not empty.</summary>
        internal int Indent(string text) => text.AsSpan(Line.Start, First - Line.Start).Count('\t');

        /// <summary>Tabs behind the last cell that is not empty.</summary>
        internal int Rest(string text)
        {
            var line = text.AsSpan(Line.Start, Line.Length);
            return line[line.TrimEnd().Length..].Count('\t');
        }

        /// <summary>A border for each tab, but those that indent every row or end it.</summary>
        internal IEnumerable<Edit> EachTab(string text, int indent, int rest)
        {
            var tabs = Enumerable.Range(Line.Start, Line.Length).Where(i => text[i] == '\t').ToList();
            return tabs.Skip(indent).SkipLast(rest).Select(i => Border(new TextSpan(i, i + 1)));
        }
    }
}
