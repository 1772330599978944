using System.Buffers;

namespace Plenary.Normalization;

/// <summary>
/// Where a step of the normalizer has something to look at. Most steps find nothing in most texts, so that all of them together should
/// cost little more than reading a text once: from one place of interest to the next, nothing between is touched by the step itself.
/// </summary>
internal static class Occurrence
{
    /// <summary>The first place from an offset on with one of some characters, or -1.</summary>
    internal static int Of(SearchValues<char> characters, string text, int from)
    {
        var at = from < text.Length ? text.AsSpan(from).IndexOfAny(characters) : -1;
        return at < 0 ? -1 : from + at;
    }

    /// <summary>The first place from an offset on with a character of a range, or -1.</summary>
    internal static int InRange(char first, char last, string text, int from)
    {
        var at = from < text.Length ? text.AsSpan(from).IndexOfAnyInRange(first, last) : -1;
        return at < 0 ? -1 : from + at;
    }
}
