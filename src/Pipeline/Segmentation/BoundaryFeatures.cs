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
    internal const int IndentClass = 0, GapClass = 1, BlankClass = 2, SlackClass = 3, BoldClass = 4;

    /// <summary>The value of <see cref="Gap"/> where a page, a note or furniture stands between.</summary>
    internal const int PageBreak = 3;

    // The first line of a paragraph is indented by two ideographs, behind a number or as an item by four; dumps without
    // indents hide it.
    private const double HiddenIndent = 2;
    private const double HiddenIndentOfItem = 4;

    // Where a dump keeps the geometry of the page by blanks, each stands for the width of a common letter.
    private const int GeometricIndent = 4;
    private const double ColumnWidth = 0.45;

    // Languages with blanks indent by more: a tab before the first line, two behind a number.
    private const double HiddenIndentSpaced = 2.8;
    private const double HiddenIndentOfItemSpaced = 5.7;

    internal int this[int feature] => feature switch { IndentClass => Indent, GapClass => Gap, BlankClass => Blank, SlackClass => Slack, _ => Bold };

    /// <summary>Looks at the break between two lines; <c>begins</c> says that the upper one is the first of a paragraph.</summary>
    internal static BoundaryFeatures Read(DocumentLines document, int above, int line, double width, bool begins = false)
    {
        ref readonly var upper = ref document.Lines[above];
        ref readonly var lower = ref document.Lines[line];
        var relative = lower.Indent - lower.Margin;
        var indent = relative <= 0 ? 0 : relative == 1 ? 1 : relative <= 4 ? 2 : 3;
        var broken = line != above + 1 || lower.NewPage;
        var gap = broken ? PageBreak : Math.Min(lower.Gap, 2);
        var slack = Room(document, above, line, width, document.ShowsIndents ? PrintedIndentOf(document, above, lower.Margin) : HiddenIndentOf(document, above, begins));
        return new BoundaryFeatures(indent, gap, upper.Trailing ? 1 : 0, slack < -0.75 ? 0 : slack < -0.25 ? 1 : slack < 2 ? 2 : 3, document.Facts.StartsBold(line) ? 1 : 0);
    }

    /// <summary>
    /// Ideographs that a line, indented by so many, leaves for the first word of the next one; less than zero where that did not
    /// fit. A stretched line is full.
    /// </summary>
    internal static double Room(DocumentLines document, int above, int line, double width, double indent)
    {
        var next = document.Facts.FirstWord(line);
        return document.Facts.IsStretched(above) ? -next : width - indent - LineWidth.OfPrinted(document, above, width) - next;
    }

    private static double PrintedIndentOf(DocumentLines document, int line, int margin)
    {
        var columns = document.Lines[line].Indent - margin;
        return document.Lexicon.Spaced && columns >= GeometricIndent ? columns * ColumnWidth : 0;
    }

    /// <summary>Ideographs by which the page indents a line, whether the dump prints them or not: more where it begins a paragraph.</summary>
    internal static double HiddenIndentOf(DocumentLines document, int line, bool begins)
    {
        var ofItem = document.Lexicon.Spaced ? HiddenIndentOfItemSpaced : HiddenIndentOfItem;
        if (line > 0 && document.Lines[line - 1].Unit == document.Lines[line].Unit && document.Lines[line - 1].Length <= 5
            && document.Facts.Mark(line - 1) is { } lone && lone.Length == document.Lines[line - 1].Length)
        {
            return ofItem;
        }

        return !begins ? 0
            : document.Facts.Mark(line) is { Kind: not MarkKind.Number } ? ofItem
            : document.Lexicon.Spaced ? HiddenIndentSpaced
            : HiddenIndent;
    }

    /// <summary>Ideographs by which a page indents the first line of a paragraph at most, with a mark before it or without.</summary>
    internal static double DeepestIndent(DocumentLines document, bool marked) =>
        marked ? document.Lexicon.Spaced ? HiddenIndentOfItemSpaced : HiddenIndentOfItem
        : document.Lexicon.Spaced ? HiddenIndentSpaced
        : HiddenIndent;

    /// <summary>True where bold mark-up begins at a place, or behind a mark there.</summary>
    internal static bool StartsBold(DocumentLines document, int at)
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
