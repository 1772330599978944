using Plenary.Diagnostics;
using Plenary.Emission.Tables;

namespace Plenary.Cli.Publishing;

/// <summary>Each table by itself: header, types, constraints, primary and foreign keys.</summary>
internal static class TableCheck
{
    internal static IEnumerable<Finding> Run(PackageFolder folder)
    {
        var present = TableFile.Present(folder).ToArray();
        if (present.Length == 0)
        {
            yield break;
        }

        foreach (var missing in AllTables.InOrder.Except(present))
        {
            yield return Rules.FileMissing.Here($"{missing.Path} is missing.");
        }

        var keys = AllTables.InOrder.SelectMany(t => t.ForeignKeys).Select(k => k.Table).Distinct(StringComparer.Ordinal)
            .ToDictionary(name => name, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var table in present)
        {
            foreach (var finding in Check(folder, table, keys).Take(SchemaGate.Limit))
            {
                yield return finding;
            }
        }
    }

    // A table to which others refer comes before them and leaves its keys behind.
    private static IEnumerable<Finding> Check(PackageFolder folder, Table table, Dictionary<string, HashSet<string>> referred)
    {
        var keys = referred.GetValueOrDefault(table.Name) ?? new HashSet<string>(StringComparer.Ordinal);
        var places = table.Columns.Select((c, i) => (c.Name, i)).ToDictionary(c => c.Name, c => c.i, StringComparer.Ordinal);
        var number = 0;
        string? document = null;
        foreach (var record in TableFile.Records(folder, table))
        {
            number++;
            if (number == 1)
            {
                if (!record.SequenceEqual(table.Columns.Select(c => c.Name), StringComparer.Ordinal))
                {
                    yield return Rules.TableBroken.Here($"{table.Path}: the header is {string.Join(',', record)}, but should be {string.Join(',', table.Columns.Select(c => c.Name))}.");
                    yield break;
                }

                continue;
            }

            var place = $"{table.Path}, record {number}";
            foreach (var (column, cell) in table.Columns.Zip(record))
            {
                if (column.Fault(cell) is { } fault)
                {
                    yield return Rules.TableBroken.Here($"{place}: {column.Name} '{cell}' {fault}.");
                }
            }

            // The rows of a document stand together, in order of its id: keys of the documents before cannot come again.
            if (table.HasDocument && !string.Equals(record[0], document, StringComparison.Ordinal))
            {
                if (string.CompareOrdinal(record[0], document) < 0)
                {
                    yield return Rules.TableBroken.Here($"{place}: {record[0]} comes after the rows of a later document.");
                    yield break;
                }

                document = record[0];
                if (!referred.ContainsKey(table.Name))
                {
                    keys.Clear();
                }
            }

            var key = string.Join('\n', record.Take(table.KeyLength));
            if (!keys.Add(key))
            {
                yield return Rules.KeyTwice.Here($"{place}: the key {key.Replace("\n", ", ", StringComparison.Ordinal)} stands twice.");
            }

            foreach (var foreign in table.ForeignKeys)
            {
                var named = foreign.Columns.Select(c => record[places[c]]).ToArray();
                if (Array.Exists(named[^1..], cell => cell is not null) && !referred[foreign.Table].Contains(string.Join('\n', named)))
                {
                    yield return Rules.KeyDangling.Here($"{place}: {string.Join(", ", foreign.Columns)}: {foreign.Table} has no row {string.Join(", ", named)}.");
                }
            }
        }

        if (number == 0)
        {
            yield return Rules.TableBroken.Here($"{table.Path} has no header.");
        }
    }
}
