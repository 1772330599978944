using System.CommandLine;
using System.CommandLine.Invocation;
using Plenary.Cli.Commands;

namespace Plenary.Tests.Hostile;

/// <summary>Runs the program inside the process of the tests, where an exception is seen as such; one at a time, as it prints to the console.</summary>
internal static class Commands
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>How a run ended.</summary>
    /// <param name="ExitCode">Null where it threw or did not end.</param>
    /// <param name="Error">What it printed for people, or the exception.</param>
    internal sealed record Ending(int? ExitCode, string Error);

    internal static Ending Run(params string[] arguments)
    {
        var (error, output) = (Console.Error, Console.Out);
        using var printed = new StringWriter();
        Ending? ending = null;
        Console.SetError(TextWriter.Synchronized(printed));
        Console.SetOut(TextWriter.Null);
        try
        {
            var thread = new Thread(() =>
            {
                try
                {
                    var code = CommandTree.Root().Parse(arguments).Invoke(new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false });
                    ending = new Ending(code, printed.ToString());
                }
                catch (Exception e)
                {
                    ending = new Ending(null, e.ToString());
                }
            }) { IsBackground = true };
            thread.Start();
            thread.Join(Limit);
            return ending ?? new Ending(null, $"does not end within {Limit}");
        }
        finally
        {
            Console.SetError(error);
            Console.SetOut(output);
        }
    }
}
