using System.Globalization;
using System.Runtime.CompilerServices;

namespace Plenary.Lexicons;

/// <summary>Where a word can end. Chinese runs its words together, so there any place will do.</summary>
internal static class WordBoundary
{
    // Scripts that put spaces between words all lie below the radicals that open the East Asian blocks.
    private const char FirstEastAsian = '\u2E80';

    /// <summary>False where the place lies between two letters of one word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool At(ReadOnlySpan<char> text, int at) =>
        at <= 0 || at >= text.Length || !Spells(text[at - 1]) || !Spells(text[at]);

    /// <summary>The place behind the word, or the sign, at a place of a text, or <paramref name="end"/> where that comes first.</summary>
    public static int Next(ReadOnlySpan<char> text, int at, int end)
    {
        if (!Spells(text[at++]))
        {
            return at;
        }

        while (at < end && Spells(text[at]))
        {
            at++;
        }

        return at;
    }

    private static readonly bool[] Spelling = [.. Enumerable.Range(0, FirstEastAsian).Select(c => char.IsLetter((char)c) || char.GetUnicodeCategory((char)c) == UnicodeCategory.NonSpacingMark)];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Spells(char c) => c < FirstEastAsian && Spelling[c];
}
