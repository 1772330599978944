using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Plenary.Cli.Publishing;

/// <summary>Words that come again and again, names of fields, codes, names of states: each is made a string once, unless another took its place.</summary>
internal sealed class RecurringWords
{
    /// <summary>In bytes of UTF-8; what is longer is text.</summary>
    private const int Longest = 32;

    private const int Words = 1 << 10;

    private readonly (byte[] Bytes, string Text)[] words = new (byte[], string)[Words];

    /// <summary>The string of UTF-8 bytes.</summary>
    internal string Text(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Longest)
        {
            return Encoding.UTF8.GetString(bytes);
        }

        ref var word = ref words[Hash(bytes) % Words];
        if (word.Text is null || !bytes.SequenceEqual(word.Bytes))
        {
            word = (bytes.ToArray(), Encoding.UTF8.GetString(bytes));
        }

        return word.Text;
    }

    /// <summary>A number for a word, by its two ends: any would do, as long as the same word always has the same one.</summary>
    internal static uint Hash(ReadOnlySpan<byte> word)
    {
        var hash = (ulong)word.Length;
        if (word.Length >= sizeof(ulong))
        {
            hash ^= BinaryPrimitives.ReadUInt64LittleEndian(word) ^ BitOperations.RotateLeft(BinaryPrimitives.ReadUInt64LittleEndian(word[^sizeof(ulong)..]), 29);
        }
        else
        {
            foreach (var b in word)
            {
                hash = (hash << 8) ^ b;
            }
        }

        return (uint)((hash * 0x9E3779B97F4A7C15UL) >> 40);
    }
}
