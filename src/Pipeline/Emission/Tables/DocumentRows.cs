namespace Plenary.Emission.Tables;

/// <summary>The rows of one document in every table, made once for all that need them.</summary>
public sealed class DocumentRows
{
    private readonly List<string?[]>[] rows;

    /// <summary>Makes the rows of a document.</summary>
    public DocumentRows(Model.Resolution document)
    {
        Document = document;
        rows = new List<string?[]>[AllTables.InOrder.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = [.. AllTables.InOrder[i].Rows(document)];
        }
    }

    /// <summary>The document.</summary>
    public Model.Resolution Document { get; }

    /// <summary>The rows in a table, in order.</summary>
    /// <param name="table">Its place in <see cref="AllTables.InOrder"/>.</param>
    public IReadOnlyList<string?[]> this[int table] => rows[table];
}
