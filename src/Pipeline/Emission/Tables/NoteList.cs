using System.Collections;

namespace Plenary.Emission.Tables;

/// <summary>Notes that are read back when they are asked for. Those read last are kept a while, so that neighbours can be compared again and again.</summary>
/// <param name="bytes">The notes as bytes, perhaps on disk.</param>
/// <param name="read">Reads one back.</param>
internal sealed class NoteList<TNote>(IReadOnlyList<byte[]> bytes, Func<byte[], TNote> read) : IReadOnlyList<TNote>
    where TNote : class
{
    // Some kilobytes each.
    private const int Kept = 4096;

    private readonly (int Index, TNote Note)[] kept = new (int, TNote)[Math.Min(Kept, Math.Max(1, bytes.Count))];

    public int Count => bytes.Count;

    public TNote this[int index]
    {
        get
        {
            ref var place = ref kept[index % kept.Length];
            if (place.Note is null || place.Index != index)
            {
                place = (index, read(bytes[index]));
            }

            return place.Note;
        }
    }

    public IEnumerator<TNote> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
