using System.Globalization;
using System.Text;

namespace Plenary.Extraction.Frame;

/// <summary>The id of a document: a slug of symbol and language, safe as a file name everywhere.</summary>
internal static class DocumentId
{
    internal static string Of(DocumentFrame frame, string language, string sha256)
    {
        var stem = frame.Symbol
            ?? string.Create(CultureInfo.InvariantCulture, $"{frame.Body ?? "un"} {frame.Session.Number?.ToString(CultureInfo.InvariantCulture) ?? "0"} draft {sha256[..8]}");
        return $"{Slug(stem)}.{language}";
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
