namespace Plenary.Segmentation;

/// <summary>
/// How a dump marks the start of a paragraph, learnt from the document itself. Some breaks are certain: before a number
/// that continues the count, and within a word. What sets the two kinds apart in this dump (indent, empty lines, a blank
/// at the end, a short line) then tells the uncertain ones. No tool and no layout is known by name.
/// </summary>
internal sealed class BoundaryModel
{
    // Before anything is seen: each value as likely as the other, but for the room at the end of a line. There the last
    // line of a paragraph may end anywhere, while a line within one ends where the next word would not have fitted.
    // That holds for every dump with hard wraps, so it weighs more than what one document can add.
    private const double Weight = 2;
    private const double SlackWeight = 40;
    private static readonly double[] SlackOfLast = [0.03, 0.02, 0.08, 0.87];
    private static readonly double[] SlackOfInner = [0.80, 0.08, 0.06, 0.06];

    // Words are wider than ideographs: more last lines leave too little room for one, and what was left tells more.
    private static readonly double[] SlackOfLastInWords = [0.08, 0.02, 0.05, 0.85];
    private static readonly double[] SlackOfInnerInWords = [0.88, 0.05, 0.03, 0.04];

    private readonly int[] starts = new int[Counts];
    private readonly int[] inner = new int[Counts];
    private readonly int[] gaps = new int[BoundaryFeatures.Values];
    private readonly double[] odds = new double[Counts];
    private double widest;
    private int preambularLines;
    private int roomyCommas;

    // For each feature how often each of its values was seen, and behind them how often any.
    private const int PerFeature = BoundaryFeatures.Values + 1;
    private const int Counts = BoundaryFeatures.Classes * PerFeature;

    /// <summary>
    /// Counts a break that certainly begins a paragraph, or certainly lies within one. A number alone on its line stands
    /// in a column of its own: the empty lines around it say nothing about other paragraphs.
    /// </summary>
    internal void Learn(BoundaryFeatures features, bool starts, bool isLoneMark = false)
    {
        var counts = starts ? this.starts : inner;
        for (var f = 0; f < BoundaryFeatures.Classes; f++)
        {
            if (!(isLoneMark && f == BoundaryFeatures.GapClass))
            {
                counts[Place(f, features[f])]++;
                counts[Place(f, BoundaryFeatures.Values)]++;
            }
        }
    }

    private static int Place(int feature, int value) => feature * PerFeature + value;

    /// <summary>Draws the odds from what was counted, once there is no more to count.</summary>
    internal void Conclude()
    {
        for (var f = 0; f < BoundaryFeatures.Classes; f++)
        {
            var slack = f == BoundaryFeatures.SlackClass;
            for (var value = 0; value < BoundaryFeatures.Values; value++)
            {
                var ifStart = Share(starts, f, value, slack ? (InWords ? SlackOfLastInWords : SlackOfLast)[value] : 0.25, slack ? SlackWeight : Weight);
                var ifInner = Share(inner, f, value, slack ? (InWords ? SlackOfInnerInWords : SlackOfInner)[value] : 0.25, slack ? SlackWeight : Weight);
                odds[Place(f, value)] = Math.Clamp(Math.Log(ifStart / ifInner), -5, 5);
            }
        }

        CommaPrior = PriorOfComma();
    }

    /// <summary>Log-odds from the layout alone that a paragraph begins; 0 where nothing could be learnt.</summary>
    /// <param name="features">What is seen of the break.</param>
    /// <param name="withSlack">The room above the line counts; not where it is weighed elsewhere, nor above a lone word, which may be a piece of that very line.</param>
    internal double Weigh(BoundaryFeatures features, bool withSlack = true)
    {
        var sum = odds[Place(BoundaryFeatures.IndentClass, features.Indent)] + odds[Place(BoundaryFeatures.GapClass, features.Gap)] + odds[Place(BoundaryFeatures.BlankClass, features.Blank)];
        sum += withSlack ? odds[Place(BoundaryFeatures.SlackClass, features.Slack)] : 0;
        return sum + odds[Place(BoundaryFeatures.BoldClass, features.Bold)];
    }

    private static double Share(int[] counts, int feature, int value, double prior, double weight) =>
        (counts[Place(feature, value)] + weight * prior) / (counts[Place(feature, BoundaryFeatures.Values)] + weight);

    /// <summary>
    /// Log-odds that a preambular line with a comma at its end is the last of its paragraph. Such lines that leave room are;
    /// from their share of all lines follows how long paragraphs are here. Of the lines within paragraphs some four in a
    /// hundred end in a comma by chance.
    /// </summary>
    internal double CommaPrior { get; private set; }

    private double PriorOfComma()
    {
        // Where indents are printed, they tell; the words only break ties.
        if (ShowsIndents)
        {
            return 0.5;
        }

        var share = Math.Clamp((roomyCommas + 2) / (preambularLines + 6.0) / SlackOfLast[^1], 0.05, 0.5);
        return Math.Log(share / ((1 - share) * 0.04));
    }

    /// <summary>Counts a line of the preambular part by its last character and what it leaves behind it.</summary>
    internal void CountPreambular(char last, BoundaryFeatures features)
    {
        preambularLines++;
        roomyCommas += last is '，' or ',' or '،' && features.Slack == BoundaryFeatures.Values - 1 ? 1 : 0;
    }

    /// <summary>Counts the empty lines behind a line that ends like a paragraph, and takes note of its width in ideographs.</summary>
    internal void CountGap(BoundaryFeatures features, double width)
    {
        gaps[features.Gap]++;
        widest = Math.Max(widest, width);
    }

    /// <summary>
    /// True for as many empty lines as this dump sets between its paragraphs; never where it sets none, or has no line that is too
    /// wide for a page: such lines may be pieces of paragraphs.
    /// </summary>
    internal bool PartsParagraphs(BoundaryFeatures features) => features.Gap is > 0 and < BoundaryFeatures.PageBreak && IsUsual(features.Gap);

    /// <summary>True where there is no empty line in a dump that sets as many between its paragraphs, see <see cref="PartsParagraphs"/>.</summary>
    internal bool LacksEmptyLine(BoundaryFeatures features)
    {
        for (var gap = 1; features.Gap == 0 && gap < BoundaryFeatures.PageBreak; gap++)
        {
            if (IsUsual(gap))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsUsual(int gap)
    {
        const int enough = 4;
        const double widestPrinted = 60;
        return widest > widestPrinted && gaps[gap] >= enough && gaps[gap] * 4 >= 3 * (gaps[0] + gaps[1] + gaps[2]);
    }

    /// <summary>The script parts words with blanks, and lines break there.</summary>
    internal bool InWords { get; init; }

    /// <summary>In the preambular part the room at the end of a line is weighed by <see cref="LineFill"/>, and not learnt.</summary>
    internal bool ByFill { get; init; }

    /// <summary>The dump prints the indents of paragraphs.</summary>
    internal bool ShowsIndents { get; init; }

    /// <summary>What the empty lines of this dump say.</summary>
    internal EmptyLineHabit EmptyLines { get; init; }

    /// <summary>Log-odds of a lead phrase behind a comma, in this document.</summary>
    internal double LeadBehindComma { get; init; }
}
