using System.Runtime.CompilerServices;

namespace Plenary.Lexicons;

/// <summary>
/// Entries of a table by the first letters of what is printed for them, as <see cref="FirstLetters"/> counts them: of some hundred names that begin with one letter
/// a handful begins with the same four.
/// </summary>
/// <typeparam name="T">An entry.</typeparam>
internal sealed class BeginningTable<T>
    where T : class
{
    private const ulong Free = 0;

    private ulong[] beginnings = new ulong[8];
    private T[]?[] entries = new T[8][];
    private int count;

    /// <summary>Adds an entry behind those with the same beginning.</summary>
    internal void Add(ulong beginning, T entry)
    {
        if (beginning == Free)
        {
            return;
        }

        var place = Place(beginning);
        if (entries[place] is { } others)
        {
            entries[place] = [.. others, entry];
            return;
        }

        if (++count * 2 > beginnings.Length)
        {
            Grow();
            place = Place(beginning);
        }

        (beginnings[place], entries[place]) = (beginning, [entry]);
    }

    /// <summary>The entries with a beginning, in the order in which they were added.</summary>
    internal ReadOnlySpan<T> Of(ulong beginning) => entries[Place(beginning)];

    private void Grow()
    {
        var (old, oldEntries) = (beginnings, entries);
        (beginnings, entries) = (new ulong[old.Length * 2], new T[old.Length * 2][]);
        for (var i = 0; i < old.Length; i++)
        {
            if (old[i] != Free)
            {
                var place = Place(old[i]);
                (beginnings[place], entries[place]) = (old[i], oldEntries[i]);
            }
        }
    }

    // Where a beginning stands, or where it would.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Place(ulong beginning)
    {
        var last = beginnings.Length - 1;
        var place = (int)((beginning * 0x9E3779B97F4A7C15UL) >> 40) & last;
        while (beginnings[place] != beginning && beginnings[place] != Free)
        {
            place = (place + 1) & last;
        }

        return place;
    }
}
