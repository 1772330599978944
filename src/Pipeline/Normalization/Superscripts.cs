using System.Buffers;
using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>Superscript digits are footnote calls: <c>¹²</c> becomes a call with the mark <c>12</c>.</summary>
internal static class Superscripts
{
    private const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static readonly SearchValues<char> AnyDigit = SearchValues.Create(Digits);

    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var i = Occurrence.Of(AnyDigit, text, 0); i >= 0; i = Occurrence.Of(AnyDigit, text, i + 1))
        {
            var end = i;
            while (end < text.Length && Digits.Contains(text[end], StringComparison.Ordinal))
            {
                end++;
            }

            // Square metres and the like are no calls.
            if (!(end - i == 1 && text[i] is '²' or '³' && IsUnit(text, i)))
            {
                var mark = string.Create(end - i, (text, i), static (span, from) =>
                {
                    for (var k = 0; k < span.Length; k++)
                    {
                        span[k] = (char)('0' + Digits.IndexOf(from.text[from.i + k], StringComparison.Ordinal));
                    }
                });
                edits.Add(new Edit(new TextSpan(i, end), NoteMark.Of(mark), Fate.Moved));
            }

            i = end - 1;
        }

        return edits;
    }

    // "m", "km", "cm": one or two letters and nothing before them.
    private static bool IsUnit(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return end - start is 1 or 2 && char.IsAsciiLetter(text[start]);
    }
}
