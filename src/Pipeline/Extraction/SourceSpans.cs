using System.Globalization;
using Plenary.Text;

namespace Plenary.Extraction;

/// <summary>Where a text stands in the raw input.</summary>
public static class SourceSpans
{
    /// <summary>
    /// The raw spans of a text, in code points, in order. White space inside a span does not end it; a call, mark-up, a
    /// note or a page's furniture does. Slicing the raw text at the spans and removing white space gives the text without its own.
    /// </summary>
    public static IReadOnlyList<int[]> Of(MappedText text, string rawText, CodePoints points)
    {
        var characters = text.Span;
        var places = TurnedPlaces.Of(text, rawText).AsSpan();
        var spans = new List<int[]>();
        var start = -1;
        var end = -1;
        for (var i = 0; i < characters.Length; i++)
        {
            // Blanks, and what a repair put in before the character it shares its place with, stand nowhere.
            if (Scripts.IsBlank(characters[i]) || (i + 1 < places.Length && places[i + 1] == places[i] && !char.IsHighSurrogate(characters[i])))
            {
                continue;
            }

            var raw = places[i];
            if (raw == end && i + 1 < places.Length && places[i + 1] == raw + 1)
            {
                // One raw character behind the other.
                end++;
                continue;
            }

            if (start >= 0 && (raw < end || rawText.AsSpan(end, raw - end).ContainsAnyExcept(White)))
            {
                spans.Add([points.At(start), points.At(end)]);
                start = -1;
            }

            start = start < 0 ? raw : start;
            var next = i + 1 < places.Length ? places[i + 1] : rawText.Length;
            end = EndOfCluster(rawText, raw + 1, next);
            for (var mark = FurtherMark(rawText, end, next); mark >= 0 && characters[i] != rawText[raw]; mark = FurtherMark(rawText, end, next))
            {
                spans.Add([points.At(start), points.At(end)]);
                (start, end) = (mark, EndOfCluster(rawText, mark + 1, next));
            }
        }

        if (start >= 0)
        {
            spans.Add([points.At(start), points.At(end)]);
        }

        return spans;
    }

    // A composed character stands for its base and the combining marks behind it.
    private static int EndOfCluster(string rawText, int end, int next)
    {
        while (end < next && char.GetUnicodeCategory(rawText[end]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
        {
            end++;
        }

        return end;
    }

    // A combining mark that what has no print parts from the character it was composed with; -1 where there is none.
    private static int FurtherMark(string rawText, int end, int next)
    {
        var at = end;
        while (at < next && (Scripts.IsInvisible(rawText[at]) || Scripts.IsTag(rawText, at)))
        {
            at += Scripts.IsInvisible(rawText[at]) ? 1 : 2;
        }

        return at > end && at < next && char.GetUnicodeCategory(rawText[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark ? at : -1;
    }

    private static readonly System.Buffers.SearchValues<char> White = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(i => (char)i).Where(char.IsWhiteSpace)]);
}
