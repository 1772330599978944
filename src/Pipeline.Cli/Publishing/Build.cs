using Plenary.Cli.Reading;
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
/// One run over all inputs: read, convert, spool; sort by id; write every format; publish. Memory is set by the number of
/// jobs and the largest document, but for one short line per input and document.
/// </summary>
public sealed class Build(BuildSettings settings, IBuildView view)
{
    private const string ValidatedLines = "lines";

    private readonly PackageIndex _index = new();
    private InputOutcome[] _outcomes = [];
    private bool _broken;
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
            Convert(inputs, null, cancel);
            return Result(inputs, "nothing was to be published");
        }

        using var publication = Publication.Begin(
            OutputFolder.At(settings.Output), settings.Inputs.Select(FolderWalk.Real).Concat(inputs.Files.Select(f => f.FullPath)));
        using var spool = new Spool(() => publication.CreateSpool("documents"));
        Convert(inputs, spool, cancel);
        if (Objection(spool) is { } early)
        {
            return Result(inputs, early);
        }

        view.Writing(spool.Index.Count);
        Write(inputs, spool, publication, cancel);
        Validate(publication);
        if (Objection(spool) is { } late)
        {
            return Result(inputs, late);
        }

        cancel.ThrowIfCancellationRequested();
        publication.Commit();
        return Result(inputs, null);
    }

    private void Convert(InputSet inputs, Spool? spool, CancellationToken cancel)
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
            if (done.Document is not null)
            {
                _index.Add(done.Document);
                spool?.Add(index, done.Document, done.Json);
            }

            Show(inputs.Files[index].Path, done.Diagnostics, done.Text);
            view.Done();
        }).Run(settings.Jobs, cancel);
    }

    /// <summary>
    /// Why this run may not replace the package that is there: an empty package never does, nor one that breaks its own
    /// schemas, nor, where the run is strict, one with findings.
    /// </summary>
    private string? Objection(Spool spool) =>
        spool.Index.Count == 0 ? "no input gave a document"
        : _broken ? "the package does not fit its schemas, which is a mistake in Plenary; please report it"
        : settings.Strict && _worst >= settings.FailOn ? "there are findings that --strict does not let pass"
        : null;

    private void Write(InputSet inputs, Spool spool, Publication publication, CancellationToken cancel)
    {
        using var writer = new PackageWriter(settings.Package, publication.Create, _index);
        using var lines = publication.CreateSpool(ValidatedLines);
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

            var (dated, added) = _index.Check(document);
            if (!ReferenceEquals(dated, document))
            {
                (document, json) = (dated, JsonTree.Write(dated));
                _outcomes[entry.Input] = InputOutcome.Of(document);
                Show(entry.Path, added, null);
            }

            writer.Add(document, json);
            lines.Write(json);
            lines.WriteByte((byte)'\n');
        }

        writer.Complete(RunReport.Of(Outcomes(inputs)));
    }

    /// <summary>The schemas see the documents whatever the formats are.</summary>
    private void Validate(Publication publication)
    {
        var documents = SchemaGate.Documents(publication.OpenSpool(ValidatedLines));
        var report = SchemaGate.Report(publication.Open(PackageWriter.ReportFile));
        _broken = documents.Count + report.Count > 0;
        Show("documents", [.. documents.Select(ConvertedInput.Of)], null);
        Show(PackageWriter.ReportFile, [.. report.Select(ConvertedInput.Of)], null);
    }

    private BuildResult Result(InputSet inputs, string? unpublished) =>
        new(RunReport.Of(Outcomes(inputs)).Totals, _worst >= settings.FailOn, unpublished);

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
