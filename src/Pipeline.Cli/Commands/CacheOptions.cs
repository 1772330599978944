using System.CommandLine;
using System.Globalization;
using Plenary.Cli.Caching;
using Plenary.Cli.Publishing;

namespace Plenary.Cli.Commands;

/// <summary>The options of the cache.</summary>
internal sealed class CacheOptions
{
    /// <summary>Fewer texts are converted sooner than anybody looks for them: no folder beside the output for those.</summary>
    private const int WorthKeeping = 100;

    private readonly Option<string?> folder = new("--cache")
    {
        Description = "Folder that keeps printed documents for the next build. Default: a hidden one beside the output, from 100 inputs on.",
        HelpName = "DIR",
    };

    private readonly Option<bool> none = new("--no-cache") { Description = "Convert every input, whatever earlier builds kept, and keep nothing." };

    private readonly Option<string?> size = new("--cache-size") { Description = "What the cache may hold, e.g. 500M or 20G. Default: 4G.", HelpName = "SIZE" };

    internal CacheOptions(Command command)
    {
        size.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && Bytes(result.Tokens[0].Value) is null)
            {
                result.AddError($"--cache-size expects a number of bytes, or one with K, M, G or T, found {result.Tokens[0].Value}");
            }
        });
        command.Add(folder);
        command.Add(none);
        command.Add(size);
        command.Validators.Add(result =>
        {
            if (result.GetValue(none) && result.GetValue(folder) is not null)
            {
                result.AddError("--cache and --no-cache exclude each other");
            }
        });
    }

    internal BuildSettings Apply(ParseResult parsed, BuildSettings settings) => parsed.GetValue(none) ? settings : settings with
    {
        Cache = parsed.GetValue(folder) ?? OutputFolder.At(settings.Output!).CachePath,
        CacheFrom = parsed.GetValue(folder) is null ? WorthKeeping : 0,
        CacheSize = parsed.GetValue(size) is { } given ? Bytes(given)!.Value : ConversionCache.DefaultSize,
    };

    /// <summary>A number with or without a unit (powers of 1,024) in bytes; null where it is none.</summary>
    private static long? Bytes(string text)
    {
        var unit = text.Length == 0 ? -1 : "KMGT".IndexOf(char.ToUpperInvariant(text[^1]), StringComparison.Ordinal);
        return long.TryParse(unit < 0 ? text : text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= long.MaxValue >> ((unit + 1) * 10)
            ? number << ((unit + 1) * 10)
            : null;
    }
}
