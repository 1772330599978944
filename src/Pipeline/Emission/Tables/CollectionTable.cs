using Plenary.Model;

namespace Plenary.Emission.Tables;

/// <summary>A table whose rows tell how the documents of a package stand to each other.</summary>
/// <typeparam name="TNote">What is taken down of each document; the documents themselves are not kept.</typeparam>
/// <typeparam name="T">The thing that a row tells of.</typeparam>
public sealed class CollectionTable<TNote, T> : Table
    where TNote : class
{
    /// <summary>Takes down what is needed of a document.</summary>
    public required Func<Resolution, TNote> Take { get; init; }

    /// <summary>Writes a note down.</summary>
    public required Func<TNote, byte[]> Write { get; init; }

    /// <summary>Reads a note back.</summary>
    public required Func<byte[], TNote> Read { get; init; }

    /// <summary>Makes the things of the table of all notes.</summary>
    public required Func<IReadOnlyList<TNote>, IEnumerable<T>> Items { get; init; }

    /// <summary>The columns with their cells; a row belongs to no one document.</summary>
    public required IReadOnlyList<Column<T>> Cells { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Column> Columns => Cells;

    /// <inheritdoc/>
    public override bool IsOfAll => true;

    /// <inheritdoc/>
    internal override void Fill(Resolution document, TableRows rows)
    {
        // None of its own.
    }

    /// <inheritdoc/>
    public override byte[] Note(Resolution document) => Write(Take(document));

    /// <inheritdoc/>
    public override IEnumerable<string?[]> RowsOfAll(IReadOnlyList<byte[]> notes) =>
        Items(new NoteList<TNote>(notes, Read)).Select((item, i) => Cells.Select(c => c.Cell(new Row<T>(null!, item, i))).ToArray());
}
