using Plenary.Model;

namespace Plenary.Emission.Tables;

/// <summary>A table of the package: what it is called, what its columns are, and which rows a document has.</summary>
public abstract class Table
{
    /// <summary>The name, which is also that of the resource, e.g. <c>votes</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name for readers.</summary>
    public required string Title { get; init; }

    /// <summary>What a row is.</summary>
    public required string Description { get; init; }

    /// <summary>How many of the first columns make the key of a row.</summary>
    public required int KeyLength { get; init; }

    /// <summary>The columns, in order.</summary>
    public abstract IReadOnlyList<Column> Columns { get; }

    /// <summary>The file inside the package.</summary>
    public string Path => $"csv/{Name}.csv";

    /// <summary>True where the first column names a row of the table of documents.</summary>
    public bool HasDocument => Columns[0].Name.Equals("document_id", StringComparison.Ordinal);

    /// <summary>Columns that name a row of another table; all of them empty where there is none.</summary>
    // A column stands in one key only: readers that put the row in the place of its name (npm's datapackage) cannot follow it twice.
    public IReadOnlyList<ForeignKey> ForeignKeys => HasDocument && !Relations.Any(r => r.Columns.Contains("document_id", StringComparer.Ordinal))
        ? [new(["document_id"], "documents", ["id"]), .. Relations]
        : Relations;

    /// <summary>The foreign keys beside that of the document, or one that leads there by way of another table.</summary>
    public IReadOnlyList<ForeignKey> Relations { get; init; } = [];

    /// <summary>True where the rows can only be told when every document is known: what is printed of a document is a note for them.</summary>
    public virtual bool IsOfAll => false;

    /// <summary>The rows of a document, in its order, cell by cell. A key comes once; see the description of each table.</summary>
    public IReadOnlyList<string?[]> Rows(Resolution document)
    {
        var rows = new TableRows(Columns.Count);
        Fill(document, rows);
        return [.. Enumerable.Range(0, rows.Count).Select(row => rows[row].ToArray())];
    }

    /// <summary>Puts the rows of a document behind those that are there.</summary>
    internal abstract void Fill(Resolution document, TableRows rows);

    /// <summary>What the rows of all need of a document; empty where <see cref="IsOfAll"/> is false.</summary>
    public virtual byte[] Note(Resolution document) => [];

    /// <summary>The rows that the notes of all documents make; none where <see cref="IsOfAll"/> is false.</summary>
    /// <param name="notes">In ordinal order of the documents' ids; may be read from a file each time.</param>
    public virtual IEnumerable<string?[]> RowsOfAll(IReadOnlyList<byte[]> notes) => [];
}

/// <summary>A foreign key: columns of one table that name a row of another.</summary>
/// <param name="Columns">The columns here.</param>
/// <param name="Table">The name of the other table, which comes before this one.</param>
/// <param name="Keys">The columns there, in the same order: its primary key.</param>
public sealed record ForeignKey(IReadOnlyList<string> Columns, string Table, IReadOnlyList<string> Keys);

/// <summary>A table with a row for each thing of one kind that a document has.</summary>
/// <typeparam name="T">The thing that a row tells of.</typeparam>
public sealed class Table<T> : Table
{
    /// <summary>The things of a document.</summary>
    public required Func<Resolution, IReadOnlyList<T>> Items { get; init; }

    /// <summary>The columns with their cells.</summary>
    public required IReadOnlyList<Column<T>> Cells { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Column> Columns => Cells;

    // Asked for each cell of each document.
    private Func<Row<T>, string?>[] Makers => field ??= [.. Cells.Select(c => c.Cell)];

    /// <inheritdoc/>
    internal override void Fill(Resolution document, TableRows rows)
    {
        // A text can print a state twice in one roll call. The tree keeps both and a diagnostic says so; a table whose
        // key is not unique would be of no use to a database, so that it keeps the first. What comes before the last cell of the key is the document.
        var (items, makers) = (Items(document), Makers);
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            var row = rows.Next();
            for (var c = 0; c < row.Length; c++)
            {
                row[c] = makers[c](new Row<T>(document, item, i));
            }

            rows.Keep(row[KeyLength - 1]!);
        }
    }
}
