using System.CommandLine;
using Plenary.Cli.Sharding;
using Plenary.Diagnostics;

namespace Plenary.Cli.Commands;

/// <summary><c>plenary merge</c>: the shards of one run in, the package of a single run out.</summary>
internal static class MergeCommand
{
    internal static Command Create()
    {
        var command = new TaughtCommand(
            "merge", "Joins the shards of build --shard to one package, byte for byte the one that a single build writes.",
            ("plenary merge shards/* -o output", "all of them; a missing or damaged one is named, and nothing is published"),
            ("plenary merge shards/1 shards/2 -o output --strict", "publish only if there is nothing to look at"));
        var shards = new Argument<string[]>("SHARD") { Description = "Folders that build --shard wrote: every one of I/N once.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "Folder of the package. Replaced as a whole.", HelpName = "DIR", Required = true };
        var ending = new EndingOptions();
        command.Add(shards);
        command.Add(output);
        ending.AddTo(command);
        command.SetAction(parsed =>
        {
            var settings = new MergeSettings
            {
                Shards = parsed.GetValue(shards)!, Output = parsed.GetValue(output)!, Jobs = ending.Jobs(parsed), Strict = ending.Strict(parsed), FailOn = ending.FailOn(parsed),
            };
            return Runs.Run(settings.Output, ending.Quiet(parsed), (view, cancel) => new Merge(settings, view).Run(cancel));
        });
        return command;
    }
}
