using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Plenary.Cli.Commands;

/// <summary>A command that knows how it is used.</summary>
/// <param name="name">As typed.</param>
/// <param name="description">What it does, in a sentence or two.</param>
/// <param name="examples">Lines to try, each with what it does.</param>
internal sealed class TaughtCommand(string name, string description, params (string Line, string Does)[] examples) : Command(name, description)
{
    internal IReadOnlyList<(string Line, string Does)> Examples { get; } = examples;
}

/// <summary>The usual help, followed by examples and exit codes: most people read those first.</summary>
internal sealed class ExampleHelp(HelpAction usual) : SynchronousCommandLineAction
{
    private static readonly (string, string)[] First =
    [
        ("plenary build texts -o output", "make a package of every .txt and .md below the folder texts"),
        ("plenary verify output", "check it, for example after copying"),
        ("plenary explain", "list everything that a build can find fault with"),
    ];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var (line, does) in parseResult.CommandResult.Command is TaughtCommand taught ? taught.Examples : First)
        {
            output.WriteLine($"  {line}");
            output.WriteLine($"      {does}");
        }

        output.WriteLine();
        output.WriteLine("Exit codes:");
        output.WriteLine("  0 fine   1 findings at or above --fail-on   2 usage, input or output failure   130 interrupted");
        return code;
    }
}
