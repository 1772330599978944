using Plenary.Model;

namespace Plenary.Comparison;

/// <summary>
/// Finds for each old paragraph the new one that it became. Equal content decides first, then likeness, the most like first;
/// what is left over joins a neighbour that took it in (merged), or shares the paragraph that it was cut from (split).
/// </summary>
internal sealed class ParagraphMatcher
{
    // Measured on resolutions of one subject in several sessions: pairs that a reader takes for the same paragraph lie above,
    // pairs that only share their subject below.
    private const double Alike = 0.30;

    // For a pair that has no rival: it stands in order between its neighbours, or one is held in the other for the better part.
    private const double AlikeInPlace = 0.25, Held = 0.5;

    // From the preamble to the operative part a paragraph seldom moves, and formulas sound alike.
    private const double AlikeAcrossParts = 0.6;

    // A part that went into a merged paragraph: so much of it is found there, and that much better the whole fits with it.
    private const double TakenIn = 0.30, Better = 0.03;

    // Parts of one paragraph stand side by side, or nearly.
    private const int Beside = 2;

    private readonly IReadOnlyList<ComparedParagraph> old;
    private readonly IReadOnlyList<ComparedParagraph> now;
    private readonly Likeness likeness;

    // Of each old paragraph that has a counterpart: the new ones, and the old ones that went into the same.
    private readonly SortedSet<int>[] groups;
    private readonly SortedSet<int>[] parts;
    private readonly int[] groupOfNew;

    private ParagraphMatcher(IReadOnlyList<ComparedParagraph> old, IReadOnlyList<ComparedParagraph> now)
    {
        (this.old, this.now) = (old, now);
        likeness = new Likeness([.. old.Concat(now).Select(p => p.Features)]);
        groups = [.. old.Select(_ => new SortedSet<int>())];
        parts = [.. old.Select((_, i) => new SortedSet<int> { i })];
        groupOfNew = [.. now.Select(_ => -1)];
    }

    /// <summary>The groups of paragraphs that belong together, each with at least one on each side, in order of the new text.</summary>
    internal static IReadOnlyList<ParagraphGroup> Match(IReadOnlyList<ComparedParagraph> old, IReadOnlyList<ComparedParagraph> now)
    {
        var matcher = new ParagraphMatcher(old, now);
        matcher.PairEqual();
        matcher.PairAlike();
        var pairs = Enumerable.Range(0, old.Count).Where(i => matcher.groups[i].Count > 0).ToDictionary(i => i, i => matcher.groups[i].Min);
        matcher.Merge(pairs);
        matcher.Split(pairs);
        return [.. pairs.Select(p => matcher.Group(p.Key, p.Value)).OrderBy(g => g.New[0])];
    }

    private ParagraphGroup Group(int i, int j) => new(
        [.. parts[i]], [.. groups[i]], i, j,
        likeness.Of(FeatureBag.Sum(parts[i].Select(p => old[p].Features)), FeatureBag.Sum(groups[i].Select(p => now[p].Features))),
        parts[i].Count == 1 && groups[i].Count == 1 && Equal(i, j));

    // In order first, then what stands elsewhere.
    private void PairEqual()
    {
        foreach (var (i, j) in SequenceDiff.Common([.. old.Select(Key)], [.. now.Select(Key)]))
        {
            Pair(i, j);
        }

        var places = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var j = 0; j < now.Count; j++)
        {
            if (groupOfNew[j] < 0)
            {
                (places.TryGetValue(Key(now[j]), out var queue) ? queue : places[Key(now[j])] = new Queue<int>()).Enqueue(j);
            }
        }

