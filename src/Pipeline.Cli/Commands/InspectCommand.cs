using System.CommandLine;
using System.Text.Json;
using Plenary.Cli.Reading;
using Plenary.Diagnostics;
using Plenary.Emission;
using Plenary.Text;

namespace Plenary.Cli.Commands;

/// <summary><c>plenary inspect</c>: what one stage makes of one file, as JSON on standard output.</summary>
internal static class InspectCommand
{
    internal static Command Create()
    {
        var command = new TaughtCommand(
            "inspect", "Shows one file as JSON on standard output: as read (source) or as converted (resolution).",
            ("plenary inspect 35-8.txt", "the document as it would be published"),
            ("plenary inspect 35-8.txt --stage source", "which encoding findings, how many characters, the decoded text"));
        var file = new Argument<string>("FILE") { Description = "A .txt or .md file." };
        var stage = new Option<string>("--stage", "-s") { Description = "How far to go. Default: resolution." };
        stage.AcceptOnlyFromAmong("source", "text", "blocks", "resolution");
        var language = new Option<string?>("--language", "-l") { Description = "Language of the text, where it should not be recognised.", HelpName = "LANG" };
        command.Add(file);
        command.Add(stage);
        command.Add(language);
        command.SetAction(parsed => Show(parsed.GetValue(file)!, parsed.GetValue(stage) ?? "resolution", parsed.GetValue(language)));
        return command;
    }

    private static int Show(string path, string stage, string? language)
    {
        if (!File.Exists(path))
        {
            Console.Error.WriteLine($"plenary: error: input not found: {path}\n  expected an existing file");
            return ExitCode.Unusable;
        }

        var read = FileReader.Read(new InputFile(Path.GetFullPath(path), Path.GetFileName(path)));
        if (read.Source is not { } source)
        {
            Console.Error.WriteLine($"{path}: error {read.Failure!.Rule.Code}: {read.Failure.Message}");
            return ExitCode.Findings;
        }

        return stage switch
        {
            "source" => Print(JsonTree.Write(w => Write(w, source))),
            "text" => Print(JsonTree.Write(w => StageWriter.Text(w, new Ledger(source.Text), language))),
            "blocks" => Print(JsonTree.Write(w => StageWriter.Blocks(w, new Ledger(source.Text), language))),
            _ => Resolution(path, source, language),
        };
    }

    private static int Resolution(string path, SourceText source, string? language)
    {
        if (Converter.Convert(source, language).Document is { } document)
        {
            return Print(JsonTree.Write(document));
        }

        Console.Error.WriteLine($"{path}: error {Rules.NoResolution.Code}: {Rules.NoResolution.Title}");
        return ExitCode.Findings;
    }

    private static void Write(Utf8JsonWriter writer, SourceText source)
    {
        writer.WriteStartObject();
        writer.WriteString("path", source.Path);
        writer.WriteString("sha256", source.Sha256);
        writer.WriteNumber("bytes", source.Bytes);
        writer.WriteString("media_type", source.MediaType);
        writer.WriteNumber("code_units", source.Text.Length);
        writer.WriteStartArray("findings");
        foreach (var finding in source.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code", finding.Rule.Code);
            writer.WriteString("message", finding.Message);
            if (finding.Raw is { } raw)
            {
                writer.WriteNumber("start", raw.Start);
                writer.WriteNumber("end", raw.End);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("text", source.Text);
        writer.WriteEndObject();
    }

    private static int Print(byte[] json)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(JsonTree.Indent(json));
        return ExitCode.Fine;
    }
}
