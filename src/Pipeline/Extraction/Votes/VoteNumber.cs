using System.Globalization;
using Plenary.Lexicons;

namespace Plenary.Extraction.Votes;

/// <summary>A number in a vote formula, in digits of any script or in words.</summary>
/// <param name="Value">How many votes; never negative.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Just behind it.</param>
/// <param name="InDigits">True where it is written in digits.</param>
internal readonly record struct VoteNumber(int Value, int Start, int End, bool InDigits)
{
    // The United Nations has fewer than 200 members; what is longer than this counts no votes.
    private const int Largest = 9_999;

    /// <summary>The number that begins at <paramref name="start"/>, or null.</summary>
    public static VoteNumber? At(ReadOnlySpan<char> text, int start, VoteWords words)
    {
        if (CharUnicodeInfo.GetDecimalDigitValue(text[start]) >= 0)
        {
            return Digits(text, start);
        }

        // "ten" is no number in "abstention".
        if (!WordBoundary.At(text, start))
        {
            return null;
        }

        var none = Phrase.LengthAt(text, start, words.NoVotes);
        return none > 0 && WordBoundary.At(text, start + none) ? new VoteNumber(0, start, start + none, false)
            : Words(text, start, words) is { } number && WordBoundary.At(text, number.End) ? number
            : null;
    }

    private static VoteNumber? Digits(ReadOnlySpan<char> text, int start)
    {
        var (value, end) = (0, start);
        while (end < text.Length && CharUnicodeInfo.GetDecimalDigitValue(text[end]) is var digit && digit >= 0)
        {
            value = Math.Min(value * 10 + digit, Largest);
            end++;
        }

        return new VoteNumber(value, start, end, true);
    }

    // 三十二: units wait for a multiplier or for the end; a multiplier without units stands for itself (十二).
    private static VoteNumber? Words(ReadOnlySpan<char> text, int start, VoteWords words)
    {
        var (sum, units, end) = (0, -1, start);
        while (WordAt(text, end, words) is (var length, var value) && length > 0)
        {
            if (value < 10)
            {
                units = units < 0 ? value : Math.Min(units * 10 + value, Largest);
            }
            else
            {
                sum = Math.Min(sum + (units < 0 ? 1 : units) * value, Largest);
                units = -1;
            }

            end += length;
        }

        return end == start ? null : new VoteNumber(sum + Math.Max(units, 0), start, end, false);
    }

    private static (int Length, int Value) WordAt(ReadOnlySpan<char> text, int at, VoteWords words)
    {
        var found = (Length: 0, Value: 0);
        if (at >= text.Length || !words.MayBeginNumeral(text[at]))
        {
            return found;
        }

        foreach (var (word, value) in words.Numerals)
        {
            if (word.Length > found.Length && text[at..].StartsWith(word, StringComparison.Ordinal))
            {
                found = (word.Length, value);
            }
        }

        return found;
    }
}
