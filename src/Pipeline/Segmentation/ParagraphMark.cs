using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>The kinds of marks that number paragraphs.</summary>
public enum MarkKind : byte
{
    /// <summary><c>12.</c>, in Arabic <c>12-</c></summary>
    Number,

    /// <summary><c>(a)</c>, <c>a)</c>, <c>a.</c>, in Arabic <c>(أ)</c></summary>
    Letter,

    /// <summary><c>(i)</c>, <c>iv)</c></summary>
    Roman,

    /// <summary><c>㈠</c>, <c>(一)</c></summary>
    Han,

    /// <summary><c>(1)</c>, <c>1)</c>, in Arabic <c>'1'</c></summary>
    Bracketed,

    /// <summary><c>–</c>, <c>•</c></summary>
    Bullet,
}

/// <summary>A mark at the start of a paragraph.</summary>
/// <param name="Kind">Its kind. A lone <c>(i)</c> is read as Roman; whether it is the letter after h is seen from its neighbours.</param>
/// <param name="Value">Its place in the count, from 1; 0 for bullets.</param>
/// <param name="Printed">As printed, without brackets, dot and dash; empty for a bullet.</param>
/// <param name="Length">UTF-16 code units up to and with the mark, the blank behind it not counted.</param>
public readonly record struct ParagraphMark(MarkKind Kind, int Value, string Printed, int Length)
{
    // The order in which Arabic letters count.
    private const string Abjad = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private const char Tatweel = '\u0640';

    /// <summary>Reads the mark with which a line begins, or null. White space inside brackets is allowed.</summary>
    public static ParagraphMark? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return null;
        }

        // First-character dispatch: nearly every line ends here.
        return text[0] switch
        {
            >= '0' and <= '9' => ReadNumber(text),
            '(' or '（' => ReadBracketed(text),
            '\'' or '‘' or '’' => ReadQuoted(text),
            >= '\u3220' and <= '\u3229' => new ParagraphMark(MarkKind.Han, text[0] - '\u321F', "一二三四五六七八九十"[text[0] - '\u3220'].ToString(), 1),
            >= 'a' and <= 'z' => ReadLetter(text),
            >= 'а' and <= 'і' => ReadCyrillic(text),
            '–' or '—' or '•' or '·' or '-' or '●' or '▪' => text.Length == 1 || Scripts.IsBlank(text[1]) ? new ParagraphMark(MarkKind.Bullet, 0, "", 1) : null,
            _ => null,
        };
    }

    // "12." or "12、" before a blank, a letter or nothing: "12.4" is a figure, and so is "12," or "12 ".
    private static ParagraphMark? ReadNumber(ReadOnlySpan<char> text)
    {
        var digits = 0;
        var value = 0;
        while (digits < text.Length && digits <= MostDigits && Scripts.IsDigit(text[digits]))
        {
            value = value * 10 + text[digits] - '0';
            digits++;
        }

        var end = digits;
        while (end < text.Length && end - digits < 2 && Scripts.IsBlank(text[end]))
        {
            end++;
        }

        if (digits > MostDigits || end == text.Length || text[0] == '0')
        {
            return null;
        }

        return end == digits && text[end] is ')' or '）' ? new ParagraphMark(MarkKind.Bracketed, value, text[..digits].ToString(), end + 1)
            : EndsNumber(text, end) ? new ParagraphMark(MarkKind.Number, value, text[..digits].ToString(), end + 1)
            : null;
    }

    private const int MostDigits = 3;

    // A comma of lists numbers a paragraph where words follow; between figures it parts them: "1、2和3".
    private static bool EndsNumber(ReadOnlySpan<char> text, int end)
    {
        var rest = text[(end + 1)..];
        return text[end] switch
        {
            '.' or '．' => rest.IsEmpty || !(Scripts.IsDigit(rest[0]) || rest[0] is '.' or '/'),
            // A dash numbers what no Latin word or figure continues: "2- to 3-year".
            '-' or '–' => rest.IsEmpty || (Scripts.IsBlank(rest[0]) && rest.TrimStart() is var next && (next.IsEmpty || !char.IsAsciiLetterOrDigit(next[0]))),
            '、' => rest.TrimStart() is { IsEmpty: false } words && Scripts.IsIdeograph(words[0]) && words[0] is not ('和' or '及' or '第'),
            _ => false,
        };
    }

    // "a." or "a)", "ii)" before a blank or an ideograph.
    private static ParagraphMark? ReadLetter(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && end < LongestRoman && text[end] is >= 'a' and <= 'z')
        {
            end++;
        }

        return end == text.Length || (end + 1 < text.Length && !Scripts.IsBlank(text[end + 1]) && !Scripts.IsIdeograph(text[end + 1])) ? null
            : end == 1 && text[1] is '.' or '．' ? new ParagraphMark(MarkKind.Letter, text[0] - 'a' + 1, text[..1].ToString(), 2)
            : text[end] == ')' ? ReadLetters(text[..end], end + 1)
            : null;
    }

    // "xviii"
    private const int LongestRoman = 5;

    // A Cyrillic letter with a bracket, typed for the Latin one that looks the same, or in the order of its own alphabet.
    private static ParagraphMark? ReadCyrillic(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[1] != ')' || (text.Length > 2 && !Scripts.IsBlank(text[2])))
        {
            return null;
        }

        var twin = "асеорхі".IndexOf(text[0], StringComparison.Ordinal);
        var value = twin >= 0 ? "aceopxi"[twin] - 'a' + 1 : "абвгдежзиклмн".IndexOf(text[0], StringComparison.Ordinal) + 1;
        return value > 0 ? new ParagraphMark(MarkKind.Letter, value, text[..1].ToString(), 2) : null;
    }

    private static ParagraphMark? ReadBracketed(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(text.Length, 10)].IndexOfAny(')', '）');
        if (close < 2)
        {
            return null;
        }

        var inner = text[1..close].Trim();
        if (inner.IsEmpty)
        {
            return null;
        }

        var printed = inner.ToString();
        if (inner.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return inner.Length <= 2 ? new ParagraphMark(MarkKind.Bracketed, Numerals.Read(inner)!.Value, printed, close + 1) : null;
        }

        if (ReadLetters(inner, close + 1) is { } latin)
        {
            return latin;
        }

        if (Abjad.IndexOf(inner[0], StringComparison.Ordinal) is var letter and >= 0 && AbjadLength(inner) is var letters and > 0)
        {
            return new ParagraphMark(MarkKind.Letter, letter + 1 + (letters - 1) * Abjad.Length, printed, close + 1);
        }

        return inner.Length <= 3 && inner.IndexOfAnyExcept("一二三四五六七八九十") < 0
            ? new ParagraphMark(MarkKind.Han, Numerals.Read(inner)!.Value, printed, close + 1)
            : null;
    }

    // How often the one letter stands there (أأ follows غ); 0 where there is another. A tatweel or a joiner lengthens ه, and a blank may part two.
    private static int AbjadLength(ReadOnlySpan<char> inner)
    {
        var letters = 0;
        foreach (var c in inner)
        {
            if (c == inner[0])
            {
                letters++;
            }
            else if (c != Tatweel && c != ' ')
            {
                return 0;
            }
        }

        return letters <= 2 ? letters : 0;
    }

    // "'12'" before a blank: how Arabic prints the level below the letters.
    private static ParagraphMark? ReadQuoted(ReadOnlySpan<char> text)
    {
        var digits = text[1..].IndexOfAnyExceptInRange('0', '9');
        if (digits is not (1 or 2) || text[digits + 1] is not ('\'' or '‘' or '’') || (text.Length > digits + 2 && !Scripts.IsBlank(text[digits + 2])))
        {
            return null;
        }

        var printed = text.Slice(1, digits);
        return new ParagraphMark(MarkKind.Bracketed, Numerals.Read(printed)!.Value, printed.ToString(), digits + 2);
    }

    // What stands in the brackets: a Roman figure, a letter, or one twice.
    private static ParagraphMark? ReadLetters(ReadOnlySpan<char> inner, int length)
    {
        var printed = inner.ToString();
        if (inner.IndexOfAnyExcept("ivxlIVXL") < 0 && Roman(printed) is { } roman)
        {
            return new ParagraphMark(MarkKind.Roman, roman, printed, length);
        }

        return inner.Length <= 2 && inner.IndexOfAnyExceptInRange('a', 'z') < 0 && (inner.Length == 1 || inner[0] == inner[1])
            ? new ParagraphMark(MarkKind.Letter, inner[0] - 'a' + 1 + (inner.Length - 1) * 26, printed, length)
            : null;
    }

    private static int? Roman(string printed)
    {
        var total = 0;
        var last = 0;
        for (var i = printed.Length - 1; i >= 0; i--)
        {
            var value = char.ToLowerInvariant(printed[i]) switch { 'i' => 1, 'v' => 5, 'x' => 10, _ => 50 };
            total += value < last ? -value : value;
            last = Math.Max(last, value);
        }

        // Only the canonical spelling counts: "iiii" is none.
        return string.Equals(Spell(total), printed.ToLowerInvariant(), StringComparison.Ordinal) ? total : null;
    }

    /// <summary>A number from 1 to 89 in small Roman figures.</summary>
    public static string Spell(int value)
    {
        ReadOnlySpan<string> tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"];
        ReadOnlySpan<string> ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
        return value is > 0 and < 90 ? tens[value / 10] + ones[value % 10] : "";
    }
}
