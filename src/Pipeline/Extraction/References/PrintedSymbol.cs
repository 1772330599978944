using System.Text;
using Plenary.Lexicons;

namespace Plenary.Extraction.References;

/// <summary>
/// Reads document symbols, the same in every language: parts of Latin letters and digits between slashes, a capital first.
/// Two symbols joined by a dash (<c>A/75/345-S/2020/898</c>) are one: the UN prints one document under both.
/// </summary>
internal static class PrintedSymbol
{
    /// <summary>Code units of the longest symbol that is read; two symbols in one have some forty.</summary>
    public const int Longest = 120;

    /// <summary>Reads the symbol that starts at a position.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="start">Where; the character before is no letter or digit.</param>
    /// <param name="bodies">What may stand in brackets at the end of a symbol.</param>
    /// <param name="symbol">The symbol as the UN writes it, without spaces.</param>
    /// <param name="end">Where it ends; punctuation after it is left out.</param>
    public static bool TryRead(string text, int start, Bodies bodies, out string symbol, out int end)
    {
        symbol = "";
        end = start;
        var i = start;
        while (i < text.Length && char.IsAsciiLetterOrDigit(text[i]))
        {
            i++;
        }

        var first = i;
        if (i + 2 < text.Length && text[i] == '(' && char.IsAsciiDigit(text[i + 1]))
        {
            // "GC(64)/RES/15": the session stands in brackets after the organ.
            var close = text.IndexOf(')', i);
            i = close > 0 && close - i <= 4 && close + 1 < text.Length && text[close + 1] == '/' ? close + 1 : i;
        }

        if (first == start || first - start > 8 || i + 1 >= text.Length || text[i] != '/')
        {
            return false;
        }

        var written = new StringBuilder(32).Append(text, start, i - start);
        var digits = 0;
        while (i < text.Length && text[i] == '/')
        {
            // A line broken after a slash leaves a blank there.
            var from = Spacing.Skip(text, i + 1);
            if (from > i + 1 && !(from < text.Length && (char.IsAsciiDigit(text[from]) || char.IsAsciiLetterUpper(text[from]))))
            {
                break;
            }

            var to = from;
            while (to < text.Length && (char.IsAsciiLetterOrDigit(text[to]) || text[to] is '.' or '-' or '\u2011' || Joint(text, to)))
            {
                digits += char.IsAsciiDigit(text[to]) ? 1 : 0;
                to++;
            }

            while (to > from && !char.IsAsciiLetterOrDigit(text[to - 1]))
            {
                to--;
            }

            if (to == from)
            {
                break;
            }

            if (to - start > Longest)
            {
                return false;
            }

            written.Append('/');
            foreach (var c in text.AsSpan(from, to - from))
            {
                written.Append(c is '\u2011' or '–' or '—' ? '-' : c);
            }

            i = to;
            if (Bracket(text, i, written, bodies, out var close))
            {
                i = close;
            }
        }

        symbol = written.ToString();
        end = i;
        return digits > 0 && symbol.Contains('/', StringComparison.Ordinal);
    }

    // A long dash belongs to the symbol only where a second symbol follows it.
    private static bool Joint(string text, int i) =>
        text[i] is '–' or '—' && i + 2 < text.Length && char.IsAsciiLetterUpper(text[i + 1]) && (text[i + 2] == '/' || char.IsAsciiLetterUpper(text[i + 2]));

    // "(2015)" or "(XV)" after a resolution, "(Part II)" and the like after anything.
    private static bool Bracket(string text, int i, StringBuilder written, Bodies bodies, out int end)
    {
        end = i;
        var open = Spacing.Skip(text, i);
        if (open >= text.Length || text[open] != '(')
        {
            return false;
        }

        var close = open + 1;
        while (close < text.Length && close - open < 16 && text[close] < 128 && text[close] != ')')
        {
            close++;
        }

        if (close >= text.Length || text[close] != ')')
        {
            return false;
        }

        var inner = text.AsSpan(open + 1, close - open - 1).Trim();
        var fits = bodies.Volumes.Any(v => text.AsSpan(open + 1).TrimStart().StartsWith(v, StringComparison.Ordinal) && close - open > v.Length + 1)
            || (Resolution(written.ToString(), bodies) && inner.Length > 0 && inner.IndexOfAnyExcept("0123456789IVXLCES-") < 0);
        if (!fits)
        {
            return false;
        }

        written.Append('(').Append(inner).Append(')');
        end = close + 1;
        return true;
    }

    /// <summary>True where the symbol names a resolution.</summary>
    public static bool Resolution(string symbol, Bodies bodies) => Marked(symbol, bodies.ResolutionMarks);

    /// <summary>True where the symbol names a decision.</summary>
    public static bool Decision(string symbol, Bodies bodies) => Marked(symbol, bodies.DecisionMarks);

    private static bool Marked(string symbol, IReadOnlyList<string> marks)
    {
        foreach (var mark in marks)
        {
            for (var at = symbol.IndexOf('/', StringComparison.Ordinal); at >= 0; at = symbol.IndexOf('/', at + 1))
            {
                var after = at + 1 + mark.Length;
                if (Spacing.At(symbol, at + 1, mark) && after < symbol.Length && symbol[after] is '/' or '.')
                {
                    return true;
                }
            }
        }

        return false;
    }
}
