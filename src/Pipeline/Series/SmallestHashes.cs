using System.Numerics;

namespace Plenary.Series;

/// <summary>Keeps the smallest of many hashes, each once, without keeping or sorting all of them.</summary>
/// <param name="size">How many.</param>
public sealed class SmallestHashes(int size)
{
    private const int RowBits = 10;

    private uint[] hashes = new uint[4 * size];
    private uint[] sorted = new uint[4 * size];
    private uint most = uint.MaxValue;
    private int count;

    /// <summary>Takes one in.</summary>
    public void Add(uint hash)
    {
        if (hash > most)
        {
            return;
        }

        hashes[count++] = hash;
        if (count == hashes.Length)
        {
            Settle();
        }
    }

    /// <summary>Those kept, in ascending order.</summary>
    public uint[] ToArray()
    {
        Settle();
        return hashes[..count];
    }

    private void Settle()
    {
        Sort();
        var kept = 0;
        for (var i = 0; i < count && kept < size; i++)
        {
            if (kept == 0 || hashes[kept - 1] != hashes[i])
            {
                hashes[kept++] = hashes[i];
            }
        }

        count = kept;
        most = kept == size ? hashes[kept - 1] : uint.MaxValue;
    }

    // Into as many rows as there are about hashes, by their leading bits: numbers as even as these are nearly in order then, and the rest is done by looking at neighbours.
    private void Sort()
    {
        Span<int> places = stackalloc int[1 << RowBits];
        places.Clear();
        var shift = Math.Max(0, BitOperations.Log2(most) + 1 - RowBits);
        foreach (var hash in hashes.AsSpan(0, count))
        {
            places[(int)(hash >> shift)]++;
        }

        var before = 0;
        foreach (ref var place in places)
        {
            (place, before) = (before, before + place);
        }

        foreach (var hash in hashes.AsSpan(0, count))
        {
            sorted[places[(int)(hash >> shift)]++] = hash;
        }

        (hashes, sorted) = (sorted, hashes);
        for (var i = 1; i < count; i++)
        {
            var (hash, at) = (hashes[i], i);
            for (; at > 0 && hashes[at - 1] > hash; at--)
            {
                hashes[at] = hashes[at - 1];
            }

            hashes[at] = hash;
        }
    }
}
