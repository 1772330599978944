using System.CommandLine;

namespace Plenary.Cli.Commands;

/// <summary><c>plenary check</c>: everything that a build does, without writing.</summary>
internal static class CheckCommand
{
    internal static Command Create()
    {
        var command = new TaughtCommand(
            "check", "Reads and converts as build does and prints what it finds, but writes nothing.",
            ("plenary check texts", "look before you build"),
            ("plenary check texts --fail-on warning", "for a hook or a pipeline: exit code 1 if there is anything to look at"));
        var options = new InputOptions(command);
        command.SetAction(parsed => options.Run(parsed, settings => settings));
        return command;
    }
}
