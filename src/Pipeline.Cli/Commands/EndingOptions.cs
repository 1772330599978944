using System.CommandLine;
using Plenary.Diagnostics;

namespace Plenary.Cli.Commands;

/// <summary>How many workers there are, what is printed, and how a run ends: the same options for every command that makes a package.</summary>
internal sealed class EndingOptions
{
    private readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "How many documents are converted at the same time. Has no say in the result. Default: one per processor.",
        HelpName = "N",
    };

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Publish nothing if there are findings at or above --fail-on, which then is warning unless given.",
    };

    private readonly Option<string?> _failOn = new("--fail-on")
    {
        Description = "End with exit code 1 if there are findings of this severity or above. Default: error.",
        HelpName = "error|warning",
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print errors only: no warnings, progress or summary." };

    internal void AddTo(Command command)
    {
        _failOn.AcceptOnlyFromAmong("error", "warning");
        _jobs.Validators.Add(r => InputOptions.Check(r.Tokens.Count > 0 && (!int.TryParse(r.Tokens[0].Value, out var n) || n is < 1 or > 1024), r,
            "--jobs expects a number from 1 to 1024"));
        foreach (var option in new Option[] { _jobs, _strict, _failOn, _quiet })
        {
            command.Add(option);
        }
    }

    internal int Jobs(ParseResult parsed) => parsed.GetValue(_jobs) is > 0 and var given ? given : Environment.ProcessorCount;

    internal bool Quiet(ParseResult parsed) => parsed.GetValue(_quiet);

    internal bool Strict(ParseResult parsed) => parsed.GetValue(_strict);

    internal Severity FailOn(ParseResult parsed) => parsed.GetValue(_failOn) switch
    {
        "warning" => Severity.Warning,
        "error" => Severity.Error,
        _ => Strict(parsed) ? Severity.Warning : Severity.Error,
    };
}
