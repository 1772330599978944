using Plenary.Lexicons;

namespace Plenary.Extraction.References;

/// <summary>
/// Reads what continues a symbol in a list: after <c>A/HRC/44/44</c> the words "and Add.1" name
/// <c>A/HRC/44/44/Add.1</c>. A suffix of the kind that the symbol already ends in takes its place, and a bare number after a suffix repeats the kind.
/// </summary>
internal static class SymbolSuffix
{
    /// <summary>Reads joiner and suffix.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="at">Where the symbol before ended.</param>
    /// <param name="symbol">The last symbol of the list.</param>
    /// <param name="bodies">The suffixes there are.</param>
    /// <param name="words">The joiners of the language.</param>
    /// <param name="start">Where the suffix starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>The symbols named, more than one for a range; none where no suffix follows.</returns>
    public static IReadOnlyList<string> Read(string text, int at, string symbol, Bodies bodies, ReferenceWords words, out int start, out int end)
    {
        start = end = at;
        var i = Spacing.Skip(text, at);
        var joined = words.Joiners.Match(text, i);
        i = Spacing.Skip(text, i + joined);
        if (joined == 0 || i >= text.Length)
        {
            return [];
        }

        Split(symbol, bodies, out var stem, out var kind);
        start = i;
        foreach (var suffix in bodies.Suffixes)
        {
            if (Spacing.At(text, i, suffix) && i + suffix.Length < text.Length && text[i + suffix.Length] == '.')
            {
                return Numbers(text, i + suffix.Length + 1, (suffix == kind ? stem : symbol) + "/" + suffix + ".", words, out end);
            }
        }

        if (kind is null || !char.IsAsciiDigit(text[i]))
        {
            return [];
        }

        var numbers = Numbers(text, i, stem + "/" + kind + ".", words, out end);
        return end == text.Length || text[end] is '，' or '。' or '；' or ')' or ';' or ',' || words.Joiners.Match(text, end) > 0 ? numbers : [];
    }

    // "1", or "1-3" for each from the first to the last; "1/Corr.1" goes on.
    private static IReadOnlyList<string> Numbers(string text, int at, string prefix, ReferenceWords words, out int end)
    {
        var first = Integer(text, at, out end);
        if (end == at)
        {
            return [];
        }

        var range = words.Ranges.Match(text, end);
        var last = range > 0 ? Integer(text, end + range, out var rangeEnd) : Integer(text, text.Length, out rangeEnd);
        if (last > first && last - first < 30)
        {
            end = rangeEnd;
            return [.. Enumerable.Range(first, last - first + 1).Select(n => FormattableString.Invariant($"{prefix}{n}"))];
        }

        while (end + 1 < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] is '/' or '.' && char.IsAsciiLetterOrDigit(text[end + 1]))))
        {
            end++;
        }

        end += end + 1 == text.Length && char.IsAsciiLetterOrDigit(text[end]) ? 1 : 0;
        return [prefix + text[at..end]];
    }

    private static void Split(string symbol, Bodies bodies, out string stem, out string? kind)
    {
        var slash = symbol.LastIndexOf('/');
        kind = bodies.Suffixes.FirstOrDefault(s => Spacing.At(symbol, slash + 1, s) && slash + 1 + s.Length < symbol.Length && symbol[slash + 1 + s.Length] == '.');
        stem = kind is null ? symbol : symbol[..slash];
    }

    private static int Integer(string text, int at, out int end)
    {
        var value = 0;
        end = at;
        while (end < text.Length && end - at < 4 && char.IsAsciiDigit(text[end]))
        {
            value = (value * 10) + (text[end++] - '0');
        }

        return value;
    }
}
