namespace Plenary.Series;

/// <summary>Keeps the smallest of many hashes, each once, without keeping or sorting all of them.</summary>
/// <param name="size">How many.</param>
public sealed class SmallestHashes(int size)
{
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
    // By one byte after the other, the lowest first: numbers as even as these are in order long before comparing them would have them so.
    private void Sort()
    {
        Span<int> places = stackalloc int[256];
        for (var shift = 0; shift < 32; shift += 8)
        {
            places.Clear();
            foreach (var hash in hashes.AsSpan(0, count))
            {
                places[(byte)(hash >> shift)]++;
            }

            var before = 0;
            foreach (ref var place in places)
            {
                (place, before) = (before, before + place);
            }

            foreach (var hash in hashes.AsSpan(0, count))
            {
                sorted[places[(byte)(hash >> shift)]++] = hash;
            }

            (hashes, sorted) = (sorted, hashes);
        }
    }
}
