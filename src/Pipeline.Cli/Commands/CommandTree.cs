using System.CommandLine;
using System.CommandLine.Help;

namespace Plenary.Cli.Commands;

/// <summary>The command and its sub-commands. A further one is a file beside this and a line here.</summary>
internal static class CommandTree
{
    internal static RootCommand Root()
    {
        var root = new RootCommand("Turns raw texts of United Nations resolutions into an open data package.")
        {
            BuildCommand.Create(),
            MergeCommand.Create(),
            CheckCommand.Create(),
            InspectCommand.Create(),
            DiffCommand.Create(),
            VerifyCommand.Create(),
            ReconcileCommand.Create(),
            ExplainCommand.Create(),
            ReleaseCommand.Create(),
            ApplyCommand.Create(),
            CompletionCommand.Create(),
            ManCommand.Create(),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExampleHelp((HelpAction)help.Action!);
        return root;
    }
}
