using System.Runtime.InteropServices;
using Plenary.Emission;

namespace Plenary.Cli.Publishing;

/// <summary>Where printed documents are kept; read by any number of workers at once.</summary>
internal interface IRecords
{
    /// <summary>Reads bytes.</summary>
    /// <param name="place">That of a record, or further inside it.</param>
    /// <param name="into">Filled to its end.</param>
    void Read(long place, Span<byte> into);
}

/// <summary>A printed document that stays where it is kept.</summary>
/// <param name="Records">Where that is.</param>
/// <param name="Place">Of its record.</param>
internal readonly record struct KeptRecord(IRecords Records, long Place);

/// <summary>The printed documents of a run, with one short line in memory for each.</summary>
/// <param name="spool">Holds what is printed here.</param>
/// <param name="pieces">How many pieces each document has.</param>
internal sealed class SpooledDocuments(Spool spool, int pieces) : IPrintedDocuments
{
    private readonly List<SpooledDocument> entries = [];

    public int Count => entries.Count;

    /// <summary>How many pieces each document has.</summary>
    internal int Pieces => pieces;

    public string Id(int index) => entries[index].Id;

    /// <summary>A line of the index.</summary>
    internal SpooledDocument this[int index] => entries[index];

    /// <summary>Takes a document in.</summary>
    /// <param name="input">Which line of the report it belongs to.</param>
    /// <param name="id">Its id.</param>
    /// <param name="printed">What is printed of it.</param>
    internal void Add(int input, string id, PieceBuffer printed) => entries.Add(new SpooledDocument(id, input, Save(printed), spool));

    /// <summary>Takes a document in that is kept elsewhere.</summary>
    internal void Add(int input, string id, IRecords records, long place) => entries.Add(new SpooledDocument(id, input, place, records));

    /// <summary>Takes a document in that was printed anew under another id.</summary>
    internal void Replace(int index, string id, PieceBuffer printed) => entries[index] = new SpooledDocument(id, entries[index].Input, Save(printed), spool);

    /// <summary>Puts the index in ordinal order of id and, where an id comes several times, of input.</summary>
    internal void Sort() => CollectionsMarshal.AsSpan(entries).Sort((a, b) =>
        string.CompareOrdinal(a.Id, b.Id) is not 0 and var order ? order : a.Input.CompareTo(b.Input));

    public void Read(int index, int first, int count, PieceBuffer into)
    {
        Span<byte> head = stackalloc byte[PieceBuffer.RecordHead(pieces)];
        var (_, _, place, records) = entries[index];
        records.Read(place, head);
        into.Load(head, first, count, (span, offset) => records.Read(place + PieceBuffer.RecordHead(pieces) + offset, span));
    }

    private long Save(PieceBuffer printed)
    {
        Span<byte> head = stackalloc byte[PieceBuffer.RecordHead(pieces)];
        var body = printed.Save(head);
        return spool.Add(head, body);
    }
}

/// <summary>One line of the index of <see cref="SpooledDocuments"/>.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Input">Its line of the report.</param>
/// <param name="Place">Of its record.</param>
/// <param name="Records">Where its record is.</param>
internal readonly record struct SpooledDocument(string Id, int Input, long Place, IRecords Records);
