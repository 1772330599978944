using System.CommandLine;
using Plenary.Cli.Publishing;
using Plenary.Cli.Reading;
using Plenary.Cli.Sharding;
using Plenary.Emission;

namespace Plenary.Cli.Commands;

/// <summary><c>plenary build</c>: files or folders in, one data package out.</summary>
internal static class BuildCommand
{
    internal static Command Create()
    {
        var command = new TaughtCommand(
            "build", "Makes one data package of files and folders. The old package stays whole until the new one is complete.",
            ("plenary build texts -o output", "everything below the folder texts, in all formats"),
            ("plenary build 35-8.txt 35-9.txt -o output --format json,csv", "two files, without YAML"),
            ("plenary build texts -o output --strict", "for unattended jobs: publish only if there is nothing to look at"),
            ("plenary build archive -o output --layout stream --jobs 8", "a large corpus: no file per document, eight at a time"),
            ("plenary build archive -o shards/3 --shard 3/64 --layout stream", "one of 64 parts, on as many machines; see plenary merge"));
        var options = new InputOptions(command);
        var cache = new CacheOptions(command);
        var shard = new Option<string?>("--shard") { Description = "Convert only part I of N of the inputs, as a shard for plenary merge.", HelpName = "I/N" };
        shard.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && ShardNumber.Parse(result.Tokens[0].Value) is null)
            {
                result.AddError($"--shard expects I/N with I from 1 to N and N at most {ShardNumber.MaxCount}, found {result.Tokens[0].Value}");
            }
        });
        var output = new Option<string>("--output", "-o") { Description = "Folder of the package. Replaced as a whole.", HelpName = "DIR", Required = true };
        var formats = new Option<string>("--format", "-f")
        {
            Description = "Formats to write, separated by commas. Default: all of json,csv,yaml.",
            HelpName = "json,csv,yaml",
        };
        var layout = new Option<string>("--layout") { Description = "folder: also one file per document. stream: none, for large corpora. Default: folder." };
        layout.AcceptOnlyFromAmong("folder", "stream");
        formats.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && Names(result.Tokens[0].Value).FirstOrDefault(n => Emitters.Find(n) is null) is { } unknown)
            {
                result.AddError($"--format does not know '{unknown}'; expected some of {string.Join(',', Emitters.All.Select(f => f.Name))}");
            }
        });
        var version = new Option<string?>("--data-version") { Description = "Version of the data, MAJOR.MINOR.PATCH. Default: that in package.yaml.", HelpName = "VERSION" };
        version.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !MetadataFile.VersionShape().IsMatch(result.Tokens[0].Value))
            {
                result.AddError($"--data-version expects MAJOR.MINOR.PATCH, found {result.Tokens[0].Value}");
            }
        });
        command.Add(output);
        command.Add(version);
        command.Add(formats);
        command.Add(layout);
        command.Add(shard);
        command.SetAction(parsed => options.Run(
            parsed,
            settings => cache.Apply(parsed, settings with
            {
                Output = parsed.GetValue(output),
                DataVersion = parsed.GetValue(version),
                Shard = parsed.GetValue(shard) is { } part ? ShardNumber.Parse(part) : null,
                Package = new PackageOptions
                {
                    Formats = parsed.GetValue(formats) is { } given ? Names(given) : [.. Emitters.All.Select(f => f.Name)],
                    Schemas = SchemaSet.All,
                    Layout = parsed.GetValue(layout) is "stream" ? Layout.Stream : Layout.Folder,
                },
            })));
        return command;
    }

    private static string[] Names(string list) =>
        [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];
}
