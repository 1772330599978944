using System.CommandLine;
using Plenary.Cli.Display;
using Plenary.Cli.Publishing;

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

    private readonly Option<string?> _format = new("--diagnostics-format")
    {
        Description = "How to print what is found: text for people, on standard error; json (one object a line), sarif or github (annotations) for programs, on standard output. Default: text.",
        HelpName = string.Join('|', DiagnosticFormat.Names),
    };

    private readonly LimitOptions _limits;

    internal InputOptions(Command command)
    {
        _language.AcceptOnlyFromAmong("zh", "en", "fr", "es", "ru", "ar");
        _format.AcceptOnlyFromAmong(DiagnosticFormat.Names);
        command.Add(_inputs);
        _ending.AddTo(command);
        foreach (var option in new Option[] { _language, _format })
        {
            command.Add(option);
        }

        _limits = new LimitOptions(command);
    }

    /// <summary>Runs a build with these options before whoever watches, a person or a program.</summary>
    internal int Run(ParseResult parsed, Func<BuildSettings, BuildSettings> change) =>
        Runs.Run(change(Settings(parsed)), _ending.Quiet(parsed), DiagnosticFormat.Open(parsed.GetValue(_format)));

    private BuildSettings Settings(ParseResult parsed) => _limits.Apply(parsed, new BuildSettings
    {
        Inputs = parsed.GetValue(_inputs)!,
        Jobs = _ending.Jobs(parsed),
        Language = parsed.GetValue(_language),
        Strict = _ending.Strict(parsed),
        FailOn = _ending.FailOn(parsed),
    });

    internal static void Check(bool wrong, System.CommandLine.Parsing.OptionResult result, string message)
    {
        if (wrong)
        {
            result.AddError($"{message}, found {result.Tokens[0].Value}");
        }
    }
}
