using Plenary.Cli.Display;
using Plenary.Cli.Publishing;
using Plenary.Cli.Reading;
using Plenary.Cli.Sharding;

namespace Plenary.Cli.Commands;

/// <summary>Runs a build in front of a person: progress, diagnostics, summary, and the exit code of however it ends.</summary>
internal static class Runs
{
    internal static int Run(BuildSettings settings, bool quiet, IDiagnosticReport? report) =>
        Run(settings.Output, quiet, (view, cancel) =>
        {
            var result = new Build(settings, report is null ? view : new ReportView(report, settings.Inputs)).Run(cancel);
            report?.End();
            return result;
        });

    /// <summary>Runs anything that may publish a package.</summary>
    /// <param name="output">Its folder, for messages; null where nothing is written.</param>
    /// <param name="quiet">Whether to print errors only.</param>
    /// <param name="work">The run.</param>
    internal static int Run(string? output, bool quiet, Func<IBuildView, CancellationToken, BuildResult> work)
    {
        using var interruption = new Interruption();
        var ink = Ink.ForStandardError();
        var printer = new DiagnosticPrinter(Console.Error, ink, quiet);
        try
        {
            var result = ink.IsTerminal && !quiet
                ? ProgressView.Watch(printer, view => work(view, interruption.Token))
                : work(new PlainView(printer), interruption.Token);
            Summary.Print(Console.Error, ink, output, result, quiet);
            return result.Failed ? ExitCode.Findings : ExitCode.Fine;
        }
        catch (Exception e) when (e is InputException or PublishException or ShardException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"plenary: {ink.Red("error")}: {e.Message}");
            return ExitCode.Unusable;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine(output is null
                ? "plenary: interrupted"
                : $"plenary: interrupted; {output} is as it was before");
            return ExitCode.Interrupted;
        }
    }
}
