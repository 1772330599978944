using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Plenary.Cli.Caching;

/// <summary>
/// The end of a segment: of each entry eight bytes of its key, its place and its length, in order of key; then a mark, how many
/// there are, and the checksum of all that. Little-endian.
/// </summary>
internal sealed class SegmentIndex
{
    private const int LineLength = 20, EndLength = 16, CountAt = 8, ChecksumAt = 12;

    private readonly Line[] lines;

    private SegmentIndex(Line[] lines) => this.lines = lines;

    /// <summary>One entry.</summary>
    /// <param name="Key">The first eight bytes of its key.</param>
    /// <param name="Place">Where it begins in the segment.</param>
    /// <param name="Length">Its bytes.</param>
    internal readonly record struct Line(ulong Key, long Place, int Length);

    private static ReadOnlySpan<byte> Mark => "PLENIDX2"u8;

    /// <summary>Every entry.</summary>
    internal ReadOnlySpan<Line> Lines => lines;

    /// <summary>What the index has of a key.</summary>
    internal static ulong Short(ReadOnlySpan<byte> key) => BinaryPrimitives.ReadUInt64BigEndian(key);

    /// <summary>The entry of a key, or null.</summary>
    internal Line? Find(ulong key)
    {
        var (low, high) = (0, lines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = lines[middle].Key < key ? (middle + 1, high) : (low, middle);
        }

        return low < lines.Length && lines[low].Key == key ? lines[low] : null;
    }

    /// <summary>Prints the index.</summary>
    internal static byte[] Print(List<Line> lines)
    {
        CollectionsMarshal.AsSpan(lines).Sort((a, b) => a.Key.CompareTo(b.Key));
        var bytes = new byte[(lines.Count * LineLength) + EndLength];
        var at = 0;
        foreach (var (key, place, length) in lines)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(at), key);
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(at + 8), place);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at + 16), length);
            at += LineLength;
        }

        Mark.CopyTo(bytes.AsSpan(at));
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at + CountAt), lines.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at + ChecksumAt), CacheEntry.Checksum(bytes.AsSpan(..(at + ChecksumAt))));
        return bytes;
    }

    /// <summary>Reads the index at the end of a file.</summary>
    /// <param name="length">Of the file.</param>
    /// <param name="read">Reads the file.</param>
    /// <returns>Null where the file does not end in an index, or in a damaged one.</returns>
    internal static SegmentIndex? Read(long length, Action<long, byte[]> read)
    {
        var end = new byte[EndLength];
        if (length < EndLength)
        {
            return null;
        }

        read(length - EndLength, end);
        var count = BinaryPrimitives.ReadInt32LittleEndian(end.AsSpan(CountAt));
        if (!end.AsSpan(..CountAt).SequenceEqual(Mark) || count < 0 || count > (length - EndLength) / LineLength)
        {
            return null;
        }

        var begin = length - EndLength - ((long)count * LineLength);
        var bytes = new byte[(int)(length - begin)];
        read(begin, bytes);
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(^(EndLength - ChecksumAt)..)) != CacheEntry.Checksum(bytes.AsSpan(..^(EndLength - ChecksumAt))))
        {
            return null;
        }

        var lines = new Line[count];
        for (var i = 0; i < count; i++)
        {
            var line = bytes.AsSpan(i * LineLength);
            lines[i] = new Line(BinaryPrimitives.ReadUInt64LittleEndian(line), BinaryPrimitives.ReadInt64LittleEndian(line[8..]), BinaryPrimitives.ReadInt32LittleEndian(line[16..]));
            if (lines[i].Place < 0 || lines[i].Length < 0 || lines[i].Place + lines[i].Length > begin)
            {
                return null;
            }
        }

        return new SegmentIndex(lines);
    }
}
