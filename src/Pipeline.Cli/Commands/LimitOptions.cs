using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Plenary.Cli.Publishing;
using Plenary.Cli.Reading;
using Plenary.Text;

namespace Plenary.Cli.Commands;

/// <summary>How much is read of one file, and how long is waited for it. Whatever is beyond is reported and left out.</summary>
internal sealed class LimitOptions
{
    private readonly Option<long> _bytes = Limit("--max-bytes", "Do not read files larger than this", FileReader.DefaultMaxBytes, FileReader.GreatestMaxBytes);
    private readonly Option<long> _characters = Limit("--max-characters", "Leave out texts with more characters (UTF-16 units)", Limits.Default.Characters, int.MaxValue);
    private readonly Option<long> _lines = Limit("--max-lines", "Leave out texts with more lines", Limits.Default.Lines, int.MaxValue);
    private readonly Option<long> _lineLength = Limit("--max-line-length", "Leave out texts with a longer line (UTF-16 units)", Limits.Default.LineLength, int.MaxValue);
    private readonly Option<long> _footnotes = Limit("--max-footnotes", "Leave out texts with more footnotes", Limits.Default.Footnotes, int.MaxValue);
    private readonly Option<long> _seconds = Limit("--max-seconds", "Give a document up after this time", (long)BuildSettings.DefaultPatience.TotalSeconds, 86_400);

    internal LimitOptions(Command command)
    {
        foreach (var option in new[] { _bytes, _characters, _lines, _lineLength, _footnotes, _seconds })
        {
            command.Add(option);
        }
    }

    internal BuildSettings Apply(ParseResult parsed, BuildSettings settings) => settings with
    {
        MaxBytes = parsed.GetValue(_bytes),
        Patience = TimeSpan.FromSeconds(parsed.GetValue(_seconds)),
        Limits = new Limits
        {
            Characters = (int)parsed.GetValue(_characters),
            Lines = (int)parsed.GetValue(_lines),
            LineLength = (int)parsed.GetValue(_lineLength),
            Footnotes = (int)parsed.GetValue(_footnotes),
        },
    };

    private static Option<long> Limit(string name, string description, long usual, long greatest)
    {
        var option = new Option<long>(name)
        {
            Description = string.Create(CultureInfo.InvariantCulture, $"{description}. Default: {usual}."),
            HelpName = "N",
            DefaultValueFactory = _ => usual,
        };
        option.Validators.Add(result => Check(result, name, greatest));
        return option;
    }

    private static void Check(OptionResult result, string name, long greatest)
    {
        if (result.Tokens.Count > 0 && (!long.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) || n < 1 || n > greatest))
        {
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} expects a number from 1 to {greatest}, found {result.Tokens[0].Value}"));
        }
    }
}
