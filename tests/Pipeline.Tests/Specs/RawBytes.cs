using System.Globalization;
using System.Text;

namespace Plenary.Tests.Specs;

/// <summary>Writes a text down in the encodings that the reader knows, and as hexadecimal bytes where no encoding would do.</summary>
public static class RawBytes
{
    static RawBytes() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The bytes of a text.</summary>
    public static byte[] Of(string text, string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8-bom" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        "utf-16le" => [0xFF, 0xFE, .. Units(text, 0, 8)],
        "utf-16be" => [0xFE, 0xFF, .. Units(text, 8, 0)],
        "gb18030" => Encoding.GetEncoding("GB18030").GetBytes(text),
        "hex" => [.. text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(b => byte.Parse(b, NumberStyles.HexNumber, CultureInfo.InvariantCulture))],
        _ => throw new ArgumentException($"No encoding is called '{encoding}'.", nameof(encoding)),
    };

    // By hand, since an encoder would not write lone surrogates.
    private static IEnumerable<byte> Units(string text, int first, int second) =>
        text.SelectMany(c => (byte[])[(byte)(c >> first), (byte)(c >> second)]);
}
