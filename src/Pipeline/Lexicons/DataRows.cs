namespace Plenary.Lexicons;

/// <summary>Reads a built-in table: one row a line, no quotes and no commas inside cells.</summary>
internal static class DataRows
{
    /// <summary>The rows without the header.</summary>
    /// <param name="file">Name of the table, e.g. <c>memberships.csv</c>.</param>
    /// <param name="header">The header it must have.</param>
    /// <exception cref="LexiconException">Header or number of cells are others.</exception>
    public static IEnumerable<string[]> Read(string file, string header)
    {
        using var reader = LexiconSet.Open(file);
        if (!string.Equals(reader.ReadLine(), header, StringComparison.Ordinal))
        {
            throw new LexiconException($"{file}: the header must be '{header}'.");
        }

        var width = header.Split(',').Length;
        while (reader.ReadLine() is { } row)
        {
            var cells = row.Split(',');
            yield return cells.Length == width ? cells : throw new LexiconException($"{file}: '{row}' isn't of the form {header}.");
        }
    }
}
