namespace Plenary.Cli.Commands;

/// <summary>What a run tells the shell; part of the contract with users.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing at or above <c>--fail-on</c> was found.</summary>
    internal const int Fine = 0;

    /// <summary>Done, but there are findings at or above <c>--fail-on</c>.</summary>
    internal const int Findings = 1;

    /// <summary>Not done: wrong usage, no such input, output that cannot be written.</summary>
    internal const int Unusable = 2;

    /// <summary>Stopped by Ctrl-C or SIGTERM (128 + 2, as shells have it).</summary>
    internal const int Interrupted = 130;
}
