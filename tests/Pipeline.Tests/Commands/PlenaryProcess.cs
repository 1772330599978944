using System.Diagnostics;

namespace Plenary.Tests.Commands;

/// <summary>The program as users start it: a process of its own.</summary>
internal static class PlenaryProcess
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "plenary.dll");

    /// <summary>How a run ended.</summary>
    internal sealed record Ending(int ExitCode, string Output, string Error);

    /// <summary>Runs to the end; a minute is far more than any of these runs takes.</summary>
    internal static Ending Run(string[] arguments, params (string Name, string Value)[] environment)
    {
        using var process = Start(arguments, environment);
        return End(process);
    }

    /// <summary>As <see cref="Run"/>, under a file mode creation mask, e.g. <c>077</c>.</summary>
    internal static Ending RunWithMask(string mask, string[] arguments, params (string Name, string Value)[] environment)
    {
        using var process = Start("sh", ["-c", $"umask {mask}; exec dotnet \"$@\"", "sh", Program, .. arguments], environment);
        return End(process);
    }

    /// <summary>As <see cref="Run"/>, with a file as standard input.</summary>
    internal static Ending RunReading(string file, string[] arguments)
    {
        using var process = Start("sh", ["-c", "exec dotnet \"$@\" < \"$0\"", file, Program, .. arguments], []);
        return End(process);
    }

    internal static Process Start(string[] arguments, params (string Name, string Value)[] environment) =>
        Start("dotnet", [Program, .. arguments], environment);

    private static Process Start(string program, string[] arguments, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    internal static Ending End(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(1)))
        {
            process.Kill();
            throw new TimeoutException("plenary did not end within a minute");
        }

        return new Ending(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Sends a signal by name, e.g. <c>INT</c>.</summary>
    internal static void Signal(Process process, string signal)
    {
        using var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }
}
