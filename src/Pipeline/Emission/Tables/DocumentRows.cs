using Plenary.Model;

namespace Plenary.Emission.Tables;

/// <summary>The rows of one document in every table, made once for all that need them.</summary>
public sealed class DocumentRows
{
    private readonly TableRows[] rows = [.. AllTables.InOrder.Select(t => new TableRows(t.Columns.Count))];

    /// <summary>Makes the rows of a document.</summary>
    public DocumentRows(Resolution document) => Fill(document);

    /// <summary>Makes room.</summary>
    internal DocumentRows()
    {
    }

    /// <summary>The document.</summary>
    public Resolution Document { get; private set; } = null!;

    /// <summary>The rows in a table, in order.</summary>
    /// <param name="table">Its place in <see cref="AllTables.InOrder"/>.</param>
    public TableRows this[int table] => rows[table];

    /// <summary>Makes the rows of another document, in the place of those that are there.</summary>
    internal void Fill(Resolution document)
    {
        Document = document;
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i].Clear();
            AllTables.InOrder[i].Fill(document, rows[i]);
        }
    }
}
