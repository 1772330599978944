using System.CommandLine;

namespace Plenary.Cli.Commands;

/// <summary><c>plenary verify</c>: whether a published package is still what was published.</summary>
internal static class VerifyCommand
{
    internal static Command Create()
    {
        var command = new TaughtCommand(
            "verify", "Checks a package: checksums, descriptor, schemas, keys, ledger, and that all formats say the same.",
            ("plenary verify output", "after building, copying, or years later"));
        var folder = new Argument<string>("DIR") { Description = "Folder of the package." };
        command.Add(folder);
        command.SetAction(parsed => Verify(parsed.GetValue(folder)!));
        return command;
    }

    private static int Verify(string folder)
    {
        Console.Error.WriteLine($"plenary: error: {folder} cannot be verified yet");
        return ExitCode.Unusable;
    }
}
