using System.CommandLine;
using Plenary.Cli.Publishing;
using Plenary.Cli.Reading;
using Plenary.Diagnostics;

namespace Plenary.Cli.Commands;

/// <summary>The arguments that every command over inputs has, in one place so that they cannot differ.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = "Files, or folders that are searched to the bottom for .txt and .md files.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "How many documents are converted at the same time. Has no say in the result. Default: one per processor.",
        HelpName = "N",
    };

    private readonly Option<string?> _language = new("--language", "-l")
    {
        Description = "Language of all texts, where it should not be recognised from each.",
        HelpName = "LANG",
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

    private readonly Option<long> _maxBytes = new("--max-bytes")
    {
        Description = "Do not read files larger than this. Default: 67108864 (64 MiB).",
        HelpName = "N",
        DefaultValueFactory = _ => FileReader.DefaultMaxBytes,
    };

    internal InputOptions(Command command)
    {
        _language.AcceptOnlyFromAmong("zh", "en", "fr", "es", "ru", "ar");
        _failOn.AcceptOnlyFromAmong("error", "warning");
        _jobs.Validators.Add(r => Check(r.Tokens.Count > 0 && (!int.TryParse(r.Tokens[0].Value, out var n) || n is < 1 or > 1024), r,
            "--jobs expects a number from 1 to 1024"));
        _maxBytes.Validators.Add(r => Check(r.Tokens.Count > 0 && (!long.TryParse(r.Tokens[0].Value, out var n) || n is < 1 or > FileReader.GreatestMaxBytes), r,
            "--max-bytes expects a number of bytes from 1 to 1073741824 (1 GiB)"));
        command.Add(_inputs);
        foreach (var option in new Option[] { _jobs, _language, _strict, _failOn, _quiet, _maxBytes })
        {
            command.Add(option);
        }
    }

    internal bool Quiet(ParseResult parsed) => parsed.GetValue(_quiet);

    internal BuildSettings Settings(ParseResult parsed)
    {
        var strict = parsed.GetValue(_strict);
        var jobs = parsed.GetValue(_jobs);
        return new BuildSettings
        {
            Inputs = parsed.GetValue(_inputs)!,
            Jobs = jobs == 0 ? Environment.ProcessorCount : jobs,
            Language = parsed.GetValue(_language),
            Strict = strict,
            FailOn = parsed.GetValue(_failOn) switch
            {
                "warning" => Severity.Warning,
                "error" => Severity.Error,
                _ => strict ? Severity.Warning : Severity.Error,
            },
            MaxBytes = parsed.GetValue(_maxBytes),
        };
    }

    private static void Check(bool wrong, System.CommandLine.Parsing.OptionResult result, string message)
    {
        if (wrong)
        {
            result.AddError($"{message}, found {result.Tokens[0].Value}");
        }
    }
}
