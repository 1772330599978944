using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>
/// The text of a note that a dump printed right below the last line of a page, and before its mark, so that it interrupts a
/// sentence that goes on over the page. The sentence shows it: before the note stands a full line without an end, behind the
/// page break the next small letter.
/// </summary>
internal static class NotesInSentences
{
    private const int LongestNote = 6;

    // Lines that are wider than the page by so much are set in the smaller type of the notes.
    private const double Tolerance = 1.02;

    /// <summary>The first line of the text above a mark; -1 where no sentence is interrupted.</summary>
    internal static int First(DocumentLines document, int mark, int page)
    {
        if (!document.Lexicon.Spaced || mark == 0 || !TextStyle.IsTerminal(document.Text.Text[document.Lines[mark - 1].End - 1]) || NextText(document, mark) is not { } next)
        {
            return -1;
        }

        var body = Enumerable.Range(0, document.Lines.Length).Where(i => i > document.Formula && (i < mark - LongestNote || i > mark) && document.Lines[i].Kind == BlockKind.Unclaimed).ToList();
        var width = BodyMeasures.Width(document, body, []);
        var first = -1;
        for (var i = mark - 1; i > page && i > document.Formula + 1 && mark - i <= LongestNote && document.Lines[i - 1].Kind == BlockKind.Unclaimed; i--)
        {
            var above = document.Content(i - 1);
            if (document.Facts.HasMark(i) || document.Lines[i].Gap > 0)
            {
                break;
            }

            if (char.IsLetter(above[^1]) && !char.IsLower(document.Content(i)[0]) && BoundaryFeatures.Room(document, i - 1, next, width, 0) < 0)
            {
                first = i;
                if (!IsTooWide(above))
                {
                    break;
                }
            }
        }

        return first;

        bool IsTooWide(ReadOnlySpan<char> line) => LineWidth.Of(line) > width * Tolerance;
    }

    // The line with which the text goes on behind the page break, if it is in the middle of a sentence.
    private static int? NextText(DocumentLines document, int mark)
    {
        var next = mark + 1;
        var newPage = false;
        for (; next < document.Lines.Length && document.Lines[next].Kind != BlockKind.Unclaimed; next++)
        {
            newPage |= document.Lines[next].NewPage || document.Lines[next].Kind == BlockKind.RunningHead;
        }

        return next < document.Lines.Length && (newPage || document.Lines[next].NewPage) && char.IsLower(document.Content(next)[0])
            && !document.Facts.OpensLikeLead(next) ? next : null;
    }
}
