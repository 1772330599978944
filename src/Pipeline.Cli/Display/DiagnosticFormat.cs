using Plenary.Diagnostics;

namespace Plenary.Cli.Display;

/// <summary>How diagnostics can be printed. A further format is a file beside this and a line here.</summary>
internal static class DiagnosticFormat
{
    /// <summary>The one for people, on standard error.</summary>
    internal const string ForPeople = "text";

    /// <summary>The names of all formats, as given to <c>--diagnostics-format</c>.</summary>
    internal static string[] Names { get; } = [ForPeople, "json", "sarif", "github"];

    /// <summary>A format for programs, on standard output; null for people's.</summary>
    internal static IDiagnosticReport? Open(string? name) => name switch
    {
        "json" => new JsonLinesReport(Console.OpenStandardOutput()),
        "sarif" => new SarifReport(Console.OpenStandardOutput()),
        "github" => new GithubReport(Console.Out),
        _ => null,
    };

    /// <summary>A severity as every format but SARIF's <c>note</c> calls it.</summary>
    internal static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
