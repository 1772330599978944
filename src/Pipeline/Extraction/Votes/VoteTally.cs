using Plenary.Lexicons;
using Plenary.Model;
using Plenary.Text;

namespace Plenary.Extraction.Votes;

/// <summary>
/// The tally in a formula. A number counts votes where a unit or a position stands beside it (<c>32 票赞成</c>,
/// <c>弃权 1 票</c>); without a word for its position it takes the first position that is free, as in
/// <c>29 票对 14 票、4 票</c>: for, against and abstaining are always printed in this order.
/// </summary>
internal static class VoteTally
{
    /// <summary>The tally, or null where the formula has no number of votes.</summary>
    /// <param name="text">The bare text of the formula.</param>
    /// <param name="lexicon">The words.</param>
    /// <param name="doubtful">Parts of the text with a number that has no position, or the place of another one.</param>
    public static Tally? Read(ReadOnlySpan<char> text, Lexicon lexicon, List<TextSpan> doubtful)
    {
        var counts = Counts(text, lexicon);
        if (counts.Count == 0)
        {
            return null;
        }

        var votes = new int?[3];
        foreach (var count in counts.Where(c => c.Position is not null))
        {
            Enter(votes, (int)count.Position!, count, doubtful);
        }

        foreach (var count in counts.Where(c => c.Position is null))
        {
            Enter(votes, Array.IndexOf(votes, null), count, doubtful);
            if (count.Strange is { } strange)
            {
                doubtful.Add(strange);
            }
        }

        return new Tally(votes[0] ?? 0, votes[1] ?? 0, votes[2] ?? 0);
    }

    private static void Enter(int?[] votes, int position, Count count, List<TextSpan> doubtful)
    {
        if (position < 0 || votes[position] is not null)
        {
            doubtful.Add(count.Span);
            return;
        }

        votes[position] = count.Value;
    }

    private static List<Count> Counts(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var counts = new List<Count>();
        for (var i = 0; i < text.Length; i++)
        {
            if (VoteNumber.At(text, i, lexicon.Votes) is { } number)
            {
                if (CountOf(number, text, lexicon) is { } count)
                {
                    counts.Add(count);
                }

                i = number.End - 1;
            }
        }

        return counts;
    }

    private static Count? CountOf(VoteNumber number, ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var words = lexicon.Votes;
        var behind = SkipSpace(text, number.End);
        var unit = Phrase.LengthAt(text, behind, words.Units);
        behind = SkipSpace(text, behind + unit);
        var before = number.Start > 0 && text[number.Start - 1] == ' ' ? number.Start - 1 : number.Start;
        foreach (var position in words.Positions)
        {
            if (Phrase.LengthAt(text, behind, position.BehindNumber) is var length && length > 0 && !BelongsToNext(text, behind, behind + length, position, words))
            {
                return new Count(number.Value, position.Position, new TextSpan(number.Start, behind + length), null);
            }
        }

        var longest = (Length: 0, Position: (VotePosition?)null);
        foreach (var position in words.Positions)
        {
            var length = Phrase.LengthBefore(text, before, position.BeforeNumber);
            longest = length > longest.Length ? (length, position.Position) : longest;
        }

        return longest.Length > 0 ? new Count(number.Value, longest.Position, new TextSpan(before - longest.Length, behind), null)
            : unit > 0 ? new Count(number.Value, null, new TextSpan(number.Start, behind), Strange(text, behind, lexicon))
            : null;
    }

    // "29 voix contre 14": contre stands behind one number and before another, and is said of the second.
    private static bool BelongsToNext(ReadOnlySpan<char> text, int start, int end, PositionWords position, VoteWords words) =>
        Phrase.LengthAt(text, start, position.BeforeNumber) == end - start
        && SkipSpace(text, end) is var next && next < text.Length && VoteNumber.At(text, next, words) is not null;

    // A word where the position stands, which the lexicon doesn't know: a misprint, or a form to learn.
    private static TextSpan? Strange(ReadOnlySpan<char> text, int start, Lexicon lexicon)
    {
        var (words, lists, end) = (lexicon.Votes, lexicon.Lists, start);
        while (end < text.Length
            && !lists.Separators.Contains(text[end], StringComparison.Ordinal)
            && !lists.Terminators.Contains(text[end], StringComparison.Ordinal)
            && text[end] is not ']' and not '］'
            && Phrase.LengthAt(text, end, words.Adopted) + Phrase.LengthAt(text, end, words.Rejected) == 0
            && Phrase.LengthAt(text, end, words.Against.BeforeNumber) + Phrase.LengthAt(text, end, lists.Conjunctions) == 0
            && VoteNumber.At(text, end, words) is null)
        {
            end++;
        }

        return end > start ? new TextSpan(start, end) : null;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    private readonly record struct Count(int Value, VotePosition? Position, TextSpan Span, TextSpan? Strange);
}
