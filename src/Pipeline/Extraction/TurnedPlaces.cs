using Plenary.Text;

namespace Plenary.Extraction;

/// <summary>
/// Where the rest of a run stands that a dump printed in the order of the page. Turned, <c>،)1</c> is <c>1)،</c>, and each character has the place of
/// one that stood there; where the figure is then taken for a call, the comma that is left must not have its place.
/// </summary>
internal static class TurnedPlaces
{
    /// <summary>Opens a run.</summary>
    internal const char Open = '\u202A';

    private const char Close = '\u202C';

    // Controls and figures of a line; one that is longer is no line of a page.
    private const int Longest = 1_000;

    /// <summary>The raw offset of each character of a text: in runs of which a part is left, those of the characters themselves, still in rising order.</summary>
    internal static RawMap Of(MappedText text, string rawText)
    {
        if (text.Length == 0)
        {
            return text.Raw;
        }

        // The first run may open before the text.
        var first = Math.Max(0, text.Raw[0] - Longest);
        var last = text.Raw[^1] + 1;
        int[]? places = null;
        for (var open = Next(first); open >= 0; open = Next(open + 1))
        {
            var length = rawText.AsSpan(open + 1, Math.Min(Longest, rawText.Length - open - 1)).IndexOfAny("\u202A\u202B\u202C\u202D\u202E\n");
            var (start, end) = (open + 1, open + 1 + Math.Max(0, length));
            if (length > 0 && rawText[end] == Close && Own(text, AtOrBehind(text.Raw, start), AtOrBehind(text.Raw, end), rawText.AsSpan(start, length), start) is { } own)
            {
                places ??= [.. text.Raw];
                foreach (var (at, place) in own)
                {
                    places[at] = start + place;
                }
            }
        }

        return places is null ? text.Raw : RawMap.Of(places);

        int Next(int from) => from < last && rawText.AsSpan(from, last - from).IndexOf(Open) is >= 0 and var found ? from + found : -1;
    }

    // The first character at or behind a raw offset; the map rises.
    private static int AtOrBehind(RawMap raw, int offset)
    {
        var (low, high) = (0, raw.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = raw[middle] < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // Null where what is left stands where it is said to stand, or where a later step made other characters of it.
    private static List<(int At, int Place)>? Own(MappedText text, int from, int to, ReadOnlySpan<char> run, int start)
    {
        var left = run.ToArray();
        var printed = Enumerable.Range(from, to - from).Where(i => !char.IsWhiteSpace(text.Text[i])).ToList();
        var places = new List<int>();
        var isStraight = true;
        foreach (var i in printed)
        {
            // Turned: the first of the text is the last of the run.
            var place = Array.LastIndexOf(left, text.Text[i]);
            if (place < 0)
            {
                return null;
            }

            left[place] = '\0';
            places.Add(place);
            isStraight &= text.Text[i] == run[text.Raw[i] - start];
        }

        places.Sort();
        var own = printed.Zip(places).ToList();
        var whole = run.Length - run.ToArray().Count(char.IsWhiteSpace);
        var behind = from;
        foreach (var (at, place) in own.ToArray())
        {
            // A blank has the place of what stands behind it: it is printed nowhere.
            for (; behind < at; behind++)
            {
                own.Add((behind, place));
            }

            behind = at + 1;
        }

        return whole == printed.Count || isStraight ? null : own;
    }
}
