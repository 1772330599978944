using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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
        var units = new List<ulong>();
        foreach (var part in parts)
        {
            units.Clear();
            var cursor = new UnitCursor(part);
            while (cursor.MoveNext())
            {
                units.Add(Unmixed(cursor.Current));
            }

            Shingles(units, smallest);
        }

        return new TextSketch(smallest.ToArray());
    }

    // Neighbouring shingles are hashed at once, as many as a vector of the machine holds: the hash of each is made of its four units and of nothing else.
    private static void Shingles(List<ulong> units, SmallestHashes smallest)
    {
        // The last vector reaches beyond the end; what it makes of that is not taken in.
        var count = units.Count - ShingleLength + 1;
        CollectionsMarshal.SetCount(units, units.Count + Vector<ulong>.Count);
        var hashes = CollectionsMarshal.AsSpan(units);
        for (var i = 0; i + Vector<ulong>.Count <= hashes.Length; i += Vector<ulong>.Count)
        {
            Mix(new Vector<ulong>(hashes[i..])).CopyTo(hashes[i..]);
        }

        for (var i = 0; i < count; i += Vector<ulong>.Count)
        {
            var shingle = Vector<ulong>.Zero;
            for (var unit = 0; unit < ShingleLength; unit++)
            {
                shingle = Mix((shingle * 31) + new Vector<ulong>(hashes[(i + unit)..]));
            }

            shingle = Vector.ShiftRightLogical(shingle, 32);
            if (Vector.LessThanOrEqualAny(shingle, new Vector<ulong>(smallest.Most)))
            {
                for (var lane = 0; lane < Vector<ulong>.Count && i + lane < count; lane++)
                {
                    smallest.Add((uint)shingle[lane]);
                }
            }
        }
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
    internal static ulong Hash(ReadOnlySpan<char> text) => Mix(Unmixed(text));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Unmixed(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong h)
    {
        h = (h ^ (h >> 33)) * 0xFF51AFD7ED558CCDUL;
        h = (h ^ (h >> 33)) * 0xC4CEB9FE1A85EC53UL;
        return h ^ (h >> 33);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<ulong> Mix(Vector<ulong> h)
    {
        h = (h ^ Vector.ShiftRightLogical(h, 33)) * new Vector<ulong>(0xFF51AFD7ED558CCDUL);
        h = (h ^ Vector.ShiftRightLogical(h, 33)) * new Vector<ulong>(0xC4CEB9FE1A85EC53UL);
        return h ^ Vector.ShiftRightLogical(h, 33);
    }
}
