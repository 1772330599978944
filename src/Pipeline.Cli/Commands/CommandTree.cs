using System.CommandLine;
using System.CommandLine.Help;

namespace Plenary.Cli.Commands;

/// <summary>The command and its sub-commands. A further one is a file beside this and a line here.</summary>
internal static class CommandTree
{
    private static readonly (string Name, Func<Command> Create)[] Commands =
    [
        ("build", BuildCommand.Create),
        ("merge", MergeCommand.Create),
        ("check", CheckCommand.Create),
        ("inspect", InspectCommand.Create),
        ("diff", DiffCommand.Create),
        ("verify", VerifyCommand.Create),
        ("reconcile", ReconcileCommand.Create),
        ("explain", ExplainCommand.Create),
        ("release", ReleaseCommand.Create),
        ("apply", ApplyCommand.Create),
        ("completion", CompletionCommand.Create),
        ("man", ManCommand.Create),
    ];

    /// <summary>All of it.</summary>
    internal static RootCommand Root() => Root(Commands);

    /// <summary>
    /// As much of it as arguments need: where the first of them names a sub-command the others have no say, and laying out their
    /// options would take a tenth of the time of a short run.
    /// </summary>
    internal static RootCommand For(IReadOnlyList<string> arguments)
    {
        var named = Array.FindAll(Commands, command => arguments.Count > 0 && command.Name.Equals(arguments[0], StringComparison.Ordinal));
        return Root(named.Length > 0 ? named : Commands);
    }

    private static RootCommand Root((string Name, Func<Command> Create)[] commands)
    {
        var root = new RootCommand("Turns raw texts of United Nations resolutions into an open data package.");
        foreach (var (_, create) in commands)
        {
            root.Add(create());
        }

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExampleHelp((HelpAction)help.Action!);
        return root;
    }
}