        for (var i = 0; i < old.Count; i++)
        {
            if (groups[i].Count == 0 && places.TryGetValue(Key(old[i]), out var queue) && queue.TryDequeue(out var j))
            {
                Pair(i, j);
            }
        }
    }

    private void PairAlike()
    {
        var candidates = Candidates();
        foreach (var (i, j, alike, _) in candidates.Where(c => c.Alike >= Alike && IsFree(c.Old, c.New)))
        {
            if (IsFree(i, j) && (SamePart(i, j) || alike >= AlikeAcrossParts))
            {
                Pair(i, j);
            }
        }

        foreach (var (i, j, _, held) in candidates)
        {
            if (IsFree(i, j) && SamePart(i, j) && (held >= Held || IsInPlace(i, j)))
            {
                Pair(i, j);
            }
        }
    }

    private List<(int Old, int New, double Alike, double Held)> Candidates()
    {
        var oldWeights = old.Select(p => likeness.Weight(p.Features)).ToArray();
        var weights = now.Select(p => likeness.Weight(p.Features)).ToArray();
        return [.. likeness.Pairs([.. old.Select(p => p.Features)], [.. now.Select(p => p.Features)])
            .Where(p => IsFree(p.Old, p.New) && old[p.Old].Paragraph.Kind == now[p.New].Paragraph.Kind)
            .Select(p => (p.Old, p.New, Alike: 2 * p.Shared / (oldWeights[p.Old] + weights[p.New]), Held: p.Shared / Math.Min(oldWeights[p.Old], weights[p.New])))
            .Where(p => p.Alike >= AlikeInPlace)
            .OrderByDescending(p => p.Alike).ThenBy(p => Math.Abs(p.Old - p.New)).ThenBy(p => p.Old).ThenBy(p => p.New)];
    }

    // An old paragraph without counterpart that was taken into the paragraph beside it.
    private void Merge(Dictionary<int, int> pairs)
    {
        foreach (var i in Enumerable.Range(0, old.Count).Where(i => groups[i].Count == 0).ToList())
        {
            var best = (Gain: Better, Into: -1);
            foreach (var (main, into) in pairs)
            {
                if (parts[main].Any(p => Math.Abs(p - i) <= Beside) && SameKind(i, into) && !Equal(main, into)
                    && Gain(old[i].Features, parts[main].Select(p => old[p].Features), now[into].Features) is var gain && gain > best.Gain)
                {
                    best = (gain, main);
                }
            }

            if (best.Into >= 0)
            {
                parts[best.Into].Add(i);
            }
        }
    }

    // A new paragraph without counterpart that was cut from the paragraph beside it.
    private void Split(Dictionary<int, int> pairs)
    {
        foreach (var j in Enumerable.Range(0, now.Count).Where(j => groupOfNew[j] < 0).ToList())
        {
            var best = (Gain: Better, From: -1);
            foreach (var (from, main) in pairs)
            {
                if (parts[from].Count == 1 && groups[from].Any(p => Math.Abs(p - j) <= Beside) && SameKind(from, j) && !Equal(from, main)
                    && Gain(now[j].Features, groups[from].Select(p => now[p].Features), old[from].Features) is var gain && gain > best.Gain)
                {
                    best = (gain, from);
                }
            }

            if (best.From >= 0)
            {
                Pair(best.From, j);
            }
        }
    }

    // How much better a whole fits with one more part; nothing where too little of the part is found in it.
    private double Gain(FeatureBag part, IEnumerable<FeatureBag> others, FeatureBag into)
    {
        var weight = likeness.Weight(part);
        return weight > 0 && likeness.Shared(part, into) >= TakenIn * weight
            ? likeness.Of(FeatureBag.Sum([part, .. others]), into) - likeness.Of(FeatureBag.Sum(others), into)
            : 0;
    }

    private void Pair(int i, int j)
    {
        groups[i].Add(j);
        groupOfNew[j] = i;
    }

    private bool IsFree(int i, int j) => groups[i].Count == 0 && groupOfNew[j] < 0;

    private bool SamePart(int i, int j) => old[i].Paragraph.Part == now[j].Paragraph.Part;

    private bool SameKind(int i, int j) => SamePart(i, j) && old[i].Paragraph.Kind == ParagraphKind.Paragraph && now[j].Paragraph.Kind == ParagraphKind.Paragraph;

    private bool Equal(int i, int j) => string.Equals(Key(old[i]), Key(now[j]), StringComparison.Ordinal);

    // True where the nearest paired paragraphs before and behind are those before and behind on the other side, too.
    private bool IsInPlace(int i, int j)
    {
        var before = i - 1;
        while (before >= 0 && groups[before].Count == 0)
        {
            before--;
        }

        var behind = i + 1;
        while (behind < old.Count && groups[behind].Count == 0)
        {
            behind++;
        }

        return (before < 0 || groups[before].Min < j) && (behind == old.Count || groups[behind].Min > j);
    }

    private static string Key(ComparedParagraph paragraph) => (paragraph.Paragraph.Kind == ParagraphKind.Heading ? "h" : "p") + paragraph.Key;
}

/// <summary>Paragraphs that belong together, by place in their text.</summary>
/// <param name="Old">The old ones, in order.</param>
/// <param name="New">The new ones, in order.</param>
/// <param name="MainOld">The old one that is most like the new.</param>
/// <param name="MainNew">The new one that is most like the old.</param>
/// <param name="Likeness">Of all old ones to all new ones, from 0 to 1.</param>
/// <param name="SameContent">True for one and one that differ in style at most.</param>
internal sealed record ParagraphGroup(int[] Old, int[] New, int MainOld, int MainNew, double Likeness, bool SameContent);
