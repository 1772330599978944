using Plenary.Cli.Commands;
using Plenary.Cli.Publishing;
using Plenary.Diagnostics;
using Plenary.Emission;
using Plenary.Model;

namespace Plenary.Cli.Sharding;

/// <summary>What a merge is asked to do.</summary>
public sealed record MergeSettings
{
    /// <summary>Folders of shards, as the user wrote them.</summary>
    public required IReadOnlyList<string> Shards { get; init; }

    /// <summary>The package folder as the user wrote it.</summary>
    public required string Output { get; init; }

    /// <summary>How many workers there may be; at least 1.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Findings of this severity or above make the run fail (exit code 1).</summary>
    public Severity FailOn { get; init; } = Severity.Error;

    /// <summary>Whether a run that fails publishes nothing.</summary>
    public bool Strict { get; init; }
}

/// <summary>
/// Joins the shards of one run to the package that a single run would have written, byte by byte: the shards hold what
/// workers print, and what follows is the same <see cref="PackageAssembly"/>. Memory: a short line per input and document.
/// </summary>
internal sealed class Merge(MergeSettings settings, IBuildView view)
{
    private Severity worst = Severity.Info;

    /// <summary>Runs to the end or not at all.</summary>
    /// <exception cref="ShardException">The shards cannot be merged.</exception>
    /// <exception cref="PublishException">The output cannot be written or must not be replaced.</exception>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    internal BuildResult Run(CancellationToken cancel)
    {
        var shards = ShardSet.Open(settings.Shards, settings.Jobs, cancel);
        try
        {
            return Run(shards, cancel);
        }
        catch (Exception e) when (e is not (PublishException or UnauthorizedAccessException) && Packages.Reason(e) is { } reason && (e is not IOException || e is EndOfStreamException))
        {
            throw new ShardException($"a shard is whole by its checksums, but does not hold what a shard holds: {reason}\n  build it again", e);
        }
        finally
        {
            foreach (var shard in shards)
            {
                shard.Dispose();
            }
        }
    }

    private BuildResult Run(IReadOnlyList<ShardFolder> shards, CancellationToken cancel)
    {
        using var publication = Publication.Begin(OutputFolder.At(settings.Output), shards.Select(s => s.FullPath));
        using var assembly = new PackageAssembly(shards[0].Manifest.Package(), publication, settings.Jobs, Show);
        var totals = Gather(shards, assembly);
        if (assembly.Documents.Count == 0)
        {
            return new BuildResult(totals, true, "no input gave a document");
        }

        view.Writing(assembly.Documents.Count);
        totals = assembly.Write(cancel);
        worst = totals.Findings.Error > 0 ? Severity.Error : totals.Findings.Warning > 0 && worst < Severity.Warning ? Severity.Warning : worst;
        if (Expectations.Objection(shards[0].Manifest.Expectations, assembly.Tally) is { } unexpected)
        {
            return new BuildResult(totals, true, unexpected);
        }

        var failed = worst >= settings.FailOn;
        if (settings.Strict && failed)
        {
            return new BuildResult(totals, true, "there are findings that --strict does not let pass");
        }

        // Each shard was right by itself; whether all of them together are right is told by the checks for packages.
        var findings = PackageVerifier.Verify(publication.Folder);
        if (findings.Count > 0)
        {
            Show("package", [.. findings.Select(ConvertedInput.Of)]);
            return new BuildResult(totals, true, "the merged package does not pass its verification");
        }

        cancel.ThrowIfCancellationRequested();
        publication.Commit();
        return new BuildResult(totals, failed, null);
    }

    /// <summary>Lines of the report in order of path, over all shards; each has its lines in that order.</summary>
    private static RunTotals Gather(IReadOnlyList<ShardFolder> shards, PackageAssembly assembly)
    {
        var totals = RunTotals.None;
        var places = shards.Select(_ => new List<int>()).ToArray();
        var readers = shards.Select(s => s.Lines().GetEnumerator()).ToArray();
        var next = new PriorityQueue<int, (string Path, int Shard)>(Comparer<(string Path, int Shard)>.Create((a, b) =>
            string.CompareOrdinal(a.Path, b.Path) is not 0 and var order ? order : a.Shard.CompareTo(b.Shard)));
        var outcomes = new InputOutcome[shards.Count];
        void Advance(int shard)
        {
            if (!readers[shard].MoveNext())
            {
                readers[shard].Dispose();
                return;
            }

            outcomes[shard] = JsonTree.ReadOutcome(readers[shard].Current);
            if (!shards[shard].Number.Holds(outcomes[shard].Path))
            {
                throw new ShardException($"shard {shards[shard].Number} in {shards[shard].Shown} holds {outcomes[shard].Path}, which belongs to another shard");
            }

            next.Enqueue(shard, (outcomes[shard].Path, shard));
        }

        for (var i = 0; i < shards.Count; i++)
        {
            Advance(i);
        }

        while (next.TryDequeue(out var shard, out _))
        {
            totals += outcomes[shard];
            places[shard].Add(assembly.Outcomes.Count);
            assembly.Outcomes.Add(readers[shard].Current);
            Advance(shard);
        }

        for (var i = 0; i < shards.Count; i++)
        {
            foreach (var (id, line, place) in shards[i].Index())
            {
                assembly.Documents.Add(places[i][line], id, shards[i], place);
            }
        }

        return totals;
    }

    private void Show(string path, IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Count > 0)
        {
            worst = (Severity)Math.Max((int)worst, diagnostics.Max(d => (int)d.Severity));
            view.Noticed(path, diagnostics, null);
        }
    }
}
