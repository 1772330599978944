using Plenary.Diagnostics;
using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>What is measured on the running text before it is cut: its margins, and how the dump marks the start of a paragraph.</summary>
internal static class BodyMeasures
{
    private const int EnoughLines = 20;
    private const double WiderThanMost = 1.05;

    internal static BoundaryModel Learn(DocumentLines document, TextStyle style, List<int> lines, double width)
    {
        var model = new BoundaryModel
        {
            LeadBehindComma = LeadEvidence.BehindComma(document, lines),
            ShowsIndents = document.ShowsIndents,
            InWords = document.Lexicon.Spaced,
            EmptyLines = EmptyLines.Measure(document, lines),
            ByFill = LineFill.Tells(document, style, lines, width),
        };
        var operative = false;
        for (var k = 1; k < lines.Count; k++)
        {
            var above = lines[k - 1];
            var content = document.Content(lines[k]);
            var upper = document.Content(above);
            operative |= document.Lines[lines[k]].IsNumbered;
            var last = document.Facts.LastVisible(above);
            var features = BoundaryFeatures.Read(document, above, lines[k], width);
            if (BoundaryOdds.EndsPiece(last))
            {
                model.CountGap(features, document.Facts.Width(above));
            }

            if (!operative)
            {
                model.CountPreambular(last, features);
            }

            if (document.Lines[lines[k]].Continues || document.Facts.IsMark(above))
            {
                continue;
            }

            if (document.Lines[lines[k]].IsNumbered)
            {
                model.Learn(features, true, document.Facts.IsMark(lines[k]));
            }
            else if (GoesOn(document.Lexicon.Spaced, upper, content) && !document.Facts.HasMark(lines[k]))
            {
                model.Learn(features, false);
            }
        }

        model.Conclude();
        return model;
    }

    // Certainly inside a sentence: a long line that ends with a word, and a line that goes on with one.
    internal static bool GoesOn(bool spaced, ReadOnlySpan<char> upper, ReadOnlySpan<char> content) =>
        spaced
            ? char.IsLetter(upper[^1]) && upper.Length > 30 && char.IsLetter(content[0]) && !char.IsUpper(content[0])
            : Scripts.IsIdeograph(upper[^1]) && Scripts.IsHan(content[0]) && upper.Length > 12;

    // The left margin: the least indent of the running text, page by page where pages can be told apart.
    internal static void MarkMargins(DocumentLines document, List<int> body, List<int> rest)
    {
        List<int> lines = [.. body, .. rest];
        var from = 0;
        var least = int.MaxValue;
        for (var k = 0; k < lines.Count; k++)
        {
            if (document.Lines[lines[k]].NewPage || (k > from && HasPageBetween(document, lines[k - 1], lines[k])))
            {
                Close(k);
            }

            least = Math.Min(least, document.Lines[lines[k]].Indent);
        }

        Close(lines.Count);

        void Close(int to)
        {
            for (; from < to; from++)
            {
                document.Lines[lines[from]].Margin = least;
            }

            least = int.MaxValue;
        }
    }

    private static bool HasPageBetween(DocumentLines document, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (document.Lines[i].NewPage)
            {
                return true;
            }
        }

        return false;
    }

    // The right margin: the width that wrapped lines reach.
    internal static double Width(DocumentLines document, List<int> body, List<int> rest)
    {
        var count = body.Count + rest.Count;
        var widths = new List<double>(count);
        var ofIdeographs = document.Lexicon.Spaced ? [] : new List<double>(count);
        for (var k = 0; k < count; k++)
        {
            var i = k < body.Count ? body[k] : rest[k - body.Count];
            var content = document.Content(i);
            if (document.Lexicon.Spaced ? char.IsLetter(content[^1]) && content.Length > 40 : Scripts.IsIdeograph(content[^1]) && content.Length > 20)
            {
                widths.Add(document.Facts.Width(i));
                if (content.IndexOfAnyExceptInRange('\u2E80', '\uFFEF') < 0)
                {
                    ofIdeographs.Add(widths[^1]);
                }
            }
        }

        // The width of letters and figures is an estimate.
        widths = ofIdeographs.Count >= EnoughLines ? ofIdeographs : widths;
        widths.Sort();
        if (widths.Count > 0 && document.Lexicon.Spaced)
        {
            // Without lines that a dump joined, and notes in smaller type.
            var widest = widths[(int)(widths.Count * 0.8)] * WiderThanMost;
            widths.RemoveAll(w => w > widest);
        }

        return widths.Count == 0 ? 0 : widths[(int)(widths.Count * (document.Lexicon.Spaced ? 0.97 : 0.95))];
    }
}
