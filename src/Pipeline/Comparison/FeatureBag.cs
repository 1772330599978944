namespace Plenary.Comparison;

/// <summary>
/// What a text is made of, counted: pairs of ideographs in a script that runs its words together, words and pairs of words in
/// others. The order of the whole has no say, so that a sentence turned round is still like itself.
/// </summary>
internal sealed class FeatureBag
{
    private FeatureBag(Dictionary<string, int> counts) => Counts = counts;

    /// <summary>How often each feature occurs.</summary>
    internal Dictionary<string, int> Counts { get; }

    /// <summary>The features of a text.</summary>
    internal static FeatureBag Of(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        string? before = null;
        foreach (var unit in Units(text))
        {
            var ideograph = ContentFold.IsIdeograph(unit[0]);
            if (!ideograph)
            {
                Add(counts, unit);
            }

            if (before is not null)
            {
                Add(counts, before + "\u001f" + unit);
            }

            before = unit;
        }

        return new FeatureBag(counts);
    }

    /// <summary>The features of several texts together.</summary>
    internal static FeatureBag Sum(IEnumerable<FeatureBag> bags)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (feature, count) in bags.SelectMany(b => b.Counts))
        {
            counts[feature] = counts.GetValueOrDefault(feature) + count;
        }

        return new FeatureBag(counts);
    }

    /// <summary>The words and ideographs of a text in lower case, without marks.</summary>
    internal static IEnumerable<string> Units(string text)
    {
        var units = new UnitCursor(text);
        while (units.MoveNext())
        {
            yield return units.Current.ToString();
        }
    }

    private static void Add(Dictionary<string, int> counts, string feature) => counts[feature] = counts.GetValueOrDefault(feature) + 1;
}
