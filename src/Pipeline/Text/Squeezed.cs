using System.Buffers;
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
        const int longestLine = 512;
        var longer = text.Length > longestLine ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        var squeezed = longer is null ? stackalloc char[text.Length] : longer;
        var read = squeezed[..Write(text, squeezed)].ToString();
        if (longer is not null)
        {
            ArrayPool<char>.Shared.Return(longer);
        }

        return read;
    }

    /// <summary>Adds a text without white space and calls.</summary>
    public static void Append(StringBuilder builder, ReadOnlySpan<char> text) => builder.Append(Of(text));

    /// <summary>True where a text has signs that are left out or changed, other than white space.</summary>
    internal static bool MayChange(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!Scripts.IsBeyondDoubt(c) && (c is >= '\uFDD0' and <= '\uFDEF' || Scripts.IsOptionalSign(c) || Scripts.PlainApostrophe(c) != c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes a text without white space and calls, which is never longer than the text, and returns its length.</summary>
    public static int Write(ReadOnlySpan<char> text, Span<char> into)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (Scripts.IsBeyondDoubt(c))
            {
                into[length++] = c;
            }
            else if (c == NoteMark.Open)
            {
                var close = text[i..].IndexOf(NoteMark.Close);
                i = close < 0 ? i : i + close;
            }
            else if (!Scripts.IsBlank(c) && !Scripts.IsOptionalSign(c) && c is not (NoteMark.WordGoesOn or CellMark.Sign))
            {
                into[length++] = Scripts.PlainApostrophe(c);
            }
        }

        return length;
    }
}
