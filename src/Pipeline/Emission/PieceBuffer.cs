using System.Buffers;
using System.Buffers.Binary;

namespace Plenary.Emission;

/// <summary>
/// What one document adds to the files of a package, as UTF-8 bytes cut into pieces: which they are, says
/// <see cref="DocumentPrinter"/>. Written once, read any number of times.
/// </summary>
public sealed class PieceBuffer : IBufferWriter<byte>
{
    private const int Large = 64 << 20;

    private readonly List<int> ends = [];
    private byte[] bytes = new byte[64 << 10];
    private int length;

    /// <summary>Bytes written, those of an unfinished piece too.</summary>
    public int Length => length;

    /// <summary>How many pieces are complete.</summary>
    public int Count => ends.Count;

    /// <summary>A piece.</summary>
    /// <param name="piece">Counted from 0.</param>
    public ReadOnlySpan<byte> this[int piece] => bytes.AsSpan(Start(piece)..ends[piece]);

    /// <summary>Empties the buffer for another document.</summary>
    public void Clear()
    {
        ends.Clear();
        length = 0;
    }

    /// <summary>What was written since the last one becomes a piece; it may be empty.</summary>
    public void EndPiece() => ends.Add(length);

    /// <inheritdoc/>
    public void Advance(int count) => length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsMemory(length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsSpan(length);
    }

    /// <summary>All pieces, one after the other.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, length);

    /// <summary>Bytes before the first piece of a record: the end of each piece in 32 bits, little-endian.</summary>
    public static int RecordHead(int pieces) => pieces * sizeof(int);

    /// <summary>Writes all pieces as one record.</summary>
    /// <param name="head">Receives the head, <see cref="RecordHead"/> bytes.</param>
    /// <returns>The pieces, one after the other; they follow the head.</returns>
    public ReadOnlySpan<byte> Save(Span<byte> head)
    {
        for (var i = 0; i < ends.Count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(head[(i * sizeof(int))..], ends[i]);
        }

        return bytes.AsSpan(0, length);
    }

    /// <summary>Takes pieces in from a record.</summary>
    /// <param name="head">The head of the record.</param>
    /// <param name="first">The first piece that is wanted.</param>
    /// <param name="count">How many.</param>
    /// <param name="read">Fills a span from a place in bytes behind the head.</param>
    public void Load(ReadOnlySpan<byte> head, int first, int count, ReadBytes read)
    {
        Clear();
        int End(ReadOnlySpan<byte> from, int piece) => piece < 0 ? 0 : BinaryPrimitives.ReadInt32LittleEndian(from[(piece * sizeof(int))..]);
        var start = End(head, first - 1);
        for (var piece = first; piece < first + count; piece++)
        {
            ends.Add(End(head, piece) - start);
        }

        length = count == 0 ? 0 : ends[^1];
        for (var (i, last) = (0, Math.Min(start, 0)); i < count; last = ends[i++])
        {
            if (last < 0 || ends[i] < last)
            {
                throw new InvalidDataException("a printed document has a piece that ends before it begins");
            }
        }

        // One that claims to be large has to have its last byte before memory is made for all of it.
        if (length > Large)
        {
            read(stackalloc byte[1], start + length - 1);
        }

        if (bytes.Length < length)
        {
            bytes = new byte[length];
        }

        read(bytes.AsSpan(0, length), start);
    }

    private int Start(int piece) => piece == 0 ? 0 : ends[piece - 1];

    private void Reserve(int more)
    {
        more = Math.Max(more, 256);
        if (bytes.Length - length < more)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + more));
        }
    }
}

/// <summary>Reads bytes from a place.</summary>
/// <param name="into">To be filled to its end.</param>
/// <param name="offset">In bytes.</param>
public delegate void ReadBytes(Span<byte> into, int offset);
