using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using Plenary.Emission;

namespace Plenary.Cli.Caching;

/// <summary>
/// The bytes of one entry: mark, key, lengths, line of the report, pieces, checksum. The key tells whether the entry
/// is the one that was looked for; the checksum (CRC-32C) whether it is still what was written.
/// </summary>
internal static class CacheEntry
{
    private const int MarkAt = 0, KeyAt = 8, LineAt = 40, PiecesAt = 44, HeadLength = 48, ChecksumLength = 4;

    private static ReadOnlySpan<byte> Mark => "PLENARY2"u8;

    /// <summary>Prints what stands before the pieces of an entry.</summary>
    /// <param name="key">Of the entry.</param>
    /// <param name="line">The line of the report.</param>
    /// <param name="printed">The printed document.</param>
    /// <param name="record">Where the record of the printed document begins.</param>
    internal static byte[] Head(ReadOnlySpan<byte> key, ReadOnlySpan<byte> line, PieceBuffer printed, out int record)
    {
        record = HeadLength + line.Length;
        var bytes = new byte[record + PieceBuffer.RecordHead(printed.Count)];
        Mark.CopyTo(bytes.AsSpan(MarkAt));
        key.CopyTo(bytes.AsSpan(KeyAt));
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(LineAt), line.Length);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(PiecesAt), printed.Count);
        line.CopyTo(bytes.AsSpan(HeadLength));
        printed.Save(bytes.AsSpan(record));
        return bytes;
    }

    /// <summary>Prints what stands behind the pieces of an entry.</summary>
    internal static byte[] End(ReadOnlySpan<byte> head, ReadOnlySpan<byte> pieces)
    {
        var bytes = new byte[ChecksumLength];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, ~Checksum(Checksum(uint.MaxValue, head), pieces));
        return bytes;
    }

    /// <summary>Why bytes are no entry of a key; null where they are.</summary>
    internal static string? Fault(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> key) =>
        Fault(bytes) ?? (KeyOf(bytes).SequenceEqual(key) ? null : "it belongs to another input or program");

    /// <summary>Why bytes are no entry; null where they are.</summary>
    internal static string? Fault(ReadOnlySpan<byte> bytes) =>
        bytes.Length < HeadLength + ChecksumLength || !bytes[..Mark.Length].SequenceEqual(Mark) ? "it is no cache entry, or of another kind"
        : BinaryPrimitives.ReadUInt32LittleEndian(bytes[^ChecksumLength..]) != Checksum(bytes[..^ChecksumLength]) ? "its checksum is wrong: it was damaged or cut off"
        : null;

    /// <summary>The key of an entry that has no fault.</summary>
    internal static ReadOnlySpan<byte> KeyOf(ReadOnlySpan<byte> bytes) => bytes[KeyAt..LineAt];

    /// <summary>Reads the line of the report in an entry that has no fault.</summary>
    internal static InputOutcome Outcome(ReadOnlySpan<byte> bytes) => JsonTree.ReadOutcome(bytes[HeadLength..Record(bytes)]);

    /// <summary>Where the record of the printed document begins in an entry that has no fault.</summary>
    internal static int Record(ReadOnlySpan<byte> bytes) => HeadLength + BinaryPrimitives.ReadInt32LittleEndian(bytes[LineAt..]);

    /// <summary>The checksum of bytes.</summary>
    internal static uint Checksum(ReadOnlySpan<byte> bytes) => ~Checksum(uint.MaxValue, bytes);

    private static uint Checksum(uint crc, ReadOnlySpan<byte> bytes)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
        {
            crc = BitOperations.Crc32C(crc, word);
        }

        foreach (var one in bytes[(words.Length * sizeof(ulong))..])
        {
            crc = BitOperations.Crc32C(crc, one);
        }

        return crc;
    }
}
