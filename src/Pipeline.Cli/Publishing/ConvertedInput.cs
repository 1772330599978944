using System.Globalization;
using Plenary.Cli.Caching;
using Plenary.Cli.Reading;
using Plenary.Diagnostics;
using Plenary.Emission;
using Plenary.Model;

namespace Plenary.Cli.Publishing;

/// <summary>One input after reading, conversion, printing and validation.</summary>
/// <param name="Outcome">Its line of the report.</param>
/// <param name="Diagnostics">All that was noticed.</param>
/// <param name="Text">The decoded text, or null.</param>
/// <param name="Printed">What is printed of the document; null without one, where nothing is to be printed, or where it is kept in the cache.</param>
internal sealed record ConvertedInput(InputOutcome Outcome, IReadOnlyList<Diagnostic> Diagnostics, string? Text, PieceBuffer? Printed)
{
    /// <summary>Why the cache's entry for this input could not be used; null where there was none, or all is well.</summary>
    internal string? Broken { get; init; }

    /// <summary>Where the cache keeps what is printed of the document; null where it does not.</summary>
    internal KeptRecord? Kept { get; init; }

    /// <summary>Does the work for one file; runs on any thread.</summary>
    /// <param name="file">The file.</param>
    /// <param name="settings">Those of the run.</param>
    /// <param name="assembly">Lends printer, validator and room; null where nothing is to be printed.</param>
    /// <param name="cache">Keeps what is printed; null without one.</param>
    /// <param name="cancel">Ends the run.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    internal static ConvertedInput Of(InputFile file, BuildSettings settings, PackageAssembly? assembly, ConversionCache? cache, CancellationToken cancel)
    {
        var raw = FileReader.Load(file, settings.MaxBytes);
        var key = raw.Sha256 is null || assembly is null ? null : cache?.Key(file, raw.Sha256);
        string? broken = null;
        if (key is not null && cache!.Find(key, out broken) is var (outcome, kept))
        {
            return new ConvertedInput(outcome with { Diagnostics = [] }, outcome.Diagnostics, outcome.Diagnostics.Count == 0 ? null : TextDecoder.Decode(raw.Content!).Text, null) { Kept = kept };
        }

        var done = Convert(file, raw, settings, assembly, cancel);
        if (key is not null && done.Printed is not null && !done.Diagnostics.Any(d => d.Code.Equals(Rules.SchemaBroken.Code, StringComparison.Ordinal)))
        {
            done = done with { Kept = cache!.Keep(key, done.Outcome with { Diagnostics = done.Diagnostics }, done.Printed) };
        }

        return done with { Broken = broken };
    }

    private static ConvertedInput Convert(InputFile file, RawFile raw, BuildSettings settings, PackageAssembly? assembly, CancellationToken cancel)
    {
        var read = FileReader.Decode(file, raw);
        if (read.Source is not { } source)
        {
            return Without(InputFate.Unreadable, file.Path, read, [Of(read.Failure!)]);
        }

        Conversion conversion;
        using var patience = new CancellationTokenSource(settings.Patience, settings.Clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);
        try
        {
            conversion = settings.Convert(source, settings.Language, settings.Limits, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            cancel.ThrowIfCancellationRequested();
            return Without(InputFate.Skipped, file.Path, read, [Of(Rules.OverTime.Here(string.Create(CultureInfo.InvariantCulture,
                $"not converted within {settings.Patience.TotalSeconds:0.###} seconds ({source.Text.Length:N0} characters); split the file or raise --max-seconds")))]);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Without(InputFate.Skipped, file.Path, read, [Of(Rules.ConversionFailed.Here(
                $"conversion failed with {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}"))]);
        }

        if (conversion.Document is { } document)
        {
            return Print(document, source.Text, assembly);
        }

        // Whatever the conversion had to say, a text that is left out is an error: it may be a resolution lost.
        var diagnostics = conversion.Diagnostics.Any(d => d.Severity == Severity.Error)
            ? conversion.Diagnostics
            : [.. conversion.Diagnostics, Of(Rules.NoResolution.Here("text is not recognised as a resolution; expected a title, an enacting formula and paragraphs"))];
        return Without(InputFate.Skipped, file.Path, read, diagnostics);
    }

    private static ConvertedInput Print(Resolution document, string text, PackageAssembly? assembly)
    {
        var outcome = InputOutcome.Of(document);
        if (assembly is null)
        {
            return new ConvertedInput(outcome, document.Diagnostics, text, null);
        }

        var (bench, printed) = (assembly.Benches.Take(), assembly.Buffers.Take());
        if (assembly.Ids?.IsTaken(document.Id, document.Source.Path) == true)
        {
            bench.Printer.PrintTree(document, printed);
            assembly.Benches.Return(bench);
            return new ConvertedInput(outcome, document.Diagnostics, text, printed);
        }

        bench.Printer.Print(document, printed);
        var breaches = bench.Gate.Check(printed[DocumentPrinter.Tree]);
        assembly.Benches.Return(bench);
        return new ConvertedInput(outcome, breaches.Count == 0 ? document.Diagnostics : [.. document.Diagnostics, .. breaches.Select(Of)], text, printed);
    }

    private static ConvertedInput Without(InputFate fate, string path, ReadResult read, IReadOnlyList<Diagnostic> diagnostics)
    {
        var reason = diagnostics.First(d => d.Severity == Severity.Error).Message;
        return new ConvertedInput(
            InputOutcome.Without(path, fate, reason, read.Sha256, read.Bytes, diagnostics), diagnostics, read.Source?.Text, null);
    }

    /// <summary>A finding about a whole file.</summary>
    internal static Diagnostic Of(Finding finding) =>
        new(finding.Rule.Code, finding.Rule.Severity, finding.Message, null, null, null, null);
}
