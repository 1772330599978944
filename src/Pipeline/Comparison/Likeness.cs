namespace Plenary.Comparison;

/// <summary>
/// How like each other two paragraphs are, from 0 to 1. A feature weighs the more the fewer paragraphs have it: what the subject
/// brings into every paragraph says little about which of them belong together.
/// </summary>
internal sealed class Likeness
{
    private readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);

    /// <summary>Weighs the features of the paragraphs that are to be compared.</summary>
    internal Likeness(IReadOnlyCollection<FeatureBag> all)
    {
        var paragraphs = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var feature in all.SelectMany(b => b.Counts.Keys))
        {
            paragraphs[feature] = paragraphs.GetValueOrDefault(feature) + 1;
        }

        foreach (var (feature, count) in paragraphs)
        {
            // Rounded, since the last digit of a logarithm can differ between machines.
            weights[feature] = Math.Round(Math.Log(1 + (double)all.Count / count), 6);
        }
    }

    /// <summary>The weight of a whole text.</summary>
    internal double Weight(FeatureBag bag) => Sum(bag.Counts.Select(f => weights[f.Key] * f.Value));

    /// <summary>The weight of what two texts share.</summary>
    internal double Shared(FeatureBag a, FeatureBag b) =>
        a.Counts.Count > b.Counts.Count ? Shared(b, a)
        : Sum(a.Counts.Where(f => b.Counts.ContainsKey(f.Key)).Select(f => weights[f.Key] * Math.Min(f.Value, b.Counts[f.Key])));

    /// <summary>Twice what two texts share by what they weigh together.</summary>
    internal double Of(FeatureBag a, FeatureBag b)
    {
        var whole = Weight(a) + Weight(b);
        return whole > 0 ? 2 * Shared(a, b) / whole : 0;
    }

    /// <summary>Every pair of texts that share anything, with the weight of it.</summary>
    internal IEnumerable<(int Old, int New, double Shared)> Pairs(IReadOnlyList<FeatureBag> old, IReadOnlyList<FeatureBag> bags)
    {
        var places = new Dictionary<string, List<(int New, int Count)>>(StringComparer.Ordinal);
        for (var j = 0; j < bags.Count; j++)
        {
            foreach (var (feature, count) in bags[j].Counts)
            {
                (places.TryGetValue(feature, out var list) ? list : places[feature] = []).Add((j, count));
            }
        }

        var shared = new double[bags.Count];
        for (var i = 0; i < old.Count; i++)
        {
            Array.Clear(shared);
            foreach (var (feature, count) in old[i].Counts.OrderBy(f => f.Key, StringComparer.Ordinal))
            {
                foreach (var (j, other) in places.GetValueOrDefault(feature) ?? [])
                {
                    shared[j] += weights[feature] * Math.Min(count, other);
                }
            }

            for (var j = 0; j < shared.Length; j++)
            {
                if (shared[j] > 0)
                {
                    yield return (i, j, shared[j]);
                }
            }
        }
    }

    // Added up in order of size: sums of floating-point numbers depend on the order, and results must not.
    private static double Sum(IEnumerable<double> parts)
    {
        var sum = 0.0;
        foreach (var part in parts.Order())
        {
            sum += part;
        }

        return sum;
    }
}
