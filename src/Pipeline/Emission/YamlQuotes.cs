using System.Buffers;
using System.Globalization;
using System.Text;

namespace Plenary.Emission;

/// <summary>Texts in the double quotes of YAML, exactly as YamlDotNet's emitter writes them; a test compares every character.</summary>
internal sealed class YamlQuotes
{
    // What JSON or YAML escapes, or either might. In UTF-8 C2 begins U+0080 to U+00BF, F0 and above what is beyond the first plane.
    private static readonly SearchValues<byte> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Append(0x7F).Append('"').Append('\\').Append(0xC2).Concat(Enumerable.Range(0xF0, 0x10)).Select(b => (byte)b)]);

    private readonly StringBuilder escaped = new();
    private byte[] bytes = new byte[1024];

    /// <summary>True where the quoted text is the same in YAML as in JSON.</summary>
    /// <param name="value">What stands between the quotes in JSON.</param>
    internal static bool IsTheSame(ReadOnlySpan<byte> value) =>
        !value.ContainsAny(Special)
        && (!value.Contains((byte)0xE2) || (value.IndexOf("\u2028"u8) < 0 && value.IndexOf("\u2029"u8) < 0))
        && (!value.Contains((byte)0xEF) || (value.IndexOf("\uFFFE"u8) < 0 && value.IndexOf("\uFFFF"u8) < 0));

    /// <summary>A text between quotes, with what has to be escaped escaped.</summary>
    /// <returns>Good until the next call.</returns>
    internal ReadOnlySpan<byte> Escape(string text)
    {
        escaped.Clear().Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsPrintable(c) && c is not ('"' or '\\' or '\r' or '\n' or '\u0085' or '\u2028' or '\u2029'))
            {
                escaped.Append(c);
                continue;
            }

            escaped.Append('\\');
            if (Letter(c) is var letter and not '\0')
            {
                escaped.Append(letter);
            }
            else if (char.IsHighSurrogate(c))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"U{char.ConvertToUtf32(c, text[++i]):X8}");
            }
            else
            {
                escaped.Append(c <= 0xFF ? 'x' : 'u').Append(((int)c).ToString(c <= 0xFF ? "X2" : "X4", CultureInfo.InvariantCulture));
            }
        }

        var whole = escaped.Append('"').ToString();
        Reserve(Encoding.UTF8.GetMaxByteCount(whole.Length));
        return bytes.AsSpan(0, Encoding.UTF8.GetBytes(whole, bytes));
    }

    private static bool IsPrintable(char c) =>
        c is '\t' or '\n' or '\r' or (>= ' ' and <= '~') or '\u0085' or (>= '\u00A0' and <= '\uD7FF') or (>= '\uE000' and <= '\uFFFD');

    private static char Letter(char c) => c switch
    {
        '\0' => '0',
        '\a' => 'a',
        '\b' => 'b',
        '\t' => 't',
        '\n' => 'n',
        '\v' => 'v',
        '\f' => 'f',
        '\r' => 'r',
        '\u001B' => 'e',
        '"' => '"',
        '\\' => '\\',
        '\u0085' => 'N',
        '\u00A0' => '_',
        '\u2028' => 'L',
        '\u2029' => 'P',
        _ => '\0',
    };

    private void Reserve(int length)
    {
        if (bytes.Length < length)
        {
            bytes = new byte[length * 2];
        }
    }
}
