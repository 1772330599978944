using Plenary.Text;

namespace Plenary.Emission.Tables;

/// <summary>How many rows each table has, and how many of them have a value in each column.</summary>
public sealed class TableTally
{
    // By table and column, as in AllTables.InOrder; last the number of rows.
    private readonly long[][] counts = [.. AllTables.InOrder.Select(t => new long[t.Columns.Count + 1])];

    /// <summary>Roll calls.</summary>
    public long Votes { get; private set; }

    /// <summary>Roll calls whose printed tally and lists agree.</summary>
    public long BalancedVotes { get; private set; }

    /// <summary>References that could not be resolved.</summary>
    public long UnresolvedReferences { get; private set; }

    /// <summary>Counts the rows of every table that a document has.</summary>
    public void Add(Model.Resolution document) => Add(new DocumentRows(document));

    /// <summary>Counts the rows of a document.</summary>
    public void Add(DocumentRows rows)
    {
        Votes += rows.Document.Vote is null ? 0 : 1;
        BalancedVotes += rows.Document.Vote?.Consistent == true ? 1 : 0;
        foreach (var reference in rows.Document.References)
        {
            UnresolvedReferences += reference.Status == Model.ReferenceStatus.Unresolved ? 1 : 0;
        }

        for (var table = 0; table < counts.Length; table++)
        {
            var (count, all) = (counts[table], rows[table]);
            count[^1] += all.Count;
            for (var i = 0; i < all.Count; i++)
            {
                var row = all[i];
                for (var column = 0; column < row.Length; column++)
                {
                    count[column] += string.IsNullOrEmpty(row[column]) ? 0 : 1;
                }
            }
        }
    }

    /// <summary>Counts nothing any more, as if new.</summary>
    internal void Clear()
    {
        (Votes, BalancedVotes, UnresolvedReferences) = (0, 0, 0);
        foreach (var count in counts)
        {
            Array.Clear(count);
        }
    }

    internal void Write(NoteWriter note)
    {
        note.Number(Votes);
        note.Number(BalancedVotes);
        note.Number(UnresolvedReferences);
        foreach (var count in counts)
        {
            note.Number(count[^1]);
            for (var i = 0; count[^1] > 0 && i < count.Length - 1; i++)
            {
                note.Number(count[i]);
            }
        }
    }

    /// <summary>Adds what another one counted and wrote down.</summary>
    internal void Add(ReadOnlySpan<byte> bytes)
    {
        var note = new NoteReader(bytes);
        Votes += note.Number();
        BalancedVotes += note.Number();
        UnresolvedReferences += note.Number();
        foreach (var count in counts)
        {
            var rows = note.Number();
            count[^1] += rows;
            for (var i = 0; rows > 0 && i < count.Length - 1; i++)
            {
                count[i] += note.Number();
            }
        }
    }

    /// <summary>How many rows a table has.</summary>
    public long Rows(Table table) => Counts(table)[^1];

    /// <summary>How many rows have a value in a column, by its place.</summary>
    public long Filled(Table table, int column) => Counts(table)[column];

    private long[] Counts(Table table)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            if (AllTables.InOrder[i] == table)
            {
                return counts[i];
            }
        }

        throw new ArgumentException($"{table.Name} is not one of the tables of a package.", nameof(table));
    }
}
