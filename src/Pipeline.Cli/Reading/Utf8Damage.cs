using System.Buffers;
using System.Globalization;
using System.Text;

namespace Plenary.Cli.Reading;

/// <summary>Where a text stops being UTF-8, and how much of it still is.</summary>
/// <param name="Offset">Byte offset of the first invalid sequence, from 0.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Found">The bytes there, in hexadecimal.</param>
/// <param name="Valid">Multi-byte sequences of the whole file that are valid.</param>
/// <param name="Invalid">Sequences that are not.</param>
internal readonly record struct Utf8Damage(int Offset, int Line, string Found, int Valid, int Invalid)
{
    /// <summary>Scans the whole file; call it only where it is known not to be UTF-8.</summary>
    internal static Utf8Damage First(ReadOnlySpan<byte> bytes)
    {
        var (offset, valid, invalid) = (-1, 0, 0);
        for (var i = 0; i < bytes.Length;)
        {
            var status = Rune.DecodeFromUtf8(bytes[i..], out _, out var length);
            if (status != OperationStatus.Done)
            {
                offset = offset < 0 ? i : offset;
                invalid++;
            }
            else if (length > 1)
            {
                valid++;
            }

            i += Math.Max(1, length);
        }

        offset = Math.Max(0, offset);
        var shown = System.Convert.ToHexString(bytes.Slice(offset, Math.Min(2, bytes.Length - offset)));
        var line = 1 + bytes[..offset].Count((byte)'\n');
        return new Utf8Damage(offset, line, "0x" + shown.ToUpper(CultureInfo.InvariantCulture), valid, invalid);
    }
}
