using Plenary.Cli.Display;
using Plenary.Cli.Publishing;
using Plenary.Cli.Reading;

namespace Plenary.Cli.Commands;

/// <summary>Runs a build in front of a person: progress, diagnostics, summary, and the exit code of however it ends.</summary>
internal static class Runs
{
    internal static int Run(BuildSettings settings, bool quiet)
    {
        using var interruption = new Interruption();
        var ink = Ink.ForStandardError();
        var printer = new DiagnosticPrinter(Console.Error, ink, quiet);
        try
        {
            var result = ink.IsTerminal && !quiet
                ? ProgressView.Watch(printer, view => new Build(settings, view).Run(interruption.Token))
                : new Build(settings, new PlainView(printer)).Run(interruption.Token);
            Summary.Print(Console.Error, ink, settings, result, quiet);
            return result.Failed ? ExitCode.Findings : ExitCode.Fine;
        }
        catch (Exception e) when (e is InputException or PublishException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"plenary: {ink.Red("error")}: {e.Message}");
            return ExitCode.Unusable;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine(settings.Output is null
                ? "plenary: interrupted"
                : $"plenary: interrupted; {settings.Output} is as it was before");
            return ExitCode.Interrupted;
        }
    }
}
