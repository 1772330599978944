using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace Plenary.Comparison;

/// <summary>
/// Finds the least changes that lead from one row of keys to another. The search is DiffPlex's; here the keys are numbered, so
/// that no content can be taken for a separator.
/// </summary>
internal static class SequenceDiff
{
    /// <summary>The places where the rows differ, in order: so many items of the old row are replaced by so many of the new.</summary>
    internal static IReadOnlyList<DiffBlock> Blocks(IReadOnlyList<string> old, IReadOnlyList<string> replaced)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. new Differ().CreateCustomDiffs(Row(old, numbers), Row(replaced, numbers), ignoreWhiteSpace: false, ignoreCase: false, Items).DiffBlocks];
    }

    /// <summary>The places of the items that both rows have in the same order.</summary>
    internal static IEnumerable<(int Old, int New)> Common(IReadOnlyList<string> old, IReadOnlyList<string> replaced)
    {
        var (i, j) = (0, 0);
        foreach (var block in Blocks(old, replaced))
        {
            for (; i < block.DeleteStartA; i++, j++)
            {
                yield return (i, j);
            }

            (i, j) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        for (; i < old.Count && j < replaced.Count; i++, j++)
        {
            yield return (i, j);
        }
    }

    private static string Row(IReadOnlyList<string> keys, Dictionary<string, int> numbers)
    {
        var row = new StringBuilder();
        foreach (var key in keys)
        {
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers.Add(key, number = numbers.Count);
            }

            row.Append(CultureInfo.InvariantCulture, $"{number}").Append('\n');
        }

        return row.ToString();
    }

    private static string[] Items(string row) => row.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
