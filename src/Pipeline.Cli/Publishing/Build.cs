using Plenary.Cli.Reading;
using Plenary.Diagnostics;
using Plenary.Emission;
using Plenary.Model;

namespace Plenary.Cli.Publishing;

/// <summary>How a run ended.</summary>
/// <param name="Totals">Sums over the inputs, as in <c>report.json</c>.</param>
/// <param name="Failed">Whether there are findings at or above the severity that fails a run.</param>
/// <param name="Published">Whether the output folder holds the new package.</param>
public sealed record BuildResult(RunTotals Totals, bool Failed, bool Published);

/// <summary>
/// One run over all inputs: read, convert, spool; sort by id; write every format; publish. Memory is set by the number of
/// jobs and the largest document, but for one short line per input and document.
/// </summary>
public sealed class Build(BuildSettings settings, IBuildView view)
{
    private InputOutcome[] _outcomes = [];
    private Severity _worst = Severity.Info;

    /// <summary>Runs to the end or not at all: on any exception the output folder is as it was.</summary>
    /// <exception cref="InputException">There is nothing to read.</exception>
    /// <exception cref="PublishException">The output cannot be written or must not be replaced.</exception>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public BuildResult Run(CancellationToken cancel)
    {
        var inputs = InputFinder.Find(settings.Inputs, settings.Output);
        if (inputs.Files.Count == 0 && inputs.LeftOut.All(l => l.Finding is null))
        {
            throw new InputException($"no .txt or .md file in {string.Join(", ", settings.Inputs)}; expected the raw text of at least one resolution");
        }

        if (settings.Output is null)
        {
            using var nothing = new Spool(() => Stream.Null);
            Convert(inputs, nothing: true, nothing, cancel);
            return Result(inputs, published: false);
        }

        using var publication = Publication.Begin(
            OutputFolder.At(settings.Output), settings.Inputs.Select(FolderWalk.Real).Concat(inputs.Files.Select(f => f.FullPath)));
        using var spool = new Spool(() => publication.CreateSpool("documents"));
        Convert(inputs, nothing: false, spool, cancel);
        if (!IsPublishable(spool))
        {
            return Result(inputs, published: false);
        }

        Write(inputs, spool, publication, cancel);
        if (settings.Strict && _worst >= settings.FailOn)
        {
            return Result(inputs, published: false); // a duplicate id, found only while writing
        }

        cancel.ThrowIfCancellationRequested();
        publication.Commit();
        return Result(inputs, published: true);
    }

    private void Convert(InputSet inputs, bool nothing, Spool spool, CancellationToken cancel)
    {
        view.Begin(inputs.Files.Count);
        foreach (var left in inputs.LeftOut)
        {
            Show(left.Path, Diagnostics(left), null);
        }

        _outcomes = new InputOutcome[inputs.Files.Count];
        new OrderedWork<InputFile, ConvertedInput>(inputs.Files, f => ConvertedInput.Of(f, settings), (index, done) =>
        {
            _outcomes[index] = done.Outcome;
            if (done.Document is not null && !nothing)
            {
                spool.Add(index, done.Document, done.Json);
            }

            Show(inputs.Files[index].Path, done.Diagnostics, done.Text);
            view.Done();
        }).Run(settings.Jobs, cancel);
    }

    /// <summary>An empty package never replaces one that holds something, and a strict run no package at all.</summary>
    private bool IsPublishable(Spool spool) => spool.Index.Count > 0 && !(settings.Strict && _worst >= settings.FailOn);

    private void Write(InputSet inputs, Spool spool, Publication publication, CancellationToken cancel)
    {
        view.Writing(spool.Index.Count);
        using var writer = new PackageWriter(settings.Package, publication.Create);
        foreach (var (id, entry, first) in DistinctIds.Assign(spool.Index))
        {
            cancel.ThrowIfCancellationRequested();
            var (document, json) = spool.Read(entry);
            if (first is not null)
            {
                (document, var diagnostic) = DistinctIds.Rename(document, id, first);
                json = JsonTree.Write(document);
                _outcomes[entry.Input] = InputOutcome.Of(document);
                Show(entry.Path, [diagnostic], null);
            }

            writer.Add(document, json);
        }

        writer.Complete(RunReport.Of(Outcomes(inputs)));
    }

    private BuildResult Result(InputSet inputs, bool published) =>
        new(RunReport.Of(Outcomes(inputs)).Totals, _worst >= settings.FailOn, published);

    /// <summary>Every input has a line: those that were read, and those that were left out.</summary>
    private IEnumerable<InputOutcome> Outcomes(InputSet inputs) => _outcomes.Concat(inputs.LeftOut.Select(left =>
        InputOutcome.Without(
            left.Path,
            left.Finding?.Rule.Severity == Severity.Error ? InputFate.Unreadable : InputFate.Skipped,
            left.Finding?.Message ?? "not an input: hidden, a README, the output folder, or neither .txt nor .md",
            null, null, Diagnostics(left))));

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
        }

        view.Noticed(path, diagnostics, text);
    }
}
