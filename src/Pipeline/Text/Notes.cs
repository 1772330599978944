using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Plenary.Text;

/// <summary>
/// Writes a note: numbers and texts, one after the other, without names. For what one part of a run tells the next, and read back
/// by the same version of the program only: a document that anybody else reads is JSON.
/// </summary>
public sealed class NoteWriter(IBufferWriter<byte> into)
{
    private const int LongestNumber = 10;

    /// <summary>A whole number; the nearer to nought, the fewer bytes.</summary>
    public void Number(long value)
    {
        var bits = (ulong)((value << 1) ^ (value >> 63));
        var span = into.GetSpan(LongestNumber);
        var length = 0;
        for (; bits >= 0x80; bits >>= 7)
        {
            span[length++] = (byte)(bits | 0x80);
        }

        span[length++] = (byte)bits;
        into.Advance(length);
    }

    /// <summary>A text, or null.</summary>
    public void Text(string? value)
    {
        if (value is null)
        {
            Number(-1);
            return;
        }

        var bytes = Encoding.UTF8.GetByteCount(value);
        Number(bytes);
        into.Advance(Encoding.UTF8.GetBytes(value, into.GetSpan(bytes)));
    }

    /// <summary>A text that is UTF-8 already.</summary>
    public void Bytes(ReadOnlySpan<byte> value)
    {
        Number(value.Length);
        into.Write(value);
    }

    /// <summary>A list of texts.</summary>
    public void Texts(IReadOnlyList<string> values)
    {
        Number(values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            Text(values[i]);
        }
    }

    /// <summary>A hash, in eight bytes.</summary>
    public void Hash(ulong value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(into.GetSpan(sizeof(ulong)), value);
        into.Advance(sizeof(ulong));
    }

    /// <summary>A hash, in four bytes.</summary>
    public void Hash(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(into.GetSpan(sizeof(uint)), value);
        into.Advance(sizeof(uint));
    }
}

/// <summary>Reads what a <see cref="NoteWriter"/> wrote, in the same order.</summary>
public ref struct NoteReader(ReadOnlySpan<byte> note)
{
    private ReadOnlySpan<byte> rest = note;

    /// <summary>True where nothing is left.</summary>
    public readonly bool AtEnd => rest.IsEmpty;

    /// <summary>A whole number.</summary>
    public long Number()
    {
        var bits = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = rest[0];
            rest = rest[1..];
            bits |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (long)(bits >> 1) ^ -(long)(bits & 1);
            }
        }
    }

    /// <summary>A whole number of 32 bits.</summary>
    public int Count() => checked((int)Number());

    /// <summary>A text, or null.</summary>
    public string? Text()
    {
        var length = Count();
        return length < 0 ? null : Encoding.UTF8.GetString(Take(length));
    }

    /// <summary>A text as UTF-8.</summary>
    public ReadOnlySpan<byte> Bytes() => Take(Count());

    /// <summary>A list of texts.</summary>
    public string[] Texts()
    {
        // Each takes a byte at least: a forged number does not fill the memory.
        var count = Count();
        var texts = count <= rest.Length ? new string[count] : throw new InvalidDataException("a list of texts is longer than the record that holds it");
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Text()!;
        }

        return texts;
    }

    /// <summary>A hash of eight bytes.</summary>
    public ulong LongHash() => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));

    /// <summary>A hash of four bytes.</summary>
    public uint Hash() => BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint)));

    private ReadOnlySpan<byte> Take(int length)
    {
        var taken = rest[..length];
        rest = rest[length..];
        return taken;
    }
}
