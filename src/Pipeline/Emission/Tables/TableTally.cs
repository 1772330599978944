namespace Plenary.Emission.Tables;

/// <summary>How many rows each table has, and how many of them have a value in each column.</summary>
public sealed class TableTally
{
    private readonly Dictionary<Table, long[]> counts = [];

    /// <summary>Roll calls.</summary>
    public long Votes { get; private set; }

    /// <summary>Roll calls whose printed tally and lists agree.</summary>
    public long BalancedVotes { get; private set; }

    /// <summary>References that could not be resolved.</summary>
    public long UnresolvedReferences { get; private set; }

    /// <summary>Counts the rows of every table that a document has.</summary>
    public void Add(Model.Resolution document)
    {
        Votes += document.Vote is null ? 0 : 1;
        BalancedVotes += document.Vote?.Consistent == true ? 1 : 0;
        UnresolvedReferences += document.References.Count(r => r.Status == Model.ReferenceStatus.Unresolved);
        foreach (var table in AllTables.InOrder)
        {
            var count = Counts(table);
            foreach (var row in table.Rows(document))
            {
                count[^1]++;
                for (var i = 0; i < row.Length; i++)
                {
                    count[i] += string.IsNullOrEmpty(row[i]) ? 0 : 1;
                }
            }
        }
    }

    /// <summary>Adds what another one counted; several workers may do so at once.</summary>
    public void Add(TableTally other)
    {
        lock (counts)
        {
            (Votes, BalancedVotes, UnresolvedReferences) = (Votes + other.Votes, BalancedVotes + other.BalancedVotes, UnresolvedReferences + other.UnresolvedReferences);
            foreach (var (table, more) in other.counts)
            {
                var count = Counts(table);
                for (var i = 0; i < more.Length; i++)
                {
                    count[i] += more[i];
                }
            }
        }
    }

    /// <summary>How many rows a table has.</summary>
    public long Rows(Table table) => counts.TryGetValue(table, out var count) ? count[^1] : 0;

    /// <summary>How many rows have a value in a column, by its place.</summary>
    public long Filled(Table table, int column) => counts.TryGetValue(table, out var count) ? count[column] : 0;

    private long[] Counts(Table table) => counts.TryGetValue(table, out var count) ? count : counts[table] = new long[table.Columns.Count + 1];
}
