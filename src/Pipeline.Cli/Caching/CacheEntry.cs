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
    private const int MarkAt = 0, KeyAt = 8, OutcomeAt = 40, PiecesAt = 44, HeadLength = 48, ChecksumLength = 4;

    private static ReadOnlySpan<byte> Mark => "PLENARY1"u8;

    /// <summary>Prints an entry.</summary>
    internal static byte[] Write(byte[] key, InputOutcome outcome, PieceBuffer printed)
    {
        var line = JsonTree.Write(outcome);
        var head = PieceBuffer.RecordHead(printed.Count);
        var bytes = new byte[HeadLength + line.Length + printed.RecordLength + ChecksumLength];
        Mark.CopyTo(bytes.AsSpan(MarkAt));
        key.CopyTo(bytes.AsSpan(KeyAt));
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(OutcomeAt), line.Length);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(PiecesAt), printed.Count);
        line.CopyTo(bytes.AsSpan(HeadLength));
        var record = bytes.AsSpan(HeadLength + line.Length);
        printed.Save(record[..head]).CopyTo(record[head..]);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(^ChecksumLength..), Checksum(bytes.AsSpan(..^ChecksumLength)));
        return bytes;
    }

    /// <summary>Why bytes are no entry of a key; null where they are.</summary>
    internal static string? Fault(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> key) =>
        bytes.Length < HeadLength + ChecksumLength || !bytes[..Mark.Length].SequenceEqual(Mark) ? "it is no cache entry, or of another kind"
        : BinaryPrimitives.ReadUInt32LittleEndian(bytes[^ChecksumLength..]) != Checksum(bytes[..^ChecksumLength]) ? "its checksum is wrong: it was damaged or cut off"
        : !bytes.Slice(KeyAt, key.Length).SequenceEqual(key) ? "it belongs to another input or program"
        : null;

    /// <summary>Reads an entry that has no fault.</summary>
    internal static InputOutcome Read(byte[] bytes, PieceBuffer into)
    {
        var line = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(OutcomeAt));
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(PiecesAt));
        var record = HeadLength + line;
        var body = record + PieceBuffer.RecordHead(count);
        into.Load(bytes.AsSpan(record..body), 0, count, (span, offset) => bytes.AsSpan(body + offset, span.Length).CopyTo(span));
        return JsonTree.ReadOutcome(bytes.AsSpan(HeadLength, line));
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
        {
            crc = BitOperations.Crc32C(crc, word);
        }

        foreach (var one in bytes[(words.Length * sizeof(ulong))..])
        {
            crc = BitOperations.Crc32C(crc, one);
        }

        return ~crc;
    }
}
