using System.Globalization;

namespace Plenary.Comparison;

/// <summary>
/// What a character counts as when two texts are compared by content: the styles of blanks, dashes, quotation marks and
/// full-width forms are the dump's, not the drafters'.
/// </summary>
internal static class ContentFold
{
    /// <summary>Stands for all white space.</summary>
    internal const char Blank = ' ';

    /// <summary>Stands for what nobody sees: soft hyphens, joiners, marks of direction.</summary>
    internal const char Nothing = '\0';

    /// <summary>The character that stands for all of its styles.</summary>
    internal static char Of(char c)
    {
        if (c < '\u0080')
        {
            return c <= ' ' || c == '\u007f' ? Blank : c == '`' ? '\'' : c;
        }

        // Most of a text, and none of them has styles.
        if (IsIdeograph(c))
        {
            return c;
        }

        return c switch
        {
            '“' or '”' or '„' or '‟' or '«' or '»' or '「' or '」' or '『' or '』' or '〝' or '〞' or '〟' or '＂' => '"',
            '‘' or '’' or '‚' or '‛' or '´' or 'ʼ' or '＇' or '｀' => '\'',
            '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '─' or '━' or '﹣' or '－' or 'ー' => '-',
            '…' or '⋯' => '.',
            '。' => '.',
            '·' or '‧' or '・' or '•' or '∙' => '·',
            >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
            _ => char.IsWhiteSpace(c) ? Blank : IsUnseen(c) ? Nothing : c,
        };
    }

    /// <summary>True for letters of scripts that run their words together: each is a unit of its own.</summary>
    internal static bool IsIdeograph(char c) => c is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or '\u3005' or '\u3007';

    /// <summary>True for letters, figures and the marks above and below them in scripts that put blanks between words.</summary>
    internal static bool Spells(char c) => !IsIdeograph(c) && (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static bool IsUnseen(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control;
}
