using System.Net;
using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// Character references that a converter of web pages left behind: <c>&amp;nbsp;</c>, <c>&amp;#8220;</c>. One that was escaped
/// twice is read to the bottom; one that stands for a character without a print goes.
/// </summary>
internal static class Entities
{
    private const int Longest = 12;
    private const string Ampersand = "amp;";

    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var i = text.IndexOf('&', StringComparison.Ordinal); i >= 0; i = i + 1 < text.Length ? text.IndexOf('&', i + 1) : -1)
        {
            if (Read(text, i) is { } edit)
            {
                edits.Add(edit);
                i = edit.Span.End - 1;
            }
        }

        return edits;
    }

    private static Edit? Read(string text, int start)
    {
        var at = start;
        while (string.CompareOrdinal(text, at + 1, Ampersand, 0, Ampersand.Length) == 0)
        {
            // From here on the semicolon stands for the ampersand: "&amp;nbsp;".
            at += Ampersand.Length;
        }

        var end = text.IndexOf(';', at + 1, Math.Min(Longest, text.Length - at - 1));
        var decoded = end > at + 1 ? WebUtility.HtmlDecode("&" + text[(at + 1)..(end + 1)]) : "";
        var isRead = decoded.Length is 1 or 2 && decoded[0] != '&';
        if (!isRead && at == start)
        {
            return null;
        }

        (decoded, end) = isRead ? (decoded, end + 1) : ("&", at + 1);
        return decoded[0] switch
        {
            '\r' or '\n' or '\v' or '\u0085' or '\u2028' or '\u2029' => new Edit(new TextSpan(start, end), "\n", Fate.Invisible),
            var c when Scripts.IsInvisible(c) => Edit.Drop(start, end, Fate.Invisible),
            >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF' or '\uFFFD' => null,
            _ => new Edit(new TextSpan(start, end), decoded, Fate.Kept),
        };
    }
}
