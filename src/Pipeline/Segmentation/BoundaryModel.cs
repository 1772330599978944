namespace Plenary.Segmentation;

/// <summary>
/// How a dump marks the start of a paragraph, learnt from the document itself. Some breaks are certain: before a number
/// that continues the count, and within a word. What sets the two kinds apart in this dump (indent, empty lines, a blank
/// at the end, a short line) then tells the uncertain ones. No tool and no layout is known by name.
/// </summary>
internal sealed class BoundaryModel
{
    private readonly int[,] starts = new int[BoundaryFeatures.Classes, BoundaryFeatures.Values];
    private readonly int[,] inner = new int[BoundaryFeatures.Classes, BoundaryFeatures.Values];
    private int startCount;
    private int innerCount;

    /// <summary>Counts a break that certainly begins a paragraph, or certainly lies within one.</summary>
    internal void Learn(BoundaryFeatures features, bool starts)
    {
        for (var f = 0; f < BoundaryFeatures.Classes; f++)
        {
            (starts ? this.starts : inner)[f, features[f]]++;
        }

        startCount += starts ? 1 : 0;
        innerCount += starts ? 0 : 1;
    }

    /// <summary>Log-odds from the layout alone that a paragraph begins; 0 where nothing could be learnt.</summary>
    internal double Weigh(BoundaryFeatures features)
    {
        var sum = 0.0;
        for (var f = 0; f < BoundaryFeatures.Classes; f++)
        {
            const double prior = 0.5;
            var ifStart = (starts[f, features[f]] + prior) / (startCount + prior * BoundaryFeatures.Values);
            var ifInner = (inner[f, features[f]] + prior) / (innerCount + prior * BoundaryFeatures.Values);
            sum += Math.Clamp(Math.Log(ifStart / ifInner), -5, 5);
        }

        return sum;
    }

    /// <summary>How common starts are among all breaks: where no line is wrapped, every line begins a paragraph.</summary>
    internal double Prior => Math.Log((startCount + 1.0) / (innerCount + 1.0));
}
