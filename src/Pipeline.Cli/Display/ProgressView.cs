using Plenary.Cli.Publishing;
using Plenary.Model;
using Spectre.Console;
using Spectre.Console.Advanced;

namespace Plenary.Cli.Display;

/// <summary>A build in a terminal: a bar that moves, with the diagnostics above it.</summary>
internal sealed class ProgressView : IBuildView
{
    private readonly IAnsiConsole _console;
    private readonly DiagnosticPrinter _printer;
    private readonly ProgressTask _task;

    private ProgressView(IAnsiConsole console, DiagnosticPrinter printer, ProgressTask task) =>
        (_console, _printer, _task) = (console, printer, task);

    /// <summary>Runs a build under a bar.</summary>
    internal static BuildResult Watch(DiagnosticPrinter printer, Func<IBuildView, BuildResult> build)
    {
        var console = Terminal();
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context => build(new ProgressView(console, printer, context.AddTask("reading"))));
    }

    /// <summary>Spectre.Console on standard error: standard output is for data.</summary>
    internal static IAnsiConsole Terminal() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    public void Begin(int inputs)
    {
        _task.MaxValue = Math.Max(1, inputs);
        _task.Description = "converting";
    }

    public void Noticed(string path, IReadOnlyList<Diagnostic> diagnostics, string? text)
    {
        var lines = _printer.Format(path, diagnostics, text);
        if (lines.Length > 0)
        {
            // Written over the bar, which is drawn again below: what is left of it on each line has to go.
            _console.WriteAnsi(lines.Replace("\n", "\u001b[K\n", StringComparison.Ordinal));
        }
    }

    public void Done() => _task.Increment(1);

    public void Writing(int documents)
    {
        _task.Description = "writing";
        _task.IsIndeterminate = true;
    }
}
