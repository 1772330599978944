using System.Globalization;
using System.Text;

namespace Plenary.Extraction.Frame;

/// <summary>The id of a document: a slug of symbol and language, safe as a file name everywhere.</summary>
internal static class DocumentId
{
    // No file system takes a name of more than 255 bytes, and no symbol has as many letters as this.
    private const int Longest = 100;

    internal static string Of(DocumentFrame frame, string language, string sha256)
    {
        var stem = frame.Symbol
            ?? string.Create(CultureInfo.InvariantCulture, $"{frame.Body ?? "un"} {frame.Session.Number?.ToString(CultureInfo.InvariantCulture) ?? "0"} draft {sha256[..8]}");
        var slug = Slug(stem);
        return $"{(slug.Length <= Longest ? slug : $"{slug[..Longest].TrimEnd('-')}-{sha256[..8]}")}.{language}";
    }

    // Letters and figures in lower case, everything between them one dash.
    private static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }
}
