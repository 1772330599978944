using Plenary.Model;

namespace Plenary.Comparison;

/// <summary>Compares two documents paragraph by paragraph and, within paragraphs, word by word.</summary>
public static class DocumentComparer
{
    /// <summary>What became of each paragraph of the old text, and where each paragraph of the new one comes from.</summary>
    /// <param name="old">The earlier text.</param>
    /// <param name="now">The later text.</param>
    /// <exception cref="ArgumentException">The texts are in different languages.</exception>
    public static DocumentComparison Compare(Resolution old, Resolution now)
    {
        if (!string.Equals(old.Language, now.Language, StringComparison.Ordinal))
        {
            throw new ArgumentException($"{old.Id} is in '{old.Language}' and {now.Id} in '{now.Language}': only texts in one language can be compared.", nameof(now));
        }

        var words = KnownWords.Of(now.Language);
        var before = old.Paragraphs.Select(p => new ComparedParagraph(p, words)).ToArray();
        var after = now.Paragraphs.Select(p => new ComparedParagraph(p, words)).ToArray();
        var groups = ParagraphMatcher.Match(before, after);
        var inOrder = InOrder(groups);
        var rows = groups.Select(g => (g.Old, g.New, Alignment: Describe(g, before, after, !inOrder.Contains(g))))
            .Concat(Enumerable.Range(0, after.Length).Except(groups.SelectMany(g => g.New)).Select(j => (Old: (int[])[], New: (int[])[j], Alignment: New(after[j]))))
            .OrderBy(r => r.New[0]).ToList();
        foreach (var i in Enumerable.Range(0, before.Length).Except(groups.SelectMany(g => g.Old)).ToList())
        {
            rows.Insert(rows.FindIndex(r => r.Old.Contains(i - 1)) + 1, ([i], [], Dropped(before[i])));
        }

        return new DocumentComparison(old, now, [.. rows.Select(r => r.Alignment)]);
    }

    private static Alignment Describe(ParagraphGroup group, ComparedParagraph[] before, ComparedParagraph[] after, bool moved)
    {
        var old = group.Old.Select(i => before[i].Paragraph).ToArray();
        var now = group.New.Select(j => after[j].Paragraph).ToArray();
        moved |= old[0].Part != now[0].Part;
        var kind = old.Length > 1 ? AlignmentKind.Merged
            : now.Length > 1 ? AlignmentKind.Split
            : !group.SameContent ? AlignmentKind.Reworded
            : moved ? AlignmentKind.Moved : AlignmentKind.Kept;
        return new Alignment(
            kind, moved, [.. old.Select(p => p.Id)], [.. now.Select(p => p.Id)],
            group.SameContent ? 1 : Math.Min(0.99, Math.Round(group.Likeness, 2, MidpointRounding.AwayFromZero)),
            group.SameContent ? TextChanges.Whole(now[0].Text, RunKind.Kept) : Runs(group, before, after));
    }

    private static IReadOnlyList<TextRun> Runs(ParagraphGroup group, ComparedParagraph[] before, ComparedParagraph[] after)
    {
        var (old, oldTokens) = Joined(group.Old, before);
        var (now, tokens) = Joined(group.New, after);
        return TextChanges.Between(old, oldTokens, now, tokens);
    }

    // Several paragraphs read as one, with a blank between them.
    private static (string Text, List<Token> Tokens) Joined(int[] places, ComparedParagraph[] paragraphs)
    {
        if (places.Length == 1)
        {
            return (paragraphs[places[0]].Paragraph.Text, paragraphs[places[0]].Tokens);
        }

        var (text, tokens) = ("", new List<Token>());
        foreach (var paragraph in places.Select(p => paragraphs[p]))
        {
            var start = text.Length == 0 ? 0 : text.Length + 1;
            text = text.Length == 0 ? paragraph.Paragraph.Text : $"{text} {paragraph.Paragraph.Text}";
            tokens.AddRange(paragraph.Tokens.Select(t => t with { Start = t.Start + start, End = t.End + start }));
        }

        return (text, tokens);
    }

    private static Alignment New(ComparedParagraph paragraph) =>
        new(AlignmentKind.New, false, [], [paragraph.Paragraph.Id], null, TextChanges.Whole(paragraph.Paragraph.Text, RunKind.Added));

    private static Alignment Dropped(ComparedParagraph paragraph) =>
        new(AlignmentKind.Dropped, false, [paragraph.Paragraph.Id], [], null, TextChanges.Whole(paragraph.Paragraph.Text, RunKind.Removed));

    // The longest row of groups that is in order on both sides; whatever is not in it has moved.
    private static HashSet<ParagraphGroup> InOrder(IReadOnlyList<ParagraphGroup> groups)
    {
        var lengths = new int[groups.Count];
        var before = new int[groups.Count];
        var last = -1;
        for (var i = 0; i < groups.Count; i++)
        {
            (lengths[i], before[i]) = (1, -1);
            for (var k = 0; k < i; k++)
            {
                if (groups[k].MainOld < groups[i].MainOld && lengths[k] >= lengths[i])
                {
                    (lengths[i], before[i]) = (lengths[k] + 1, k);
                }
            }

            last = last < 0 || lengths[i] > lengths[last] ? i : last;
        }

        var row = new HashSet<ParagraphGroup>(ReferenceEqualityComparer.Instance);
        for (; last >= 0; last = before[last])
        {
            row.Add(groups[last]);
        }

        return row;
    }
}
