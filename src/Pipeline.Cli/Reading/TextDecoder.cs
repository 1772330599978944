using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Plenary.Diagnostics;

namespace Plenary.Cli.Reading;

/// <summary>A decoded text with what was noticed, or the one finding that says why the bytes are no text.</summary>
public sealed record DecodedText(string? Text, IReadOnlyList<Finding> Findings, Finding? Failure);

/// <summary>
/// Finds the encoding of a text: byte order mark, then UTF-8, then GB18030. Strict: a byte sequence that an encoding does
/// not allow rules that encoding out. A byte order mark at the start belongs to the encoding and is not part of the text.
/// </summary>
public static class TextDecoder
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Decodes a whole file.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return Fail(Rules.Empty.Here("file has 0 bytes; expected the text of a resolution"));
        }

        if (BinarySignature.Find(bytes) is { } kind)
        {
            return Fail(Rules.Binary.Here($"file is {kind}; expected plain text or Markdown. Extract its text first"));
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Utf16(bytes[2..], Encoding.Unicode);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Utf16(bytes[2..], Encoding.BigEndianUnicode);
        }

        if (bytes.IndexOf((byte)0) is >= 0 and var nul)
        {
            return Fail(Rules.Binary.Here(string.Create(CultureInfo.InvariantCulture,
                $"NUL byte at byte {nul}; expected text. Text in UTF-16 needs a byte order mark")));
        }

        var body = bytes.StartsWith(Utf8Mark) ? bytes[3..] : bytes;
        return Utf8Text(body) is { } text ? Check(text, []) : NotUtf8(bytes);
    }

    // Bytes. Beyond that the buffer would cost more memory than a second walk costs time.
    private const int LongestInOneWalk = 1 << 20;

    /// <summary>The text of valid UTF-8, or null: it is decoded and found valid in one walk.</summary>
    private static string? Utf8Text(ReadOnlySpan<byte> body)
    {
        if (body.Length > LongestInOneWalk)
        {
            return Utf8.IsValid(body) ? Encoding.UTF8.GetString(body) : null;
        }

        // A text has no more code units than bytes.
        var units = ArrayPool<char>.Shared.Rent(body.Length);
        try
        {
            return Utf8.ToUtf16(body, units, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done ? new string(units, 0, length) : null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(units);
        }
    }

    private static DecodedText Utf16(ReadOnlySpan<byte> body, Encoding encoding) =>
        body.Length % 2 != 0
            ? Fail(Rules.UnknownEncoding.Here(string.Create(CultureInfo.InvariantCulture,
                $"UTF-16 by its byte order mark, but an odd number of bytes ({body.Length + 2}); the file was cut off. Expected two bytes per unit")))
            : Check(Utf16Units(body, encoding), []);

    /// <summary>The code units as they stand: a decoder would already have replaced lone surrogates without telling where.</summary>
    private static string Utf16Units(ReadOnlySpan<byte> body, Encoding encoding)
    {
        var units = new char[body.Length / 2];
        var bigEndian = ReferenceEquals(encoding, Encoding.BigEndianUnicode);
        for (var i = 0; i < units.Length; i++)
        {
            var pair = body.Slice(2 * i, 2);
            units[i] = bigEndian ? (char)((pair[0] << 8) | pair[1]) : (char)((pair[1] << 8) | pair[0]);
        }

        return new string(units);
    }

    private static DecodedText NotUtf8(ReadOnlySpan<byte> bytes)
    {
        if (Gb18030.TryDecode(bytes) is { } text)
        {
            return Check(text, [Rules.ReadAsGb18030.Here("not valid UTF-8; read as GB18030, in which it is common Chinese. Expected UTF-8")]);
        }

        var damage = Utf8Damage.First(bytes);
        return Fail(Rules.UnknownEncoding.Here(string.Create(CultureInfo.InvariantCulture,
            $"invalid UTF-8 at byte {damage.Offset} (line {damage.Line}): found {damage.Found}; expected UTF-8, UTF-16 with a byte order mark, or GB18030. Repair this place or save the text as UTF-8")));
    }

    private static DecodedText Check(string text, List<Finding> findings)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Fail(Rules.Empty.Here("file holds nothing but white space; expected the text of a resolution"));
        }

        if (ControlCharacters.TooMany(text) is { } failure)
        {
            return Fail(failure);
        }

        ControlCharacters.Report(text, findings);
        DeceptiveCharacters.Report(text, findings);
        return new DecodedText(UnicodeRepair.Repair(text, findings), findings, null);
    }

    private static DecodedText Fail(Finding finding) => new(null, [], finding);
}
