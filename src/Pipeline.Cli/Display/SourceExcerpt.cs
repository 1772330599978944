using System.Globalization;
using System.Text;

namespace Plenary.Cli.Display;

/// <summary>The part of a raw line around a place, and a line with carets to go under it.</summary>
/// <param name="Line">At most some 100 characters, made harmless for a terminal.</param>
/// <param name="Caret">Blanks as wide as what is above them, then carets.</param>
internal readonly record struct SourceExcerpt(string Line, string Caret)
{
    private const int Before = 40, After = 60;

    /// <summary>Cuts out the place.</summary>
    /// <param name="text">The raw text.</param>
    /// <param name="start">In code points.</param>
    /// <param name="end">In code points; carets end with the line.</param>
    internal static SourceExcerpt At(string text, int start, int end)
    {
        var first = CodeUnit(text, 0, start);
        var last = CodeUnit(text, first, Math.Max(0, end - start));
        var from = first;
        while (from > 0 && first - from < Before && !IsBreak(text[from - 1]))
        {
            from--;
        }

        var to = first;
        while (to < text.Length && to - first < After && !IsBreak(text[to]))
        {
            to++;
        }

        from += from < text.Length && char.IsLowSurrogate(text[from]) ? 1 : 0;
        var line = Printable(text[from..to]);
        var caret = new StringBuilder();
        foreach (var rune in text.AsSpan(from, Math.Max(0, first - from)).EnumerateRunes())
        {
            // A wide blank under a wide character keeps the caret in its column in every terminal.
            caret.Append(IsWide(rune) ? '\u3000' : ' ');
        }

        foreach (var rune in text.AsSpan(first, Math.Max(0, Math.Min(last, to) - first)).EnumerateRunes())
        {
            caret.Append(IsWide(rune) ? '\uFF3E' : '^');
        }

        return new SourceExcerpt(line, first >= Math.Min(last, to) ? caret.Append('^').ToString() : caret.ToString());
    }

    /// <summary>Text that can do nothing to a terminal: no escape sequences, no reversed direction.</summary>
    internal static string Printable(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\t')
            {
                safe.Append(' ');
            }
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator)
            {
                safe.Append('\uFFFD');
            }
            else
            {
                safe.Append(rune);
            }
        }

        return safe.ToString();
    }

    private static int CodeUnit(string text, int from, int codePoints)
    {
        for (; codePoints > 0 && from < text.Length; codePoints--)
        {
            from += char.IsHighSurrogate(text[from]) && from + 1 < text.Length && char.IsLowSurrogate(text[from + 1]) ? 2 : 1;
        }

        return from;
    }

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\f' or '\v';

    private static bool IsWide(Rune rune) => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF01 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x20000 and <= 0x3FFFD);
}
