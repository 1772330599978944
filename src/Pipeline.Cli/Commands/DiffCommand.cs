using System.CommandLine;
using Plenary.Cli.Display;
using Plenary.Cli.Reading;
using Plenary.Comparison;
using Plenary.Model;
using Plenary.Series;

namespace Plenary.Cli.Commands;

/// <summary><c>plenary diff</c>: how a text changed, from one document to another or through a whole series.</summary>
internal static class DiffCommand
{
    internal static Command Create()
    {
        var command = new TaughtCommand(
            "diff", "Compares two documents, or every document of a series with the one before: paragraphs kept, reworded, moved, merged, split, new or dropped, and the words changed in them.",
            ("plenary diff A/HRC/RES/97/8 A/HRC/RES/98/5 --package output", "two documents of a package, by symbol or id"),
            ("plenary diff draft.txt adopted.txt --format html -o changes.html", "two raw texts, as a page for reading and printing"),
            ("plenary diff --series a-hrc-res-97-8.zh output", "the life of each paragraph through the series of that document"));
        var names = new Argument<string[]>("DOCUMENT")
        {
            Description = "Two documents, the earlier first: raw texts, .json files of a package, or ids or symbols with --package. With --series: the folder of the package.",
            Arity = new ArgumentArity(1, 2),
        };
        var package = new Option<string?>("--package", "-p") { Description = "Folder of the package in which ids and symbols are looked up.", HelpName = "DIR" };
        var series = new Option<string?>("--series") { Description = "Id of a series, or of any document in it.", HelpName = "ID" };
        var format = new Option<string>("--format", "-f") { Description = "Default: text." };
        format.AcceptOnlyFromAmong("text", "json", "html");
        var output = new Option<string?>("--output", "-o") { Description = "File to write instead of standard output.", HelpName = "FILE" };
        var language = new Option<string?>("--language", "-l") { Description = "Language of raw texts, where it should not be recognised.", HelpName = "LANG" };
        command.Add(names);
        foreach (var option in new Option[] { package, series, format, output, language })
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            var count = result.GetResult(names)?.Tokens.Count ?? 0;
            if (count != (result.GetResult(series) is null ? 2 : 1) && count > 0)
            {
                result.AddError(result.GetResult(series) is null
                    ? $"diff expects two documents, found {count}"
                    : $"diff --series expects one folder of a package, found {count} names");
            }
        });
        command.SetAction(parsed => Guarded(() =>
        {
            var given = parsed.GetValue(names)!;
            var form = parsed.GetValue(format) ?? "text";
            Write(parsed.GetValue(output), parsed.GetValue(series) is { } id
                ? Print(History(id, given[0]), form, parsed.GetValue(output))
                : Print(Compare(given, parsed.GetValue(package), parsed.GetValue(language)), form, parsed.GetValue(output)));
        }));
        return command;
    }

    private static DocumentComparison Compare(string[] names, string? package, string? language)
    {
        var (old, now) = NamedDocument.Pair(names, package, language);
        return DocumentComparer.Compare(old, now);
    }

    private static SeriesHistory History(string id, string package)
    {
        var documents = new PackageDocuments(package);
        var all = SeriesFinder.Find(documents.All().Select(DocumentSketch.Of)).ToList();
        var series = all.FirstOrDefault(m => string.Equals(m.DocumentId, id, StringComparison.OrdinalIgnoreCase))?.SeriesId
            ?? throw new InputException($"{package} has no series with {id}; csv/series.csv lists the documents that belong to one");
        var members = all.Where(m => string.Equals(m.SeriesId, series, StringComparison.Ordinal)).ToDictionary(m => m.DocumentId, m => m.Position, StringComparer.Ordinal);
        return SeriesHistory.Of([.. documents.Naming([.. members.Keys]).Where(d => members.ContainsKey(d.Id)).OrderBy(d => members[d.Id])]);
    }

    private static string Print(DocumentComparison comparison, string format, string? output) => format switch
    {
        "json" => System.Text.Encoding.UTF8.GetString(ComparisonJson.Print(comparison)),
        "html" => ComparisonPage.Print(comparison),
        _ => new ComparisonPrinter(InkFor(output)).Print(comparison),
    };

    private static string Print(SeriesHistory history, string format, string? output) => format switch
    {
        "json" => System.Text.Encoding.UTF8.GetString(ComparisonJson.Print(history)),
        "html" => ComparisonPage.Print(history),
        _ => new ComparisonPrinter(InkFor(output)).Print(history),
    };

    // A file is never coloured.
    private static Ink InkFor(string? output) => output is null ? Ink.ForStandardOutput() : default;

    private static void Write(string? path, string text)
    {
        if (path is null)
        {
            using var console = Console.OpenStandardOutput();
            console.Write(System.Text.Encoding.UTF8.GetBytes(text));
            return;
        }

        File.WriteAllText(path, text);
    }

    private static int Guarded(Action action)
    {
        try
        {
            action();
            return ExitCode.Fine;
        }
        catch (Exception e) when (Packages.Reason(e) is not null)
        {
            Console.Error.WriteLine($"plenary: {Ink.ForStandardError().Red("error")}: {Packages.Reason(e)}");
            return ExitCode.Unusable;
        }
    }
}
