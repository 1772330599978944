using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>
/// How full the lines of a dump are, which shows the indents of the page where the dump hides them: an indented first line is full two ideographs earlier than the
/// others. A line within a paragraph is full, the last one ends anywhere.
/// </summary>
internal static class LineFill
{
    // Logs of the shares of lines by the room they leave for the next word, in ideographs: none, less than 1, than 2, or more. Measured on
    // hard-wrapped dumps of four bodies, where 866 of 894 lines with letters and figures were within 0.15 of full.
    private static readonly double[] Limits = [0.15, 1, 2];
    private static readonly double[] OfInner = Logs(0.970, 0.012, 0.009, 0.009);
    private static readonly double[] OfLast = Logs(0.035, 0.030, 0.030, 0.905);

    private static readonly double[] LimitsInWords = [0.4, 1.2, 2.2];
    private static readonly double[] OfInnerInWords = Logs(0.960, 0.020, 0.010, 0.010);
    private static readonly double[] OfLastInWords = Logs(0.130, 0.040, 0.040, 0.790);

    // Logs of how seldom a line holds more than fits: ideographs are all of one width, that of letters, figures and calls is an estimate.
    private const double Overfull = -6.5;
    private const double OverfullWithLetters = -4;
    private const double Tolerance = 0.55;

    /// <summary>Enough full lines to tell that the widths are right, and the share of them that has to fit.</summary>
    private const int EnoughLines = 3;
    private const double ShareThatFits = 0.75;

    /// <summary>
    /// True where lines are broken as on the page, and the widths of those before the first number show its indents. Those of joined
    /// letters are not known.
    /// </summary>
    internal static bool Tells(DocumentLines document, TextStyle style, List<int> lines, double width)
    {
        if (!style.IsWrapped || width == 0 || document.Lexicon.Script == Lexicons.Script.Arabic || (document.Lexicon.Spaced && document.ShowsIndents))
        {
            return false;
        }

        int full = 0, fitting = 0;
        for (var k = 1; k < lines.Count && !document.Lines[lines[k]].IsNumbered; k++)
        {
            var content = document.Content(lines[k - 1]);
            if (document.Lexicon.Spaced ? BodyMeasures.GoesOn(true, content, document.Content(lines[k]))
                : content.Length > 20 && Scripts.IsIdeograph(content[^1]) && Scripts.IsIdeograph(document.Content(lines[k])[0]) && !HasLetters(content))
            {
                full++;
                fitting += Math.Min(Class(document, lines[k - 1], lines[k], width, true), Class(document, lines[k - 1], lines[k], width, false)) == 0
                    && document.Facts.Width(lines[k - 1]) <= width + Tolerance ? 1 : 0;
            }
        }

        return full >= EnoughLines && fitting >= full * ShareThatFits;
    }

    /// <summary>
    /// Log-likelihoods of the width of a line: where the next one goes on with its paragraph, and where it begins another.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="above">The line.</param>
    /// <param name="line">The next one.</param>
    /// <param name="width">What fits into a line, in ideographs.</param>
    /// <param name="begins">The line is the first of its paragraph.</param>
    internal static (double IfInner, double IfLast) Weigh(DocumentLines document, int above, int line, double width, bool begins)
    {
        var content = document.Content(above);
        var spaced = document.Lexicon.Spaced;
        if (spaced && (LineWidth.IsLoneWord(content) || LineWidth.IsLoneWord(document.Content(line))))
        {
            // A piece of a justified line, which holds more than it.
            return (0, 0);
        }

        var overflow = document.Facts.IsStretched(above) || document.Facts.Width(above) <= width - BoundaryFeatures.HiddenIndentOf(document, above, begins) + Tolerance ? 0
            : HasLetters(content) ? OverfullWithLetters
            : Overfull;
        var room = Class(document, above, line, width, begins);
        return (overflow + (spaced ? OfInnerInWords : OfInner)[room], overflow + (spaced ? OfLastInWords : OfLast)[room]);
    }

    private static double[] Logs(params double[] shares) => Array.ConvertAll(shares, Math.Log);

    private static int Class(DocumentLines document, int above, int line, double width, bool begins)
    {
        var room = BoundaryFeatures.Room(document, above, line, width, BoundaryFeatures.HiddenIndentOf(document, above, begins));
        var at = 0;
        var limits = document.Lexicon.Spaced ? LimitsInWords : Limits;
        while (at < limits.Length && room >= limits[at])
        {
            at++;
        }

        return at;
    }

    private static bool HasLetters(ReadOnlySpan<char> content) => content.IndexOfAnyInRange('!', '\u2000') >= 0;
}
