namespace Plenary.Normalization;

/// <summary>
/// What a text holds that some step of the normalizer looks for. A text has few of them, so that it is looked through once, and a
/// step that has nothing to look for is not run at all.
/// </summary>
[Flags]
public enum Signs
{
    /// <summary>Nothing that any step looks for.</summary>
    None = 0,

    /// <summary>A line end other than <c>\n</c>.</summary>
    LineEnd = 1,

    /// <summary>A character without a print of its own, or what may be half of one.</summary>
    Invisible = 1 << 1,

    /// <summary>A space of Unicode other than the plain and the ideographic one.</summary>
    Blank = 1 << 2,

    /// <summary>A tab.</summary>
    Tab = 1 << 3,

    /// <summary>An ampersand.</summary>
    Ampersand = 1 << 4,

    /// <summary>A square bracket that opens.</summary>
    Bracket = 1 << 5,

    /// <summary>A bar or a plus, of which tables are drawn.</summary>
    Bar = 1 << 6,

    /// <summary>A dash or an equals sign, of which rules are drawn.</summary>
    Dash = 1 << 7,

    /// <summary>An angle bracket that opens a tag.</summary>
    Angle = 1 << 8,

    /// <summary>A caret.</summary>
    Caret = 1 << 9,

    /// <summary>A star or an underscore.</summary>
    Star = 1 << 10,

    /// <summary>Mark-up at the start of a line: <c>&gt;</c>, <c>#</c>, a grave accent.</summary>
    LineMark = 1 << 11,

    /// <summary>A backslash.</summary>
    Backslash = 1 << 12,

    /// <summary>A raised digit.</summary>
    Raised = 1 << 13,

    /// <summary>A letter, figure or sign as wide as an ideograph; no mere punctuation.</summary>
    Wide = 1 << 14,

    /// <summary>A Latin ligature.</summary>
    Ligature = 1 << 15,

    /// <summary>What may have to be composed: a mark, or a character that is a variant of another.</summary>
    Composable = 1 << 16,

    /// <summary>An Arabic letter in the form of the page, or a figure of the script.</summary>
    ArabicForm = 1 << 17,

    /// <summary>A vowel sign or a stroke of Arabic.</summary>
    ArabicSign = 1 << 18,

    /// <summary>A call that an earlier step has set off.</summary>
    Call = 1 << 19,

    /// <summary>Stands for a step that is always run.</summary>
    Any = ~0,
}

/// <summary>Which <see cref="Signs"/> a character is.</summary>
public static class SignTable
{
    private const char BehindArabic = '\u0700';

    private static readonly Signs[] Common = [.. Enumerable.Range(0, BehindArabic).Select(c => Of((char)c))];

    /// <summary>All that a text holds.</summary>
    public static Signs In(ReadOnlySpan<char> text)
    {
        var signs = Signs.None;
        foreach (var c in text)
        {
            if (c is < '\u4E00' or > '\u9FFF')
            {
                signs |= c < BehindArabic ? Common[c] : Rare(c);
            }
        }

        return signs;
    }

    private static Signs Of(char c) => c switch
    {
        '\r' or '\v' or '\u0085' => Signs.LineEnd,
        '\t' => Signs.Tab,
        '&' => Signs.Ampersand,
        '[' => Signs.Bracket,
        '+' or '|' => Signs.Bar,
        '-' or '=' => Signs.Dash,
        '<' => Signs.Angle,
        '^' => Signs.Caret,
        '*' or '_' => Signs.Star,
        '>' or '#' or '`' => Signs.LineMark,
        '\\' => Signs.Backslash,
        '²' or '³' or '¹' => Signs.Raised,
        '\u00A0' => Signs.Blank,
        >= '\u0660' and <= '\u0669' or >= '\u06F0' and <= '\u06F9' => Signs.ArabicForm,
        '\u0640' => Signs.ArabicSign,
        _ => (Text.Scripts.IsInvisible(c) ? Signs.Invisible : Signs.None)
            | (Text.Scripts.IsOptionalSign(c) ? Signs.ArabicSign : Signs.None)
            | (IsPlain(c) ? Signs.None : Signs.Composable),
    };

    private static Signs Rare(char c) => c switch
    {
        '\u2028' or '\u2029' => Signs.LineEnd | Signs.Invisible,
        >= '\u2010' and <= '\u2027' or >= '\u2030' and <= '\u205E' => Signs.None,
        >= '\u3001' and <= '\u3029' or '\u3000' or >= '\u3400' and <= '\u4DBF' => Signs.None,
        '％' or '－' or '．' or '／' or >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' => Signs.Wide,
        >= '\uFF01' and <= '\uFF5E' => Signs.None,
        Text.NoteMark.Open => Signs.Call,
        '\u1680' or >= '\u2000' and <= '\u200A' or '\u202F' or '\u205F' => Signs.Blank | Signs.Composable,
        '\u2070' or >= '\u2074' and <= '\u2079' => Signs.Raised,
        >= '\uFB00' and <= '\uFB06' => Signs.Ligature,
        >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC' => Signs.ArabicForm,
        '\uDB40' => Signs.Invisible | Signs.Composable,
        _ => (Text.Scripts.IsInvisible(c) ? Signs.Invisible : Signs.None) | Signs.Composable,
    };

    // Neither composed with its neighbours nor changed by itself. Below the combining marks all are; of the scripts behind them the letters.
    private static bool IsPlain(char c) => c is < '\u0300'
        or >= '\u0400' and <= '\u0482' or >= '\u048A' and <= '\u052F'
        or >= '\u060C' and <= '\u060F' or >= '\u061B' and <= '\u064A' or >= '\u0660' and <= '\u066F' or >= '\u0671' and <= '\u06D5' or >= '\u06EE' and <= '\u06FF';
}
