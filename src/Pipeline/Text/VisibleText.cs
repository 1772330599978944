using System.Globalization;
using System.Text;

namespace Plenary.Text;

/// <summary>
/// Raw text for people's eyes: what nobody sees, or what turns the direction of writing, stands there by its number instead,
/// e.g. <c>⟨U+202E⟩</c>. So it can do nothing to the page that it is quoted on.
/// </summary>
public static class VisibleText
{
    /// <summary>The text with every control, format and separator character but tab and line feed by its number.</summary>
    public static string Of(string text)
    {
        StringBuilder? visible = null;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsHidden(rune))
            {
                visible ??= new StringBuilder(text, 0, at, text.Length + 16);
                visible.Append(CultureInfo.InvariantCulture, $"⟨U+{rune.Value:X4}⟩");
            }
            else
            {
                visible?.Append(rune.ToString());
            }

            at += rune.Utf16SequenceLength;
        }

        return visible?.ToString() ?? text;
    }

    private static bool IsHidden(Rune rune) => rune.Value is not ('\t' or '\n')
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
