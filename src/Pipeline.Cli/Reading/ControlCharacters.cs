using System.Globalization;
using Plenary.Diagnostics;
using Plenary.Text;

namespace Plenary.Cli.Reading;

/// <summary>
/// Tells text from binary by its control characters. Word leaves a few (field marks 19-21, cell ends 7, hyphens 30 and
/// 31); a binary is full of them. NUL is never text.
/// </summary>
internal static class ControlCharacters
{
    private const int OneIn = 100;

    /// <summary>The finding that this is no text, or null.</summary>
    internal static Finding? TooMany(string text)
    {
        var nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
        {
            return Rules.Binary.Here(string.Create(CultureInfo.InvariantCulture, $"NUL character at character {nul}; expected text"));
        }

        var count = Count(text).Count;
        return count > 8 && (long)count * OneIn > text.Length
            ? Rules.Binary.Here(string.Create(CultureInfo.InvariantCulture,
                $"{count} control characters among {text.Length}; expected text, which has hardly any"))
            : null;
    }

    /// <summary>Reports the few that a text may hold, at the first of them.</summary>
    internal static void Report(string text, List<Finding> findings)
    {
        var (first, count) = Count(text);
        if (count > 0)
        {
            findings.Add(Rules.ControlCharacter.At(
                string.Create(CultureInfo.InvariantCulture, $"{count} control character(s), first U+{(int)text[first]:X4}; expected none"),
                new TextSpan(first, first + 1)));
        }
    }

    // Most texts have none, and are looked through at once; a set of single characters would be looked up one by one.
    private static (int First, int Count) Count(ReadOnlySpan<char> text)
    {
        var (first, count) = (-1, 0);
        if (!text.ContainsAnyInRange('\0', '\b') && !text.ContainsAnyInRange('\u000E', '\u001F') && !text.ContainsAnyInRange('\u007F', '\u009F'))
        {
            return (first, count);
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (IsControl(text[i]))
            {
                first = first < 0 ? i : first;
                count++;
            }
        }

        return (first, count);
    }

    /// <summary>C0 and C1 controls but for the ones that break lines and columns (tab, line feed, vertical tab, form feed, return, next line).</summary>
    private static bool IsControl(char c) => c is < ' ' and not (>= '\t' and <= '\r') or >= '\u007F' and <= '\u009F' and not '\u0085';
}
