using System.Text;

namespace Plenary.Cli.Reading;

/// <summary>
/// Chinese in GB18030 (with GBK and GB 2312 inside it), recognised strictly. Nearly every byte sequence is valid in this
/// encoding, so validity alone proves nothing: the characters must also be the common ones.
/// </summary>
internal static class Gb18030
{
    private const int CodePage = 54936;

    /// <summary>At least this share of two-byte characters is punctuation or level-1 Chinese of GB 2312; real texts have over 95 %.</summary>
    private const double CommonShare = 0.7;

    /// <summary>The text, or null where the bytes are invalid or would read as nonsense.</summary>
    internal static string? TryDecode(ReadOnlySpan<byte> bytes)
    {
        // UTF-8 with a few damaged bytes stays UTF-8 by majority: read as GB18030 it would be mojibake.
        var damage = Utf8Damage.First(bytes);
        if (damage.Valid > damage.Invalid || !LooksChinese(bytes))
        {
            return null;
        }

        try
        {
            var text = Strict.Encoding.GetString(bytes);
            return IsNonsense(text) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool LooksChinese(ReadOnlySpan<byte> bytes)
    {
        var (common, all) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            all++;
            if (i + 1 < bytes.Length)
            {
                // Rows A1-A9 hold punctuation and symbols, B0-D7 the 3,755 most common characters.
                common += bytes[i] is (>= 0xA1 and <= 0xA9) or (>= 0xB0 and <= 0xD7) && bytes[i + 1] is >= 0xA1 and <= 0xFE ? 1 : 0;
                i++;
            }
        }

        return all > 0 && common >= all * CommonShare;
    }

    private static bool IsNonsense(string text)
    {
        foreach (var c in text)
        {
            // Unassigned cells of GB18030 decode to the private use area.
            if (c is (>= '\uE000' and <= '\uF8FF') or '\uFFFD' || (c is >= '\u0080' and <= '\u009F'))
            {
                return true;
            }
        }

        return false;
    }

    // Loaded only for the rare file that needs it: the tables are large.
    private static class Strict
    {
        internal static readonly Encoding Encoding = CodePagesEncodingProvider.Instance.GetEncoding(
            CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
    }
}
