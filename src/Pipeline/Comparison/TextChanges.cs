namespace Plenary.Comparison;

/// <summary>
/// The changes of words from one text to another, laid out for reading: a lone word that both texts happen to share amid a
/// rewritten passage does not break that passage in two.
/// </summary>
internal static class TextChanges
{
    // Texts of more words than this, which no resolution has in one paragraph, are shown as replaced: the search for the least
    // changes would take minutes.
    private const int MostTokens = 20_000;

    /// <summary>The runs from beginning to end: kept and added ones in a row are the new text, kept and removed ones the content of the old.</summary>
    internal static IReadOnlyList<TextRun> Between(string old, List<Token> oldTokens, string text, List<Token> tokens)
    {
        var runs = new List<TextRun>();
        var shown = 0;
        foreach (var (kept, oldStart, oldEnd, start, end) in Passages(oldTokens, tokens))
        {
            if (!kept && oldEnd > oldStart)
            {
                // Where words are only removed the blank behind them goes with them; where others take their place it stays.
                var to = start < end ? oldTokens[oldEnd - 1].End : Behind(old, oldTokens, oldEnd);
                runs.Add(new TextRun(RunKind.Removed, old[oldTokens[oldStart].Start..to]));
            }

            if (end > start)
            {
                var to = kept || end == tokens.Count ? Behind(text, tokens, end) : tokens[end - 1].End;
                runs.Add(new TextRun(kept ? RunKind.Kept : RunKind.Added, text[shown..to]));
                shown = to;
            }
        }

        return runs;
    }

    /// <summary>A text that stands alone, as one run.</summary>
    internal static IReadOnlyList<TextRun> Whole(string text, RunKind kind) => text.Length == 0 ? [] : [new TextRun(kind, text)];

    private static List<Passage> Passages(List<Token> old, List<Token> tokens)
    {
        var passages = new List<Passage>();
        if (old.Count + tokens.Count > MostTokens)
        {
            passages.Add(new Passage(false, 0, old.Count, 0, tokens.Count));
            return passages;
        }

        var (i, j) = (0, 0);
        foreach (var block in SequenceDiff.Blocks(Keys(old), Keys(tokens)))
        {
            Keep(passages, i, block.DeleteStartA, j, block.InsertStartB);
            (i, j) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
            passages.Add(new Passage(false, block.DeleteStartA, i, block.InsertStartB, j));
        }

        Keep(passages, i, old.Count, j, tokens.Count);
        return Merged(passages, old, tokens);
    }

    private static void Keep(List<Passage> passages, int oldStart, int oldEnd, int start, int end)
    {
        if (oldEnd > oldStart)
        {
            passages.Add(new Passage(true, oldStart, oldEnd, start, end));
        }
    }

    // Two changes with a trifle between them are one change.
    private static List<Passage> Merged(List<Passage> passages, List<Token> old, List<Token> tokens)
    {
        var merged = new List<Passage>(passages.Count);
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            if (passage.Kept && merged.Count > 0 && i + 1 < passages.Count && IsTrifle(passage, merged[^1], passages[i + 1], old, tokens))
            {
                var (before, behind) = (merged[^1], passages[++i]);
                merged[^1] = before with { OldEnd = behind.OldEnd, End = behind.End };
            }
            else
            {
                merged.Add(passage);
            }
        }

        return merged;
    }

    private static bool IsTrifle(Passage kept, Passage before, Passage behind, List<Token> old, List<Token> tokens)
    {
        if (kept.End - kept.Start > 1)
        {
            return false;
        }

        var token = tokens[kept.Start];
        return (token.Kind != TokenKind.Word || (token.Weight <= 3 && !ContentFold.IsIdeograph(token.Key[0])))
            && 2 * token.Weight <= Math.Min(Weight(before, old, tokens), Weight(behind, old, tokens));
    }

    private static int Weight(Passage change, List<Token> old, List<Token> tokens)
    {
        var (removed, added) = (0, 0);
        for (var i = change.OldStart; i < change.OldEnd; i++)
        {
            removed += old[i].Weight;
        }

        for (var i = change.Start; i < change.End; i++)
        {
            added += tokens[i].Weight;
        }

        return Math.Max(removed, added);
    }

    private static int Behind(string text, List<Token> tokens, int end) => end < tokens.Count ? tokens[end].Start : text.Length;

    private static string[] Keys(List<Token> tokens) => [.. tokens.Select(t => t.Key)];

    private readonly record struct Passage(bool Kept, int OldStart, int OldEnd, int Start, int End);
}
