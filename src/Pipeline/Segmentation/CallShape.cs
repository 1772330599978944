using System.Globalization;
using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>
/// Tells a footnote call from a figure where nothing but a plain number is printed. A call stands behind a word or
/// punctuation; a figure has a measure behind it (年, 段, 号) or an ordinal before it (第), or is part of a longer number or symbol.
/// </summary>
internal static class CallShape
{
    // Nothing but a call is printed so.
    private const int Bracketed = 9;

    /// <summary>True where the digits <c>[start, end)</c> stand in brackets of their own right behind a word, as Arabic prints its calls: <c>التقرير(1)</c>.</summary>
    internal static bool IsBracketed(Lexicon lexicon, ReadOnlySpan<char> text, int start, int end) =>
        lexicon.Spaced && start > 1 && end < text.Length && text[start - 1] == '(' && text[end] == ')'
        && (char.IsLetter(text[start - 2]) || char.GetUnicodeCategory(text[start - 2]) == UnicodeCategory.NonSpacingMark || text[start - 2] is '"' or '”' or '»' or '،' or '؛' or ')' or NoteMark.Close);

    /// <summary>How well the digits <c>[start, end)</c> of a text fit a call: 0 for not at all, more for better.</summary>
    internal static int Fit(Lexicon lexicon, ReadOnlySpan<char> text, int start, int end)
    {
        if (IsBracketed(lexicon, text, start, end))
        {
            return Bracketed;
        }

        var before = start > 0 ? text[start - 1] : '\n';
        var after = end < text.Length ? text[end] : '\n';
        if (lexicon.Spaced && (ClingsToYear(text, start, end) || FollowsCall(lexicon, text, start, end)))
        {
            return PlainlyACall;
        }

        if (IsPartOfNumber(before) || IsPartOfNumber(after) || after == '%' || (char.IsLetter(before) && before < FirstIdeograph && !(lexicon.Spaced && EndsWord(text, start))) || (char.IsLetter(after) && after < FirstIdeograph)
            || (IsJoint(before) && start > 1 && char.IsAsciiLetterOrDigit(text[start - 2]) && !(lexicon.Spaced && before is ',' or '.' or ':' && EndsWord(text, start - 1))) || (IsJoint(after) && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1])))
        {
            return 0;
        }

        var word = start - 1;
        while (word >= 0 && Scripts.IsBlank(text[word]))
        {
            word--;
        }

        var next = end;
        while (next < text.Length && Scripts.IsBlank(text[next]))
        {
            next++;
        }

        if (word < 0 || text[word] is '第' or '(' or '（' or '[' or '—' or '–' or '-' or '~' || Scripts.IsDigit(text[word]) || (text[word] == '约' && word < start - 1))
        {
            return 0;
        }

        if (lexicon.Spaced && word < start - 1 && EndsWithCountedThing(lexicon, text[..(word + 1)]))
        {
            return 0;
        }

        // Dumps that keep a blank on both sides of a figure print a call right behind its word: there a measure means nothing.
        var clings = word == start - 1 && next > end;
        if (!clings && StartsWithMeasure(lexicon, text[next..]))
        {
            return 0;
        }

        var fit = 1;
        fit += word == start - 1 ? 2 : 0;
        fit += next >= text.Length || text[next] is '，' or '；' or '。' or '、' or '：' or ',' or ';' or ')' or '）' or '》' or '،' or '؛' or '.' ? 2 : 0;
        fit += text[word] is '》' or '，' or '；' or '。' or '”' or ')' or '）' or '、' or '：' or '،' or '؛' or ',' or ';' or '.' or '»' ? 2 : 0;
        fit += next < text.Length && Scripts.IsIdeograph(text[next]) && next == end && word != start - 1 ? -1 : 0;
        return Math.Max(fit, 1);
    }

    /// <summary>True where a measure word begins a text.</summary>
    internal static bool StartsWithMeasure(Lexicon lexicon, ReadOnlySpan<char> text)
    {
        foreach (var measure in lexicon.Document.Measures)
        {
            if (text.StartsWith(measure, StringComparison.OrdinalIgnoreCase) && WordBoundary.At(text, measure.Length))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where the word that ends a text says what the figure behind it counts: "paragraph 3", "April 2".</summary>
    internal static bool EndsWithCountedThing(Lexicon lexicon, ReadOnlySpan<char> text)
    {
        foreach (var thing in lexicon.Document.CountedThings)
        {
            if (text.EndsWith(thing, StringComparison.OrdinalIgnoreCase) && WordBoundary.At(text, text.Length - thing.Length))
            {
                return true;
            }
        }

        return false;
    }

    // What clings to a word alone gets as much.
    private const int PlainlyACall = 3;

    // "depuis septembre 20222,": no number of five figures is printed without a blank or a comma after the thousands.
    private static bool ClingsToYear(ReadOnlySpan<char> text, int start, int end)
    {
        const int year = 4;
        return start > year && text[start - year] is '1' or '2' && text[(start - year)..(start - year + 2)] is "19" or "20"
            && text[(start - year)..end].IndexOfAnyExceptInRange('0', '9') < 0 && Scripts.IsBlank(text[start - year - 1])
            && (end == text.Length || Scripts.IsBlank(text[end]) || (IsJoint(text[end]) | text[end] is ';' or ')' && (end + 1 == text.Length || Scripts.IsBlank(text[end + 1]))));
    }

    // "derechos humanos1 2;": the call before this one in order, itself clinging to a word.
    private static bool FollowsCall(Lexicon lexicon, ReadOnlySpan<char> text, int start, int end)
    {
        if (start < 2 || text[start - 1] is not (' ' or ',') || !Scripts.IsDigit(text[start - 2]) || (end < text.Length && IsPartOfNumber(text[end])))
        {
            return false;
        }

        var first = start - 1;
        while (first > 0 && Scripts.IsDigit(text[first - 1]))
        {
            first--;
        }

        return first > 0 && char.IsLetter(text[first - 1]) && Numerals.Read(text[first..(start - 1)]) is { } before
            && Numerals.Read(text[start..end]) == before + 1 && Fit(lexicon, text, first, start - 1) > 0;
    }

    // Letters below this belong to scripts that part their words by blanks; a figure within such a word is no call.
    private const char FirstIdeograph = '\u2E80';

    // A call clings to a whole word in small letters (resources3); codes (CO2, E4) have capitals or a letter or two.
    private static bool EndsWord(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]) && !char.IsUpper(text[start - 1]))
        {
            start--;
        }

        return end - start >= 3;
    }

    private static bool IsPartOfNumber(char c) => Scripts.IsDigit(c) || c is '/' or '\uFDD0' or '\uFDD1' or '+' or '=' or '$';

    private static bool IsJoint(char c) => c is '.' or ',' or '-' or '–' or ':';
}
