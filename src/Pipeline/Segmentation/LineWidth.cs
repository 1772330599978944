using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>Printed width of lines, in ideographs.</summary>
internal static class LineWidth
{
    // What layout engines leave between Chinese and other characters, though no blank was typed.
    private const double BesideHan = 0.2;
    private const double Blank = 0.25;

    private const char FirstIdeograph = '\u4E00', LastIdeograph = '\u9FFF';

    /// <summary>The width of a text as it would be printed without being justified.</summary>
    internal static double Of(ReadOnlySpan<char> line) => Of(line, out _);

    private static double Of(ReadOnlySpan<char> line, out int stretches)
    {
        var width = OfWholeUnits(line, out var measured);
        stretches = 0;
        for (var i = measured; i < line.Length; i++)
        {
            var c = line[i];
            if (c is >= FirstIdeograph and <= LastIdeograph)
            {
                var run = line[i..].IndexOfAnyExceptInRange(FirstIdeograph, LastIdeograph);
                run = run < 0 ? line.Length - i : run;
                width = WithIdeographs(width, run);
                i += run - 1;
            }
            else if (c != ' ')
            {
                width += Scripts.Width(c);
            }
            else if (IsStretch(line, i))
            {
                stretches++;
            }
            else
            {
                width += IsBesideHan(line, i) ? BesideHan : Blank;
            }
        }

        return width;
    }

    // As far as all characters have whole units: these add up faster than fractions, and to the same sum.
    private static double OfWholeUnits(ReadOnlySpan<char> line, out int measured)
    {
        var units = 0L;
        for (measured = 0; measured < line.Length; measured++)
        {
            var more = line[measured] == ' ' && IsBesideHan(line, measured) ? -1 : GlyphWidths.UnitsOf(line[measured]);
            if (more < 0)
            {
                break;
            }

            units += more;
        }

        return (double)units / GlyphWidths.UnitsOfEm;
    }

    // Rounded as if they were added one by one: in a step that no more than doubles it, a sum is rounded once at most.
    private static double WithIdeographs(double width, int count)
    {
        while (count > 0)
        {
            var step = Math.Min(count, Math.Max(1, (int)width));
            width += step;
            count -= step;
        }

        return width;
    }

    /// <summary>
    /// The width of a line, and whether it was stretched to the margin: true where most ideographs stand apart. A line with too few of them
    /// was justified, so that it is full and not the last of its paragraph.
    /// </summary>
    internal static (double Width, bool IsStretched) Measure(ReadOnlySpan<char> line)
    {
        var width = Of(line, out var apart);
        var close = 0;
        for (var i = 1; apart > 0 && i < line.Length; i++)
        {
            close += Scripts.IsHan(line[i - 1]) && Scripts.IsHan(line[i]) ? 1 : 0;
        }

        return (width, apart > close);
    }

    /// <summary>
    /// The width of the printed line that ends with this one. A justified line with wide gaps can come out of a dump in pieces,
    /// each word on a line of its own: a word that would have fitted behind the line above was printed there.
    /// </summary>
    internal static double OfPrinted(DocumentLines document, int line, double width)
    {
        var sum = document.Facts.Width(line);
        for (var i = line; i > 0 && IsLoneWord(document.Content(i)) && document.Lines[i - 1].Unit == document.Lines[line].Unit; i--)
        {
            var above = document.Facts.Width(i - 1) + Blank;
            if (sum + above > width)
            {
                break;
            }

            sum += above;
        }

        return sum;
    }

    /// <summary>True for a single word, in a script that parts words with blanks.</summary>
    internal static bool IsLoneWord(ReadOnlySpan<char> line) =>
        !Scripts.IsHan(line[0]) && char.IsLetter(line[0]) && line.IndexOf(' ') < 0;

    /// <summary>
    /// What would have had to fit for the line not to break: one ideograph with the marks that cling to it, or a word with the
    /// blank before it. A list of numbers, such as 1267(1999)、1989(2011), is not broken unless it is longer than a line.
    /// </summary>
    internal static double OfFirstWord(ReadOnlySpan<char> line)
    {
        var end = 0;
        while (end < line.Length - 1 && IsOpening(line[end]))
        {
            end++;
        }

        if (!Scripts.IsHan(line[end]))
        {
            return Blank + Of(line[..WordEnd(line, end)]);
        }

        end = AfterMarks(line, end + 1);
        return Of(line[..(end < line.Length && line[end] == '(' ? WordEnd(line, end) : end)]);
    }

    // A figure (8 декабря) or a single letter (в результате) clings to the word behind it: typists put a hard blank there.
    private static int WordEnd(ReadOnlySpan<char> line, int start)
    {
        var end = start;
        while (end < line.Length && !Scripts.IsBlank(line[end]) && (!Scripts.IsHan(line[end]) || line[end] == '、'))
        {
            end++;
        }

        end = AfterMarks(line, end);
        var word = line[start..end];
        var clings = (word.Length == 1 && char.IsLower(word[0])) || word.IndexOfAnyExceptInRange('0', '9') < 0;
        return clings && end + 1 < line.Length && Scripts.IsBlank(line[end]) ? WordEnd(line, end + 1) : end;
    }

    private static int AfterMarks(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && Scripts.NeverBegins(line[at]))
        {
            at++;
        }

        return at;
    }

    // A blank between ideographs.
    private static bool IsStretch(ReadOnlySpan<char> line, int at) =>
        line[at] == ' ' && at > 0 && at + 1 < line.Length && Scripts.IsHan(line[at - 1]) && Scripts.IsHan(line[at + 1]);

    private static bool IsBesideHan(ReadOnlySpan<char> line, int at) =>
        (at > 0 && Scripts.IsHan(line[at - 1])) || (at + 1 < line.Length && Scripts.IsHan(line[at + 1]));

    private static bool IsOpening(char c) => c is '《' or '〈' or '“' or '‘' or '（' or '(' or '「' or '『';
}
