using System.CommandLine;
using Plenary.Cli.Publishing;
using Plenary.Cli.Reading;

namespace Plenary.Cli.Commands;

/// <summary>The arguments that every command over inputs has, in one place so that they cannot differ.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = "Files, or folders that are searched to the bottom for .txt and .md files.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _language = new("--language", "-l")
    {
        Description = "Language of all texts, where it should not be recognised from each.",
        HelpName = "LANG",
    };

    private readonly EndingOptions _ending = new();

    private readonly Option<long> _maxBytes = new("--max-bytes")
    {
        Description = "Do not read files larger than this. Default: 67108864 (64 MiB).",
        HelpName = "N",
        DefaultValueFactory = _ => FileReader.DefaultMaxBytes,
    };

    internal InputOptions(Command command)
    {
        _language.AcceptOnlyFromAmong("zh", "en", "fr", "es", "ru", "ar");
        _maxBytes.Validators.Add(r => Check(r.Tokens.Count > 0 && (!long.TryParse(r.Tokens[0].Value, out var n) || n is < 1 or > FileReader.GreatestMaxBytes), r,
            "--max-bytes expects a number of bytes from 1 to 1073741824 (1 GiB)"));
        command.Add(_inputs);
        _ending.AddTo(command);
        foreach (var option in new Option[] { _language, _maxBytes })
        {
            command.Add(option);
        }
    }

    internal bool Quiet(ParseResult parsed) => _ending.Quiet(parsed);

    internal BuildSettings Settings(ParseResult parsed) => new()
    {
        Inputs = parsed.GetValue(_inputs)!,
        Jobs = _ending.Jobs(parsed),
        Language = parsed.GetValue(_language),
        Strict = _ending.Strict(parsed),
        FailOn = _ending.FailOn(parsed),
        MaxBytes = parsed.GetValue(_maxBytes),
    };

    internal static void Check(bool wrong, System.CommandLine.Parsing.OptionResult result, string message)
    {
        if (wrong)
        {
            result.AddError($"{message}, found {result.Tokens[0].Value}");
        }
    }
}
