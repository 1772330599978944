using Plenary.Cli.Publishing;
using Plenary.Emission.Tables;
using Plenary.Model;

namespace Plenary.Cli.Releasing;

/// <summary>A field of a row that another value stands in now.</summary>
/// <param name="Field">The column.</param>
/// <param name="Before">The cell before; null for none.</param>
/// <param name="After">The cell now; null for none.</param>
internal sealed record FieldChange(string Field, string? Before, string? After);

/// <summary>A row that was added, removed or changed inside a document that both packages have.</summary>
/// <param name="Table">The name of its table.</param>
/// <param name="Key">Its key without the document's id; empty for the row of the document itself.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="Fields">The fields that differ; empty unless it was changed.</param>
internal sealed record RowChange(string Table, string Key, ChangeKind Kind, IReadOnlyList<FieldChange> Fields);

/// <summary>What happened to a row.</summary>
internal enum ChangeKind
{
    /// <summary>Only the new package has it.</summary>
    Added,

    /// <summary>Only the old package has it.</summary>
    Removed,

    /// <summary>Both have it, with other values.</summary>
    Changed,
}

/// <summary>A document that both packages have, but not with the same rows.</summary>
internal sealed record DocumentChange(string Id, IReadOnlyList<RowChange> Rows);

/// <summary>What the data of two packages differ in, whatever formats they are printed in.</summary>
/// <param name="Added">Ids of documents that only the new package has.</param>
/// <param name="Removed">Ids of documents that only the old package has.</param>
/// <param name="Changed">Documents of both.</param>
/// <param name="Structure">Tables and columns that are not what they were.</param>
internal sealed record PackageChanges(
    IReadOnlyList<string> Added, IReadOnlyList<string> Removed, IReadOnlyList<DocumentChange> Changed, IReadOnlyList<StructureChange> Structure)
{
    /// <summary>The step to the next version that the changes ask for.</summary>
    internal VersionStep Step =>
        Structure.Any(s => s.Breaks) || Removed.Count > 0 ? VersionStep.Major
        : Structure.Count > 0 || Added.Count > 0 || Changed.Any(d => d.Rows.Any(r => r.Kind != ChangeKind.Changed)) ? VersionStep.Minor
        : Changed.Count > 0 ? VersionStep.Patch
        : VersionStep.None;

    /// <summary>Compares two packages; a null one has nothing in it.</summary>
    /// <exception cref="InvalidDataException">A package has neither JSON nor YAML.</exception>
    internal static PackageChanges Between(PackageFolder? before, PackageFolder after)
    {
        var (added, removed, changed) = (new List<string>(), new List<string>(), new List<DocumentChange>());
        using var old = Documents(before).GetEnumerator();
        using var now = Documents(after).GetEnumerator();
        var (hasOld, hasNow) = (old.MoveNext(), now.MoveNext());
        while (hasOld || hasNow)
        {
            // Both are in ordinal order of id: whichever comes first is missing on the other side.
            var order = !hasOld ? 1 : !hasNow ? -1 : string.CompareOrdinal(old.Current.Document.Id, now.Current.Document.Id);
            if (order < 0)
            {
                removed.Add(old.Current.Document.Id);
            }
            else if (order > 0)
            {
                added.Add(now.Current.Document.Id);
            }
            else if (!old.Current.Json.AsSpan().SequenceEqual(now.Current.Json) && Rows(old.Current.Document, now.Current.Document) is { Count: > 0 } rows)
            {
                changed.Add(new DocumentChange(now.Current.Document.Id, rows));
            }

            hasOld = order <= 0 ? old.MoveNext() : hasOld;
            hasNow = order >= 0 ? now.MoveNext() : hasNow;
        }

        return new PackageChanges(added, removed, changed, before is null ? [] : [.. StructureChange.Between(before, after)]);
    }

    private static IEnumerable<(Resolution Document, byte[] Json)> Documents(PackageFolder? folder) =>
        folder is null ? [] : folder.Documents() ?? throw new InvalidDataException("the package has neither JSON nor YAML to compare");

    private static List<RowChange> Rows(Resolution before, Resolution after)
    {
        var changes = new List<RowChange>();
        foreach (var table in AllTables.InOrder)
        {
            var old = table.Rows(before).ToDictionary(r => Key(table, r), StringComparer.Ordinal);
            foreach (var row in table.Rows(after))
            {
                var key = Key(table, row);
                if (!old.Remove(key, out var was))
                {
                    changes.Add(new RowChange(table.Name, key, ChangeKind.Added, []));
                }
                else if (Fields(table, was, row) is { Length: > 0 } fields)
                {
                    changes.Add(new RowChange(table.Name, key, ChangeKind.Changed, fields));
                }
            }

            changes.AddRange(old.Keys.Order(StringComparer.Ordinal).Select(key => new RowChange(table.Name, key, ChangeKind.Removed, [])));
        }

        return changes;
    }

    private static FieldChange[] Fields(Table table, string?[] before, string?[] after) =>
        [.. table.Columns.Select((column, i) => new FieldChange(column.Name, before[i], after[i])).Where(f => !string.Equals(f.Before ?? "", f.After ?? "", StringComparison.Ordinal))];

    private static string Key(Table table, string?[] row) => string.Join(", ", row.Take(table.KeyLength).Skip(1));
}
