using System.Runtime.CompilerServices;
using Plenary.Comparison;

namespace Plenary.Series;

/// <summary>
/// A short stand-in for a text, by which the likeness of two texts can be told without keeping them: the smallest hashes of
/// its shingles (runs of four words or ideographs). At most a kilobyte, however long the text is.
/// </summary>
public sealed class TextSketch
{
    // With 256 hashes a likeness is off by three hundredths on average.
    private const int Size = 256, ShingleLength = 4;

    private readonly uint[] hashes;

    private TextSketch(uint[] hashes) => this.hashes = hashes;

    /// <summary>Every hash, in ascending order.</summary>
    internal ReadOnlySpan<uint> Hashes => hashes;

    /// <summary>A sketch of hashes that were taken down before.</summary>
    internal static TextSketch Of(uint[] hashes) => new(hashes);

    /// <summary>The smallest hashes, for finding texts that could be alike; in ascending order.</summary>
    internal ReadOnlySpan<uint> Smallest(int count) => hashes.AsSpan(0, Math.Min(count, hashes.Length));

    /// <summary>The sketch of a text that is given in parts; no shingle reaches from one part into another.</summary>
    public static TextSketch Of(IEnumerable<string> parts)
    {
        var smallest = new SmallestHashes(Size);
        foreach (var part in parts)
        {
            // Shingles overlap: the hashes of the last one, two and three units, each of which the next unit goes on with.
            var (one, two, three, count) = (0UL, 0UL, 0UL, 0);
            var units = new UnitCursor(part);
            while (units.MoveNext())
            {
                var unit = Hash(units.Current);
                var shingle = Mix((three * 31) + unit);
                (three, two, one) = (Mix((two * 31) + unit), Mix((one * 31) + unit), Mix(unit));
                if (++count >= ShingleLength)
                {
                    smallest.Add((uint)(shingle >> 32));
                }
            }
        }

        return new TextSketch(smallest.ToArray());
    }

    /// <summary>What share of the shingles of either text both have, from 0 to 1: an estimate for long texts, exact for short ones.</summary>
    public double LikenessTo(TextSketch other)
    {
        // Without a branch for what cannot be foreseen: which of two hashes is the smaller.
        var (ours, theirs) = (hashes, other.hashes);
        var (i, j, both, either) = (0, 0, 0, 0);
        for (; either < Size && i < ours.Length && j < theirs.Length; either++)
        {
            var (a, b) = (ours[i], theirs[j]);
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
            both += a == b ? 1 : 0;
        }

        either = Math.Min(Size, either + ours.Length - i + theirs.Length - j);
        return either == 0 ? 0 : (double)both / either;
    }

    /// <summary>A hash that is the same in every run and on every machine.</summary>
    internal static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return Mix(hash);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong h)
    {
        h = (h ^ (h >> 33)) * 0xFF51AFD7ED558CCDUL;
        h = (h ^ (h >> 33)) * 0xC4CEB9FE1A85EC53UL;
        return h ^ (h >> 33);
    }
}
