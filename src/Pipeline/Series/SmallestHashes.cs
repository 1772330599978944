namespace Plenary.Series;

/// <summary>Keeps the smallest of many hashes, each once, without keeping or sorting all of them.</summary>
/// <param name="size">How many.</param>
public sealed class SmallestHashes(int size)
{
    private readonly uint[] hashes = new uint[4 * size];
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
        Array.Sort(hashes, 0, count);
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
}
