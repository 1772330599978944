using Plenary.Diagnostics;
using Plenary.Emission.Tables;

namespace Plenary.Cli.Publishing;

/// <summary>The tables against the documents: row by row, the cells must be those that the column table makes.</summary>
internal static class RowCheck
{
    internal static IEnumerable<Finding> Run(PackageFolder folder) =>
        folder.Documents() is null ? [] : TableFile.Present(folder).SelectMany(table => Compare(folder, table).Take(1));

    // The first difference of a table is enough: after a lost row every other would differ too.
    private static IEnumerable<Finding> Compare(PackageFolder folder, Table table)
    {
        using var found = TableFile.Rows(folder, table).GetEnumerator();
        var number = 1;
        foreach (var expected in Expected(folder, table))
        {
            number++;
            if (!found.MoveNext())
            {
                yield return Rules.TableDiffers.Here($"{table.Path} ends at record {number - 1}; the row {Key(table, expected)} is missing.");
                yield break;
            }

            foreach (var finding in Compare($"{table.Path}, record {number}", table, expected, found.Current))
            {
                yield return finding;
            }
        }

        if (found.MoveNext())
        {
            yield return Rules.TableDiffers.Here($"{table.Path}, record {number + 1}: no document has the row {Key(table, found.Current)}.");
        }
    }

    private static IEnumerable<Finding> Compare(string place, Table table, string?[] expected, string?[] found)
    {
        if (!Key(table, expected).Equals(Key(table, found), StringComparison.Ordinal))
        {
            yield return Rules.TableDiffers.Here($"{place}: the row {Key(table, expected)} was expected, {Key(table, found)} is there: a row is missing, added or moved.");
            yield break;
        }

        foreach (var (column, want, have) in table.Columns.Zip(expected, found))
        {
            // CSV has no null: an empty cell is both.
            if (!string.Equals(want ?? "", have ?? "", StringComparison.Ordinal))
            {
                yield return Rules.TableDiffers.Here($"{place}: {column.Name} is '{have}', the document says '{want}'.");
            }
        }
    }

    private static IEnumerable<string?[]> Expected(PackageFolder folder, Table table)
    {
        var documents = folder.Documents()!.Select(d => d.Document);
        return table.IsOfAll ? table.RowsOfAll([.. documents.Select(table.Note)]) : documents.SelectMany(table.Rows);
    }

    private static string Key(Table table, string?[] row) => $"({string.Join(", ", row.Take(table.KeyLength))})";
}
