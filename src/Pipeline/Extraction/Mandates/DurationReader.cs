using System.Globalization;
using Plenary.Emission;
using Plenary.Lexicons;
using Plenary.Model;

namespace Plenary.Extraction.Mandates;

/// <summary>Reads for how long a mandate runs: 三年, twelve months, un an.</summary>
internal static class DurationReader
{
    private const int LongestNumber = 14;

    /// <summary>The first span of time in a stretch of text, or null.</summary>
    internal static (int Start, int End, int Value, DurationUnit Unit)? Read(string text, int start, int end, MandateWords words)
    {
        for (var i = start; i < end; i++)
        {
            if (words.Whole.At(text, i) is var whole and > 0 && words.WholeValues.TryGetValue(text[i..whole], out var printed)
                && printed.Split(' ') is [var value, var unit])
            {
                return (i, whole, int.Parse(value, CultureInfo.InvariantCulture), UnitOf(unit));
            }

            if (NumberAt(text, i, end, words) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static (int, int, int, DurationUnit)? NumberAt(string text, int at, int end, MandateWords words)
    {
        if (!char.IsAsciiDigit(text[at]) && !words.NumbersBegin.MayBegin(text, at))
        {
            return null;
        }

        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) && (text[at - 1] < '\u2E80' || char.IsDigit(text[at]) || words.Numbers.ContainsKey(text[(at - 1)..at]))))
        {
            return null;
        }

        for (var stop = Math.Min(end, at + LongestNumber); stop > at; stop--)
        {
            var number = words.Numbers.TryGetValue(text[at..stop], out var known) ? known
                : stop - at <= 3 && int.TryParse(text.AsSpan(at, stop - at), NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure : 0;
            var unit = stop < end && text[stop] is ' ' or '\u00A0' ? stop + 1 : stop;
            if (number > 0 && words.Units.At(text, unit, out var code) is var behind and > 0 && behind <= end)
            {
                return (at, behind, number, UnitOf(code));
            }
        }

        return null;
    }

    private static DurationUnit UnitOf(string word) => (DurationUnit)Words<DurationUnit>.All.ToList().IndexOf(word);
}
