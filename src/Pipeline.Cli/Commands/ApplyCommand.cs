using System.CommandLine;
using Plenary.Cli.Publishing;
using Plenary.Cli.Releasing;

namespace Plenary.Cli.Commands;

/// <summary><c>plenary apply</c>: the new package out of the old one and a delta.</summary>
internal static class ApplyCommand
{
    internal static Command Create()
    {
        var command = new TaughtCommand(
            "apply", "Makes the new package out of the old one and the delta of a release, byte for byte.",
            ("plenary apply resolutions-1.1.0.delta.zip output -o output", "bring a copy of 1.0.0 up to 1.1.0"));
        var delta = new Argument<string>("DELTA") { Description = "The archive NAME.delta.zip of a release." };
        var old = new Argument<string>("OLD") { Description = "Folder of the package that the delta starts from." };
        var output = new Option<string>("--output", "-o") { Description = "Folder of the new package. May be that of the old one. Replaced as a whole.", HelpName = "DIR", Required = true };
        command.Add(delta);
        command.Add(old);
        command.Add(output);
        command.SetAction(parsed => Apply(parsed.GetValue(delta)!, parsed.GetValue(old)!, parsed.GetValue(output)!));
        return command;
    }

    private static int Apply(string delta, string old, string output)
    {
        try
        {
            if (!Packages.AreWhole(old))
            {
                return ExitCode.Findings;
            }

            DeltaApplication.Apply(delta, new PackageFolder(old), output);
            return ExitCode.Fine;
        }
        catch (Exception e) when (Packages.Reason(e) is not null)
        {
            Console.Error.WriteLine($"plenary: error: {Packages.Reason(e)}; nothing was changed");
            return ExitCode.Unusable;
        }
    }
}
