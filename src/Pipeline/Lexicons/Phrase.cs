namespace Plenary.Lexicons;

/// <summary>Finding one of several phrases in a text; the longest always wins, as one phrase can begin another.</summary>
internal static class Phrase
{
    /// <summary>The phrases in the order in which the finders below want them.</summary>
    public static string[] LongestFirst(IEnumerable<string> phrases) =>
        [.. phrases.OrderByDescending(p => p.Length).ThenBy(p => p, StringComparer.Ordinal)];

    /// <summary>Length of the longest phrase at <paramref name="start"/>, or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int start, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (text[start..].StartsWith(phrase, StringComparison.Ordinal))
            {
                return phrase.Length;
            }
        }

        return 0;
    }

    /// <summary>Length of the longest phrase that ends just before <paramref name="end"/>, or 0.</summary>
    public static int LengthBefore(ReadOnlySpan<char> text, int end, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (text[..end].EndsWith(phrase, StringComparison.Ordinal))
            {
                return phrase.Length;
            }
        }

        return 0;
    }

    /// <summary>True where the text holds one of the phrases.</summary>
    public static bool OccursIn(ReadOnlySpan<char> text, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (text.Contains(phrase, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
