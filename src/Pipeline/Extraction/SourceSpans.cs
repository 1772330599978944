using System.Globalization;
using Plenary.Text;

namespace Plenary.Extraction;

/// <summary>Where a text stands in the raw input.</summary>
/// <param name="rawText">The raw text.</param>
/// <param name="points">Counts its code points.</param>
internal sealed class SourceSpans(string rawText, CodePoints points)
{
    private readonly bool mayHoldTurned = rawText.Contains(TurnedPlaces.Open, StringComparison.Ordinal);

    /// <summary>
    /// The raw spans of a text, in code points, in order. White space inside a span does not end it; a call, mark-up, a
    /// note or a page's furniture does. Slicing the raw text at the spans and removing white space gives the text without its own.
    /// </summary>
    internal IReadOnlyList<int[]> Of(MappedText text)
    {
        var spans = new List<int[]>();
        var start = -1;
        var end = -1;
        var runs = (mayHoldTurned ? TurnedPlaces.Of(text, rawText) : text.Raw).Within(new TextSpan(0, text.Length));
        for (var goesOn = runs.MoveNext(); goesOn;)
        {
            var run = runs.Current;
            goesOn = runs.MoveNext();
            var characters = text.Span.Slice(run.Start, run.Length);

            // One raw character behind the other; what the last of them stands for, the run below tells.
            var joined = characters[..^1];
            if (joined.SequenceEqual(rawText.AsSpan(run.Raw, joined.Length)))
            {
                if (joined.IndexOfAnyExcept(White) is >= 0 and var first)
                {
                    Begin(run.Raw + first);
                    end = run.Raw + joined.LastIndexOfAnyExcept(White) + 1;
                }
            }
            else
            {
                for (var i = 0; i < joined.Length; i++)
                {
                    if (!Scripts.IsBlank(joined[i]))
                    {
                        Begin(run.Raw + i);
                        end = run.Raw + i + 1;
                    }
                }
            }

            // Blanks, and what a repair put in before the character it shares its place with, stand nowhere.
            var (last, raw) = (characters[^1], run.Raw + joined.Length);
            var next = goesOn ? runs.Current.Raw : rawText.Length;
            if (Scripts.IsBlank(last) || (goesOn && next == raw && !char.IsHighSurrogate(last)))
            {
                continue;
            }

            Begin(raw);
            end = EndOfCluster(rawText, raw + 1, next);
            for (var mark = FurtherMark(rawText, end, next); mark >= 0 && last != rawText[raw]; mark = FurtherMark(rawText, end, next))
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

        // A visible character: where more than white space parts it from those above, a span ends and another begins.
        void Begin(int raw)
        {
            if (start >= 0 && (raw < end || rawText.AsSpan(end, raw - end).ContainsAnyExcept(White)))
            {
                spans.Add([points.At(start), points.At(end)]);
                start = -1;
            }

            start = start < 0 ? raw : start;
        }
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
