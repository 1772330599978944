using System.CommandLine;
using Plenary.Cli.Display;
using Plenary.Cli.Publishing;

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
        try
        {
            var findings = PackageVerifier.Verify(folder);
            foreach (var finding in findings)
            {
                Console.Error.WriteLine($"{folder}: error {finding.Rule.Code}: {SourceExcerpt.Printable(finding.Message)}");
            }

            Console.Error.WriteLine(findings.Count == 0 ? $"{folder}: whole and right" : $"{folder}: {findings.Count} finding(s)");
            return findings.Count == 0 ? ExitCode.Fine : ExitCode.Findings;
        }
        catch (Exception e) when (Packages.Reason(e) is not null)
        {
            Console.Error.WriteLine($"plenary: error: {folder} cannot be read as a package: {Packages.Reason(e)}");
            return ExitCode.Unusable;
        }
    }
}
