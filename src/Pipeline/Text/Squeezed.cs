using System.Text;

namespace Plenary.Text;

/// <summary>
/// Texts without white space, without footnote calls and without the optional signs of Arabic, every apostrophe the same: the form in which fixed phrases are
/// looked for, since neither says anything about the words.
/// </summary>
public static class Squeezed
{
    /// <summary>A text without white space and calls.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var builder = new StringBuilder(text.Length);
        Append(builder, text);
        return builder.ToString();
    }

    /// <summary>Adds a text without white space and calls.</summary>
    public static void Append(StringBuilder builder, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == NoteMark.Open)
            {
                var close = text[i..].IndexOf(NoteMark.Close);
                i = close < 0 ? i : i + close;
            }
            else if (!Scripts.IsBlank(text[i]) && !Scripts.IsOptionalSign(text[i]) && text[i] is not (NoteMark.WordGoesOn or CellMark.Sign))
            {
                builder.Append(Scripts.PlainApostrophe(text[i]));
            }
        }
    }
}
