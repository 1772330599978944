using System.Buffers;
using Plenary.Text;

namespace Plenary.Extraction.References;

/// <summary>Where what stands together without a blank ends.</summary>
internal static class Runs
{
    private const char FirstArabic = '\u0600';

    private static readonly SearchValues<char> Latin = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/.-:_?=");

    /// <summary>The end of the run of Latin letters, digits and what joins them.</summary>
    internal static int LatinEnd(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAnyExcept(Latin);
        return length < 0 ? text.Length : at + length;
    }

    /// <summary>The end of a word's letters; a Latin letter behind an Arabic one begins something else: وA/HRC/55/76.</summary>
    internal static int WordEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && Scripts.IsLetter(text[end]) && !(char.IsAsciiLetter(text[end]) && end > at && text[end - 1] >= FirstArabic))
        {
            end++;
        }

        return end;
    }
}
