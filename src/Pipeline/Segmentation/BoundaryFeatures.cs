using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>What can be seen of the break between two lines, besides the words: each value a small class.</summary>
/// <param name="Indent">Blanks before the line, relative to its page: none, one, more.</param>
/// <param name="Gap">Empty lines between: none, one, more; or a page break, a note, furniture.</param>
/// <param name="Blank">A blank behind the line above.</param>
/// <param name="Slack">Room at the end of the line above for the word that begins this one, in ideographs: none, about none, up to 2, more.</param>
/// <param name="Bold">The line begins with bold mark-up.</param>
internal readonly record struct BoundaryFeatures(int Indent, int Gap, int Blank, int Slack, int Bold)
{
    internal const int Classes = 5;
    internal const int Values = 4;
    internal const int GapClass = 1;
    internal const int SlackClass = 3;

    // The first line of a paragraph is indented by two ideographs, behind a number or as an item by four; dumps without
    // indents hide it.
    private const double HiddenIndent = 2;
    private const double HiddenIndentOfItem = 4;

    // Where a dump keeps the geometry of the page by blanks, each stands for the width of a common letter.
    private const int GeometricIndent = 4;
    private const double ColumnWidth = 0.45;

    // Languages with blanks indent by more: a tab before the first line, two behind a number.
    private const double HiddenIndentSpaced = 3.2;
    private const double HiddenIndentOfItemSpaced = 6.4;

    internal int this[int feature] => feature switch { 0 => Indent, 1 => Gap, 2 => Blank, 3 => Slack, _ => Bold };

    internal static BoundaryFeatures Read(DocumentLines document, int above, int line, int margin, double width)
    {
        ref readonly var upper = ref document.Lines[above];
        ref readonly var lower = ref document.Lines[line];
        var relative = lower.Indent - margin;
        var indent = relative <= 0 ? 0 : relative == 1 ? 1 : relative <= 4 ? 2 : 3;
        var broken = line != above + 1 || lower.NewPage;
        var gap = broken ? 3 : Math.Min(lower.Gap, 2);
        var hidden = !document.ShowsIndents ? HiddenIndentOf(document, above)
            : document.Lexicon.Spaced && upper.Indent - margin >= GeometricIndent ? (upper.Indent - margin) * ColumnWidth
            : 0;
        var slack = width - hidden - LineWidth.OfPrinted(document, above, width) - LineWidth.OfFirstWord(document.Content(line));
        return new BoundaryFeatures(indent, gap, upper.Trailing ? 1 : 0, slack < -0.75 ? 0 : slack < -0.25 ? 1 : slack < 2 ? 2 : 3, StartsBold(document, lower.Start) ? 1 : 0);
    }

    private static double HiddenIndentOf(DocumentLines document, int line)
    {
        var ofItem = document.Lexicon.Spaced ? HiddenIndentOfItemSpaced : HiddenIndentOfItem;
        if (line > 0 && document.Lines[line - 1].Unit == document.Lines[line].Unit && document.Lines[line - 1].Length <= 5
            && ParagraphMark.Read(document.Content(line - 1)) is { } lone && lone.Length == document.Lines[line - 1].Length)
        {
            return ofItem;
        }

        return document.Lines[line].Score <= 0 ? 0
            : ParagraphMark.Read(document.Content(line)) is { Kind: not MarkKind.Number } ? ofItem
            : document.Lexicon.Spaced ? HiddenIndentSpaced
            : HiddenIndent;
    }

    private static bool StartsBold(DocumentLines document, int at)
    {
        var mark = ParagraphMark.Read(document.Text.Text.AsSpan(at, Math.Min(12, document.Text.Length - at)));
        at += mark?.Length ?? 0;
        while (at < document.Text.Length && document.Text.Text[at] == ' ')
        {
            at++;
        }

        var raw = at < document.Text.Length ? document.Text.Raw[at] : 0;
        return raw > 0 && document.RawText[raw - 1] == '*';
    }
}

/// <summary>Printed width of lines, in ideographs.</summary>
internal static class LineWidth
{
    private const double Blank = 0.25;

    internal static double Of(ReadOnlySpan<char> line)
    {
        var width = 0.0;
        foreach (var c in line)
        {
            width += Scripts.Width(c);
        }

        return width;
    }

    /// <summary>
    /// The width of the printed line that ends with this one. A justified line with wide gaps can come out of a dump in pieces,
    /// each word on a line of its own: a word that would have fitted behind the line above was printed there.
    /// </summary>
    internal static double OfPrinted(DocumentLines document, int line, double width)
    {
        var sum = Of(document.Content(line));
        for (var i = line; i > 0 && IsLoneWord(document.Content(i)) && document.Lines[i - 1].Unit == document.Lines[line].Unit; i--)
        {
            var above = Of(document.Content(i - 1)) + Blank;
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
        !Scripts.IsHan(line[0]) && char.IsLetter(line[0]) && line.IndexOfAny(' ', '\u00A0') < 0;

    // What would have had to fit for the line not to break: one ideograph with the punctuation that clings to it, or a word with
    // the blank before it.
    internal static double OfFirstWord(ReadOnlySpan<char> line)
    {
        if (!Scripts.IsHan(line[0]))
        {
            return Blank + Of(line[..WordEnd(line)]);
        }

        var end = 1;
        while (end < line.Length && Scripts.NeverBegins(line[end]))
        {
            end++;
        }

        return Of(line[..end]);
    }

    // A figure (8 декабря) or a single letter (в результате) clings to the word behind it: typists put a hard blank there.
    private static int WordEnd(ReadOnlySpan<char> line)
    {
        var end = 0;
        while (end < line.Length && !Scripts.IsBlank(line[end]) && !Scripts.IsHan(line[end]))
        {
            end++;
        }

        var clings = (end == 1 && char.IsLower(line[0])) || line[..end].IndexOfAnyExceptInRange('0', '9') < 0;
        return clings && end + 1 < line.Length && !Scripts.IsHan(line[end]) ? end + 1 + WordEnd(line[(end + 1)..]) : end;
    }
}
