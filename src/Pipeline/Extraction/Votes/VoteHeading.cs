using Plenary.Lexicons;
using Plenary.Model;

namespace Plenary.Extraction.Votes;

/// <summary>The heading of a list of names: <c>赞成：</c>.</summary>
/// <param name="Position">What those under it voted.</param>
/// <param name="Start">Where it begins in the bare text.</param>
/// <param name="End">Just behind its colon.</param>
internal readonly record struct VoteHeading(VotePosition Position, int Start, int End)
{
    /// <summary>The headings of a block, in reading order. A word is a heading by its colon alone: lists hold no colons.</summary>
    public static List<VoteHeading> FindAll(ReadOnlySpan<char> text, VoteWords words)
    {
        var headings = new List<VoteHeading>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ':' or '：' or '︰' or '﹕' && At(text, i, words) is { } heading)
            {
                headings.Add(heading);
            }
        }

        return headings;
    }

    private static VoteHeading? At(ReadOnlySpan<char> text, int colon, VoteWords words)
    {
        var end = colon > 0 && text[colon - 1] == ' ' ? colon - 1 : colon;
        VoteHeading? longest = null;
        foreach (var position in words.Positions)
        {
            var length = Phrase.LengthBefore(text, end, position.Headings);
            if (length > 0 && (longest is null || end - length < longest.Value.Start))
            {
                longest = new VoteHeading(position.Position, end - length, colon + 1);
            }
        }

        return longest;
    }
}
