using CsvHelper;
using Plenary.Emission.Tables;

namespace Plenary.Cli.Publishing;

/// <summary>A table as found on disk, read strictly.</summary>
internal static class TableFile
{
    private static readonly CsvReaderOptions Strict = new()
    {
        Separator = ',',
        HasHeader = false,
        SkipEmptyLines = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
    };

    /// <summary>The records, the header first; an empty cell is null.</summary>
    /// <exception cref="CsvFormatException">The file is no well-formed CSV.</exception>
    internal static IEnumerable<string?[]> Records(PackageFolder folder, Table table)
    {
        using var reader = CsvReader.Create(folder.Open(table.Path), Strict);
        while (reader.Read())
        {
            var cells = new string?[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = reader.IsEmpty(i) ? null : reader.GetString(i);
            }

            yield return cells;
        }
    }

    /// <summary>The rows without the header.</summary>
    internal static IEnumerable<string?[]> Rows(PackageFolder folder, Table table) => Records(folder, table).Skip(1);

    /// <summary>The tables that the package has; a package without CSV has none.</summary>
    internal static IEnumerable<Table> Present(PackageFolder folder) => AllTables.InOrder.Where(t => folder.Has(t.Path));
}
