using Plenary.Cli.Caching;
using Plenary.Cli.Reading;
using Plenary.Cli.Sharding;
using Plenary.Diagnostics;
using Plenary.Emission;
using Plenary.Model;

namespace Plenary.Cli.Publishing;

/// <summary>How a run ended.</summary>
/// <param name="Totals">Sums over the inputs, as in <c>report.json</c>.</param>
/// <param name="Failed">Whether there are findings at or above the severity that fails a run.</param>
/// <param name="Unpublished">Why the output folder is as it was before; null where it holds the new package.</param>
public sealed record BuildResult(RunTotals Totals, bool Failed, string? Unpublished);

/// <summary>
/// One run over all inputs: read, convert, print, validate, each document by one of the workers; then the package is put
/// together, see <see cref="PackageAssembly"/>. Memory is set by the number of jobs and the largest document, but for one
/// short line per input and document.
/// </summary>
public sealed class Build(BuildSettings settings, IBuildView view)
{
    private string? _unexpected;
    private bool _broken;
    private Severity _worst = Severity.Info;
    private RunTotals _totals = RunTotals.None;

    /// <summary>Runs to the end or not at all: on any exception the output folder is as it was.</summary>
    /// <exception cref="InputException">There is nothing to read.</exception>
    /// <exception cref="PublishException">The output cannot be written or must not be replaced.</exception>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public BuildResult Run(CancellationToken cancel)
    {
        var all = InputFinder.Find(settings.Inputs, settings.Output);
        var inputs = settings.Shard is { } part ? part.Of(all) : all;
        if (settings.Shard is null && inputs.Files.Count == 0 && inputs.LeftOut.All(l => l.Finding is null))
        {
            throw new InputException($"no .txt or .md file in {string.Join(", ", settings.Inputs)}; expected the raw text of at least one resolution");
        }

        var metadata = MetadataFile.Find(settings.Inputs);
        metadata = metadata with { Version = settings.DataVersion ?? metadata.Version };
        var expectations = ExpectationsFile.Find(settings.Inputs);
        if (settings.Output is null)
        {
            Convert(inputs, null, null, cancel);
            return Result("nothing was to be published");
        }

        using var publication = Publication.Begin(
            OutputFolder.At(settings.Output), settings.Inputs.Select(FolderWalk.Real).Concat(inputs.Files.Select(f => f.FullPath)));
        using var cache = settings.Cache is { } folder && inputs.Files.Count >= settings.CacheFrom ? new ConversionCache(folder, settings.CacheSize, settings) : null;
        foreach (var damaged in cache?.Damaged ?? [])
        {
            Noticed(damaged, "this file of the cache was not used: its index is damaged, or it was cut off; what was in it is converted again");
        }

        using var assembly = new PackageAssembly(settings.Package with { Metadata = metadata }, publication, settings.Jobs, (path, diagnostics) => Show(path, diagnostics, null))
        {
            Ids = cache is null && settings.Shard is null ? new TakenIds() : null,
        };
        if (cache is null)
        {
            // Reading the schema takes as long as reading the lexicons, and needs no text.
            assembly.Benches.MakeAhead();
        }

        Convert(inputs, assembly, cache, cancel);
        if (Objection(assembly.Documents.Count) is { } early)
        {
            return Result(early);
        }

        if (settings.Shard is not null)
        {
            ShardWriter.Write(ShardManifest.Of(settings, metadata, expectations, all), assembly, publication, cancel);
            return Commit(publication, cache, cancel);
        }

        view.Writing(assembly.Documents.Count);
        _totals = assembly.Write(cancel);
        _unexpected = Expectations.Objection(expectations, assembly.Tally);
        if (Objection(assembly.Documents.Count) is { } late)
        {
            return Result(late);
        }

        return Commit(publication, cache, cancel);
    }

    private BuildResult Commit(Publication publication, ConversionCache? cache, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        publication.Commit();
        cache?.Trim();
        return Result(null);
    }

    private void Convert(InputSet inputs, PackageAssembly? assembly, ConversionCache? cache, CancellationToken cancel)
    {
        view.Begin(inputs.Files.Count);
        foreach (var left in inputs.LeftOut)
        {
            Show(left.Path, Diagnostics(left), null);
        }

        using var leftOut = inputs.LeftOut.GetEnumerator();
        var more = leftOut.MoveNext();
        void AddLeftOut(string? before)
        {
            for (; more && (before is null || string.CompareOrdinal(leftOut.Current.Path, before) < 0); more = leftOut.MoveNext())
            {
                Add(assembly, OutcomeOf(leftOut.Current), null, null);
            }
        }

        new OrderedWork<InputFile, ConvertedInput>(inputs.Files, f => ConvertedInput.Of(f, settings, assembly, cache, cancel), (index, done) =>
        {
            if (done.Broken is { } fault)
            {
                Noticed(inputs.Files[index].Path, $"the cache entry of this input was not used: {fault}; converted again");
            }

            AddLeftOut(inputs.Files[index].Path);
            Add(assembly, done.Outcome, done.Printed, done.Kept);
            Show(inputs.Files[index].Path, done.Diagnostics, done.Text);
            view.Done();
        }).Run(settings.Jobs, cancel);
        AddLeftOut(null);
    }

    // Nothing is lost by what is wrong with the cache, so that it neither stands in the package nor makes a run fail.
    private void Noticed(string path, string what) => view.Noticed(path, [ConvertedInput.Of(Rules.CacheEntryBroken.Here(what))], null);

    private void Add(PackageAssembly? assembly, InputOutcome outcome, PieceBuffer? printed, KeptRecord? kept)
    {
        _totals += outcome;
        assembly?.Add(JsonTree.Write(outcome), outcome.DocumentId, printed, kept);
        if (printed is not null)
        {
            assembly?.Buffers.Return(printed);
        }
    }

    /// <summary>
    /// Why this run may not replace the package that is there: an empty package never does (a shard may be empty), nor one that breaks its own
    /// schemas, nor, where the run is strict, one with findings.
    /// </summary>
    private string? Objection(int documents) =>
        documents == 0 && settings.Shard is null ? "no input gave a document"
        : _broken ? "the package does not fit its schemas, which is a mistake in Plenary; please report it"
        : _unexpected is not null ? _unexpected
        : settings.Strict && _worst >= settings.FailOn ? "there are findings that --strict does not let pass"
        : null;

    private BuildResult Result(string? unpublished) => new(_totals, _worst >= settings.FailOn || _unexpected is not null, unpublished);

    private static InputOutcome OutcomeOf(LeftOut left) => InputOutcome.Without(
        left.Path,
        left.Finding?.Rule.Severity == Severity.Error ? InputFate.Unreadable : InputFate.Skipped,
        left.Finding?.Message ?? "not an input: hidden, a README, the output folder, or neither .txt nor .md",
        null, null, Diagnostics(left));

    private static Diagnostic[] Diagnostics(LeftOut left) => left.Finding is null ? [] : [ConvertedInput.Of(left.Finding)];

    private void Show(string path, IReadOnlyList<Diagnostic> diagnostics, string? text)
    {
        if (diagnostics.Count == 0)
        {
            return;
        }

        foreach (var diagnostic in diagnostics)
        {
            _worst = diagnostic.Severity > _worst ? diagnostic.Severity : _worst;
            _broken |= diagnostic.Code.Equals(Rules.SchemaBroken.Code, StringComparison.Ordinal);
        }

        view.Noticed(path, diagnostics, text);
    }
}
