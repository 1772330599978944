using Plenary.Extraction;
using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>How far the first words of a line speak for the start of a paragraph.</summary>
internal static class LeadEvidence
{
    // Measured on hard-wrapped dumps: a line that begins like a lead phrase is a hundred times likelier to begin a
    // paragraph than to continue one, and the other way round (log 107 and log 0.009, taken with some doubt). Behind
    // punctuation a clause may well begin with a verb, and the first figure is smaller.
    private const double ForStart = 4;
    private const double ForStartBehindPunctuation = 2.7;
    private const double AgainstStart = -3;
    private const double AgainstStartUnwrapped = -4.5;

    // "In this regard, recalling …": an opening of its own before the lead says little either way.
    private const double Opening = 0.5;
    private const int LongestOpening = 12;

    /// <summary>Log-odds from the first words of a line.</summary>
    internal static double Weigh(Lexicon lexicon, ReadOnlySpan<char> content, char above, bool isWrapped)
    {
        var behindPunctuation = above is '，' or '；' or '。' or ',' or ';';
        if (Opens(lexicon, content))
        {
            return behindPunctuation ? ForStartBehindPunctuation : ForStart;
        }

        return behindPunctuation && LeadPhrase.Find(content, lexicon) is { Start: <= LongestOpening } ? Opening
            : isWrapped ? AgainstStart
            : AgainstStartUnwrapped;
    }

    /// <summary>True where a line begins like a lead phrase.</summary>
    internal static bool Opens(Lexicon lexicon, ReadOnlySpan<char> content)
    {
        if (content.Length < 2 || !Scripts.IsIdeograph(content[0]) || content[1] != ' ')
        {
            return LeadPhrase.StartsLikeLead(content, lexicon);
        }

        // A justified line prints its words spaced out: 回 顾 其 1996 年.
        Span<char> close = stackalloc char[24];
        var length = 0;
        for (var i = 0; i < content.Length && length < close.Length; i++)
        {
            if (content[i] != ' ')
            {
                close[length++] = content[i];
            }
        }

        return LeadPhrase.StartsLikeLead(close[..length], lexicon);
    }
}
