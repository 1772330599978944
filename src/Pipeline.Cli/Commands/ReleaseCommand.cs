using System.CommandLine;
using Plenary.Cli.Publishing;
using Plenary.Cli.Releasing;

namespace Plenary.Cli.Commands;

/// <summary><c>plenary release</c>: what changed between two packages, and the files of a release.</summary>
internal static class ReleaseCommand
{
    private const string None = "-";

    internal static Command Create()
    {
        var command = new TaughtCommand(
            "release", "Compares two packages; says which version follows; writes archive, delta, changes and checksums of a release.",
            ("plenary release last output", "what changed, for people, on standard output"),
            ("plenary release last output --next-version", "only the version that the changes ask for"),
            ("plenary release last output -o releases/1.1.0 --changelog CHANGELOG.md", "the files of the release; the change log goes on from the one given"),
            ("plenary release - output -o releases/1.0.0", "the first release: there is nothing before it"));
        var old = new Argument<string>("OLD") { Description = "Folder of the last package, or - for the first release." };
        var now = new Argument<string>("NEW") { Description = "Folder of the package to release." };
        var output = new Option<string?>("--output", "-o") { Description = "Folder of the release; must not exist.", HelpName = "DIR" };
        var next = new Option<bool>("--next-version") { Description = "Print the version that follows from the changes, and nothing else." };
        var log = new Option<string?>("--changelog") { Description = "The change log of the data so far; the new section goes on top of its sections.", HelpName = "FILE" };
        var date = new Option<string?>("--date") { Description = "Date of the release for the change log, YYYY-MM-DD. None unless given: two runs print the same.", HelpName = "DATE" };
        var key = new Option<string?>("--sign-key") { Description = "Sign the checksums with this secret key of minisign, one without a password.", HelpName = "FILE" };
        date.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", out _))
            {
                result.AddError($"--date expects YYYY-MM-DD, found {result.Tokens[0].Value}");
            }
        });
        command.Add(old);
        command.Add(now);
        foreach (var option in new Option[] { output, next, log, date, key })
        {
            command.Add(option);
        }

        command.SetAction(parsed => Run(
            new ReleaseSettings(
                parsed.GetValue(old) is { } folder and not None ? folder : null, parsed.GetValue(now)!, parsed.GetValue(output) ?? "",
                parsed.GetValue(date), parsed.GetValue(log), parsed.GetValue(key)),
            parsed.GetValue(next)));
        return command;
    }

    private static int Run(ReleaseSettings settings, bool nextOnly)
    {
        try
        {
            // What is released has to be right; the old one may have been right for an older version.
            if (!Packages.AreWhole(settings.Old) || !Packages.IsRight(settings.New))
            {
                return ExitCode.Findings;
            }

            var (before, after) = (settings.Old is null ? null : new PackageFolder(settings.Old), new PackageFolder(settings.New));
            var comparison = Release.Compare(before, after);
            if (nextOnly)
            {
                Console.Out.WriteLine(comparison.Follows?.ToString() ?? comparison.To);
                return ExitCode.Fine;
            }

            if (!comparison.IsNumberedRight)
            {
                Console.Error.WriteLine(
                    $"plenary: error: {settings.New} bears the version {comparison.To}, but the changes since {comparison.From} ask for {comparison.Follows} at least ({comparison.Changes.Step.ToString().ToLowerInvariant()})\n"
                    + $"  build it with --data-version {comparison.Follows}, or set version in package.yaml");
            }

            if (settings.Output.Length == 0)
            {
                Console.Out.Write(ChangesPrinter.Markdown(comparison.Changes, comparison.Follows?.ToString() ?? comparison.To, settings.Date, null));
                return comparison.IsNumberedRight ? ExitCode.Fine : ExitCode.Findings;
            }

            if (!comparison.IsNumberedRight)
            {
                return ExitCode.Findings;
            }

            Release.Write(settings, before, after, comparison);
            Console.Error.WriteLine($"released: {comparison.To} in {settings.Output}");
            return ExitCode.Fine;
        }
        catch (Exception e) when (Packages.Reason(e) is not null)
        {
            Console.Error.WriteLine($"plenary: error: {Packages.Reason(e)}");
            return ExitCode.Unusable;
        }
    }
}
