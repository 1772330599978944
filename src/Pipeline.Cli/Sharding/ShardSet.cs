using System.Collections.Concurrent;
using Plenary.Cli.Caching;
using Plenary.Cli.Reading;

namespace Plenary.Cli.Sharding;

/// <summary>Finds out whether shards are all there, whole, and parts of one and the same run.</summary>
internal static class ShardSet
{
    /// <summary>So many missing shards are named one by one.</summary>
    private const int Named = 20;

    /// <summary>Opens shards, in order of number.</summary>
    /// <param name="folders">As the user wrote them.</param>
    /// <param name="jobs">How many are read at once.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <exception cref="ShardException">They cannot be merged.</exception>
    internal static IReadOnlyList<ShardFolder> Open(IReadOnlyList<string> folders, int jobs, CancellationToken cancel)
    {
        var shards = new List<ShardFolder>();
        var faults = new List<string>();
        foreach (var folder in folders)
        {
            try
            {
                shards.Add(new ShardFolder(folder));
            }
            catch (ShardException e)
            {
                faults.Add(e.Message);
            }
        }

        shards.Sort((a, b) => a.Number.Index.CompareTo(b.Number.Index));
        if (shards.Count > 0)
        {
            faults.AddRange(Disagreements(shards));
            faults.AddRange(Gaps(shards));
        }

        faults.AddRange(Damages(shards, jobs, cancel));
        return faults.Count == 0 ? shards : throw new ShardException(string.Join("\n  ", faults));
    }

    private static IEnumerable<string> Disagreements(List<ShardFolder> shards)
    {
        var first = shards[0];
        foreach (var shard in shards)
        {
            var (a, b) = (first.Manifest, shard.Manifest);
            if (!b.Program.Equals(ProgramIdentity.Program, StringComparison.Ordinal))
            {
                yield return $"shard {shard.Number} in {shard.Shown} was built by another version of plenary; build it again with this one";
            }
            else if (first.Number.Count != shard.Number.Count)
            {
                yield return $"shard {shard.Number} in {shard.Shown} is of another division than shard {first.Number} in {first.Shown}";
            }
            else if (!a.Settings.Equals(b.Settings, StringComparison.Ordinal))
            {
                yield return $"shard {shard.Number} in {shard.Shown} was built with other options than shard {first.Number} in {first.Shown}";
            }
            else if (!a.AgreesOnPackage(b))
            {
                yield return $"shard {shard.Number} in {shard.Shown} was built with another {MetadataFile.Name}, {ExpectationsFile.Name} or version of the data than shard {first.Number} in {first.Shown}";
            }
            else if (!a.Inputs.Equals(b.Inputs, StringComparison.Ordinal))
            {
                yield return $"shard {shard.Number} in {shard.Shown} was built from other inputs than shard {first.Number} in {first.Shown}: did each machine see the same folder?";
            }
        }
    }

    private static IEnumerable<string> Gaps(List<ShardFolder> shards)
    {
        foreach (var (a, b) in shards.Zip(shards.Skip(1)).Where(p => p.First.Number.Index == p.Second.Number.Index))
        {
            yield return $"shard {b.Number} is given twice: {a.Shown} and {b.Shown}";
        }

        var count = shards[0].Number.Count;
        var there = shards.Select(s => s.Number.Index).ToHashSet();
        var missing = Enumerable.Range(1, count).Where(i => !there.Contains(i)).ToArray();
        if (missing.Length > 0)
        {
            yield return $"missing: shard {string.Join(", ", missing.Take(Named).Select(i => new ShardNumber(i, count)))}{(missing.Length > Named ? $" and {missing.Length - Named} more" : "")}";
        }
    }

    private static IEnumerable<string> Damages(List<ShardFolder> shards, int jobs, CancellationToken cancel)
    {
        var faults = new ConcurrentDictionary<int, string>();
        Parallel.For(0, shards.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancel }, i =>
        {
            if (shards[i].Fault() is { } fault)
            {
                faults[i] = fault;
            }
        });
        return faults.OrderBy(f => f.Key).Select(f => f.Value);
    }
}
