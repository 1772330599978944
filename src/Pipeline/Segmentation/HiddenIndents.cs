using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>
/// Where a dump hides the indents of paragraphs, what their lines hold still shows them. Whether a line is full depends on whether the next one goes on with its paragraph, and
/// that on the next again; so the evidence is summed from the last line of the preambular part up to the first, over every
/// way of cutting them.
/// </summary>
internal static class HiddenIndents
{
    /// <summary>
    /// For each line the log-odds that it is the first of a paragraph, from its own width and the lines below it; zero outside the
    /// preambular part, and none where nothing is hidden. With them what <see cref="BoundaryOdds.OfWords"/> says of the break right above it; zero where that
    /// was not weighed.
    /// </summary>
    internal static (double Fill, double Words)[] Weigh(DocumentLines document, TextStyle style, List<int> lines, double width, BoundaryModel model)
    {
        if (!model.ByFill)
        {
            return [];
        }

        var odds = new (double Fill, double Words)[lines.Count];
        var operative = Operative(document, lines);
        var below = -1;
        var ifFirst = 0.0;
        var ifInner = 0.0;
        for (var k = lines.Count - 1; k >= 0; k--)
        {
            if (BodyReader.IsRaisedCall(document, lines[k]))
            {
                continue;
            }

            if (below < 0 || operative[k] || document.Facts.HasMark(lines[k]))
            {
                (ifFirst, ifInner) = (0, 0);
            }
            else
            {
                var next = BoundaryOdds.Certain(document, lines[k], lines[below]) ?? OfBreak(k);
                next = BodyReader.FormulaBetween(document, lines[k], lines[below]) ? 20 : next;
                var (first, inner) = (Sum(true), Sum(false));
                (ifFirst, ifInner) = (first, inner);

                double Sum(bool begins)
                {
                    var (inner, last) = LineFill.Weigh(document, lines[k], lines[below], width, begins);
                    return LogSum(next + ifFirst + last, ifInner + inner);
                }
            }

            odds[k].Fill = ifFirst - ifInner;
            below = k;
        }

        return odds;

        double OfBreak(int k)
        {
            var words = BoundaryOdds.OfWords(document, style, lines[k], lines[below], below + 1 < lines.Count ? lines[below + 1] : -1, width, model, BoundaryOdds.Region.Preambular);
            odds[below].Words = below == k + 1 ? words : 0;
            return words + model.Weigh(BoundaryFeatures.Read(document, lines[k], lines[below], width), withSlack: false);
        }
    }

    private static bool[] Operative(DocumentLines document, List<int> lines)
    {
        var operative = new bool[lines.Count];
        for (var k = 0; k < lines.Count; k++)
        {
            operative[k] = document.Lines[lines[k]].IsNumbered || (k > 0 && operative[k - 1] && !BodyReader.FormulaBetween(document, lines[k - 1], lines[k]));
        }

        return operative;
    }

    private static double LogSum(double a, double b) => Math.Max(a, b) + Math.Log(1 + Math.Exp(-Math.Abs(a - b)));
}
