using Plenary.Diagnostics;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>
/// Lines that a dump prints out of order. Tools that cut a page into columns take what stands left of an indented first line, or far
/// apart in a justified one, for a column of its own. What is left over tells such lines: a paragraph without an end next to an end
/// without a paragraph.
/// </summary>
internal static class ReadingOrder
{
    // A first line that breaks because the next word did not fit is at least so full.
    private const double LeastFill = 0.5;

    // Ems by which a line may be fuller than most.
    private const double Tolerance = 1.5;

    /// <summary>Puts the lines into the order of the page, and enters those that moved into the document.</summary>
    internal static void Restore(DocumentLines document, TextStyle style, List<int> lines, double width)
    {
        if (!style.IsWrapped || document.ShowsIndents || width == 0)
        {
            return;
        }

        for (var k = 0; k < lines.Count; k++)
        {
            if (Behind(document, lines, k, width) is not var (from, to))
            {
                continue;
            }

            var line = lines[k];
            document.Moved[line] = lines[to];
            document.Findings.Add(Rules.LineMoved.At($"It is read behind '{document.Content(lines[to])}'.", document.RawOf(line)));
            lines.RemoveAt(k);
            lines.Insert(to, line);
            foreach (var i in lines[from..(to + 1)])
            {
                document.Lines[i].Continues = true;
            }

            k = to;
        }
    }

    // Behind which line, further down, a line is read, and from which place on (once it is gone) all go on with the line above; null where it stays.
    private static (int From, int To)? Behind(DocumentLines document, List<int> lines, int k, double width)
    {
        if (!Ends(document, lines[k]) || k + 1 == lines.Count || document.Lines[lines[k + 1]].Gap == 0 || BodyReader.IsLoneMark(document, lines[k]))
        {
            return null;
        }

        var from = k + 1;
        var marks = 0;
        for (; from < lines.Count && BodyReader.IsLoneMark(document, lines[from]); from++)
        {
            marks++;
        }

        if (from == lines.Count || marks > 1)
        {
            return null;
        }

        var to = EndOfPrintedLine(document, lines, from);
        if (Ends(document, lines[to]) || !(to + 1 == lines.Count || BeginsParagraph(document, lines, to + 1)))
        {
            return null;
        }

        return IsLastWord(document, lines, k, from, to, marks, width) ? (from, to)
            : marks == 0 && IsBelowWords(document, lines, k, from, to, width) ? (k, to)
            : null;
    }

    // The last line of a paragraph of two, shorter than the indent of the first: it stands left of that one, and the dump has it
    // before it, or between it and its number.
    private static bool IsLastWord(DocumentLines document, List<int> lines, int k, int from, int to, int marks, double width)
    {
        var above = k - 1;
        if (above >= 0 && marks == 0 && BodyReader.IsLoneMark(document, lines[above]))
        {
            marks++;
            above--;
        }

        var first = document.Content(lines[from]);
        return (above < 0 || Ends(document, lines[above]))
            && document.Facts.Width(lines[k]) <= BoundaryFeatures.DeepestIndent(document, marks > 0 || ParagraphMark.Read(first) is not null)
            && (marks > 0 || ParagraphMark.Read(first) is not null || LeadEvidence.Opens(document.Lexicon, Joined(document, lines, from, to)))
            && Printed(document, lines, from, to) is var printed && printed >= width * LeastFill && printed <= width + Tolerance;
    }

    // The short last line of a paragraph, between the beginning of the justified line above it and the rest of that line.
    private static bool IsBelowWords(DocumentLines document, List<int> lines, int k, int from, int to, double width)
    {
        if (k == 0 || document.Lines[lines[k]].Gap > 0 || !document.Lexicon.Spaced || !LineWidth.IsLoneWord(document.Content(lines[from])))
        {
            return false;
        }

        for (var i = from; i <= to; i++)
        {
            if (document.Lines[lines[i]].Gap == 0)
            {
                return false;
            }
        }

        var above = document.Content(lines[k - 1]);
        return char.IsLower(document.Content(lines[from])[0])
            && !document.Facts.OpensLikeLead(lines[k])
            && BoundaryFeatures.Room(document, lines[k - 1], lines[k], width, 0) > 0
            && LineWidth.Of(above) + Printed(document, lines, from, to) <= width + Tolerance;
    }

    // A justified line with wide gaps comes out word by word.
    private static int EndOfPrintedLine(DocumentLines document, List<int> lines, int from)
    {
        var to = from;
        while (document.Lexicon.Spaced && to + 1 < lines.Count && LineWidth.IsLoneWord(document.Content(lines[to])) && !TextStyle.IsTerminal(document.Content(lines[to])[^1])
            && LineWidth.IsLoneWord(document.Content(lines[to + 1])) && document.Lines[lines[to + 1]].Gap > 0)
        {
            to++;
        }

        return to;
    }

    private static bool BeginsParagraph(DocumentLines document, List<int> lines, int k)
    {
        var content = document.Content(lines[k]);
        return ParagraphMark.Read(content) is not null || LeadEvidence.Opens(document.Lexicon, content) || BodyReader.FormulaBetween(document, lines[k - 1], lines[k]);
    }

    private static double Printed(DocumentLines document, List<int> lines, int from, int to) => LineWidth.Of(Joined(document, lines, from, to));

    private static string Joined(DocumentLines document, List<int> lines, int from, int to) =>
        string.Join(' ', Enumerable.Range(from, to - from + 1).Select(i => document.Content(lines[i]).ToString()));

    private static bool Ends(DocumentLines document, int line) =>
        document.Facts.LastVisible(line) is var last && (TextStyle.IsTerminal(last) || last is '，' or ',' or '،');
}
