using System.Globalization;
using System.Runtime.CompilerServices;

namespace Plenary.Text;

/// <summary>What kind of writing a character is, as far as line breaks and blanks depend on it.</summary>
public static class Scripts
{
    // Below the ideographs. The system's own function asks a library of its own for every letter that is not ASCII.
    private static readonly char[] LowerCase = [.. Enumerable.Range(0, FirstIdeographic).Select(c => char.ToLowerInvariant((char)c))];

    private static readonly bool[] Letters = [.. Enumerable.Range(0, FirstIdeographic).Select(c => char.IsLetter((char)c))];

    private const char FirstIdeographic = '\u2E80', LastIdeograph = '\u9FFF';

    // Vertical and small forms, Arabic forms, full-width punctuation and figures: before the first full-width letter.
    private const char FirstForm = '\uFE30', LastSign = '\uFF20';

    /// <summary>A letter in lower case; other characters as they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Lower(char c) => c < FirstIdeographic ? LowerCase[c] : c is <= LastIdeograph or >= FirstForm and <= LastSign ? c : char.ToLowerInvariant(c);

    /// <summary>A letter of any script, as the system knows them; it looks up two tables for each that is not Latin.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(char c) => c < FirstIdeographic ? Letters[c] : c is >= '\u4E00' and <= LastIdeograph || char.IsLetter(c);

    /// <summary>Written without blanks between words: ideographs and their punctuation, full-width forms.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsHan(char c) => c is >= '\u3400' and <= LastIdeograph || (c is < '\u0080' ? false : IsOtherHan(c));

    private static bool IsOtherHan(char c) => c switch
    {
        < FirstIdeographic => c is '\u2014' or '\u2015' or '\u2026' or '\u201C' or '\u201D' or '\u2018' or '\u2019',
        <= '\u303F' => true,
        >= '\u3200' and <= '\u32FF' => true,
        >= '\uF900' and <= '\uFAFF' => true,
        >= '\uFE30' and <= '\uFE4F' => true,
        >= '\uFF00' and <= '\uFFEF' => true,
        _ => false,
    };

    /// <summary>An ideograph proper: a character of a Chinese word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '\u3007' or >= '\uF900' and <= '\uFAFF';

    /// <summary>An apostrophe of any print as the plain one; other characters as they are. In Chinese these are quotation marks, which no fixed phrase holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char PlainApostrophe(char c) => c is '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '`' ? '\'' : c;

    /// <summary>A sign of Arabic that can be printed or left out: vowel signs, shadda, tanwin, tatweel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsOptionalSign(char c) => c is >= '\u064B' and <= '\u0652' or '\u0670' or '\u0640';

    /// <summary>ASCII digit.</summary>
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    // The ideographic space: nothing above it is white space, and most characters of a Chinese text are above it.
    private const char LastBlank = '\u3000';

    private static readonly bool[] Blanks = [.. Enumerable.Range(0, LastBlank + 1).Select(c => char.IsWhiteSpace((char)c))];

    /// <summary>White space that only separates: what the accounting does not count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlank(char c) => c <= LastBlank && Blanks[c];

    /// <summary>How many blanks a text holds.</summary>
    public static int CountBlanks(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += IsBlank(c) ? 1 : 0;
        }

        return count;
    }

    /// <summary>
    /// An ideograph, a full-width sign or half of a surrogate pair: neither white space nor a mark that the program itself put into the text.
    /// What most characters of a Chinese text are, and nothing has to be decided about them.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBeyondDoubt(char c) => c > LastBlank && c is < '\uFDD0' or > '\uFDEF';

    /// <summary>Characters without a print of their own: byte order marks, zero-width and bidirectional controls, soft hyphens.</summary>
    public static bool IsInvisible(char c) => c switch
    {
        '\n' or '\r' or '\t' or '\f' or '\v' or '\u0085' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        '\u00AD' or '\u061C' or '\u180E' or '\uFEFF' => true,
        >= '\u200B' and <= '\u200F' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2060' and <= '\u2064' => true,
        >= '\u2066' and <= '\u206F' => true,
        >= '\uFFF9' and <= '\uFFFB' => true,
        '\u034F' or '\u115F' or '\u1160' or '\u3164' or '\uFFA0' => true, // letters without a print: joiner, fillers
        _ => false,
    };

    /// <summary>A tag character, U+E0000 to U+E007F, at an offset: ASCII that no font prints and programs may read.</summary>
    public static bool IsTag(ReadOnlySpan<char> text, int at) =>
        text[at] == '\uDB40' && at + 1 < text.Length && text[at + 1] is >= '\uDC00' and <= '\uDC7F';

    /// <summary>Punctuation that never begins a line of Chinese.</summary>
    public static bool NeverBegins(char c) => c is '，' or '。' or '；' or '：' or '、' or '）' or '》' or '〉' or '”' or '’' or '？' or '！' or ')' or ']' or '」' or '』' or '%';

    /// <summary>Printed width in ideographs: 1 for Chinese, less for anything else.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Width(char c) => GlyphWidths.Of(c);
}
