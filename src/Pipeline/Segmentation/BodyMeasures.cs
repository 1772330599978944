using Plenary.Diagnostics;
using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>What is measured on the running text before it is cut: its margins, and how the dump marks the start of a paragraph.</summary>
internal static class BodyMeasures
{
    private const int EnoughLines = 20;
    private const double WiderThanMost = 1.05;

    internal static BoundaryModel Learn(DocumentLines document, TextStyle style, List<int> lines, HashSet<int> chain, int[] margins, double width)
    {
        var model = new BoundaryModel
        {
            LeadBehindComma = LeadEvidence.BehindComma(document, lines),
            ShowsIndents = document.ShowsIndents,
            InWords = document.Lexicon.Spaced,
            EmptyLines = EmptyLines.Measure(document, lines, chain),
            ByFill = LineFill.Tells(document, style, lines, chain, width),
        };
        var operative = false;
        for (var k = 1; k < lines.Count; k++)
        {
            var above = lines[k - 1];
            var content = document.Content(lines[k]);
            var upper = document.Content(above);
            operative |= chain.Contains(lines[k]);
            var last = document.Facts.LastVisible(above);
            var features = BoundaryFeatures.Read(document, above, lines[k], margins[lines[k]], width);
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

            if (chain.Contains(lines[k]))
            {
                model.Learn(features, true, document.Facts.IsMark(lines[k]));
            }
            else if (GoesOn(document.Lexicon.Spaced, upper, content) && document.Facts.Mark(lines[k]) is null)
            {
                model.Learn(features, false);
            }
        }

        return model;
    }

    // Certainly inside a sentence: a long line that ends with a word, and a line that goes on with one.
    internal static bool GoesOn(bool spaced, ReadOnlySpan<char> upper, ReadOnlySpan<char> content) =>
        spaced
            ? char.IsLetter(upper[^1]) && upper.Length > 30 && char.IsLetter(content[0]) && !char.IsUpper(content[0])
            : Scripts.IsIdeograph(upper[^1]) && Scripts.IsHan(content[0]) && upper.Length > 12;

    // The left margin: the least indent of the running text, page by page where pages can be told apart.
    internal static int[] Margins(DocumentLines document, List<int> body, List<int> rest)
    {
        var margins = new int[document.Lines.Length];
        var page = new List<int>();
        foreach (var i in body.Concat(rest))
        {
            if (document.Lines[i].NewPage || (page.Count > 0 && HasPageBetween(document, page[^1], i)))
            {
                Close();
            }

            page.Add(i);
        }

        Close();
        return margins;

        void Close()
        {
            var least = page.Count == 0 ? 0 : page.Min(i => document.Lines[i].Indent);
            foreach (var i in page)
            {
                margins[i] = least;
            }

            page.Clear();
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
        var widths = new List<double>();
        var ofIdeographs = new List<double>();
        foreach (var i in body.Concat(rest))
        {
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
