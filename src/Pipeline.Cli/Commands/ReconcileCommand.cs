using System.CommandLine;
using CsvHelper;
using Plenary.Cli.Publishing;
using Plenary.Cli.Reading;
using Plenary.Reconciliation;

namespace Plenary.Cli.Commands;

/// <summary><c>plenary reconcile</c>: the votes of a package against an outside record.</summary>
internal static class ReconcileCommand
{
    private const string StandardInput = "-";

    internal static Command Create()
    {
        var command = new TaughtCommand(
            "reconcile", "Compares the votes of a package with an outside record and prints the discrepancies as CSV. docs/reconcile.md describes the columns.",
            ("plenary reconcile output records.csv", "the discrepancies on standard output; exit code 1 if there are any"),
            ("plenary reconcile output records.csv -o discrepancies.csv", "the same into a file"),
            ("plenary reconcile output - < records.csv", "the record from standard input"),
            ("plenary reconcile output records.csv --complete", "also a vote of the package that the record does not have"));
        var package = new Argument<string>("PACKAGE") { Description = "Folder of a package with JSON or YAML." };
        var records = new Argument<string>("RECORDS") { Description = "CSV, or - for standard input: symbol, and state and position or in_favour, against and abstaining." };
        var output = new Option<string?>("--output", "-o") { Description = "File for the table. Default: standard output.", HelpName = "FILE" };
        var complete = new Option<bool>("--complete") { Description = "The record should have every vote of the package." };
        command.Add(package);
        command.Add(records);
        command.Add(output);
        command.Add(complete);
        command.SetAction(parsed => Reconcile(parsed.GetValue(package)!, parsed.GetValue(records)!, parsed.GetValue(output), parsed.GetValue(complete)));
        return command;
    }

    private static int Reconcile(string package, string records, string? output, bool complete)
    {
        try
        {
            var outside = Read(records);
            if (new PackageFolder(package).Documents() is not { } documents)
            {
                return Unusable($"{package} has no documents to compare; expected a package with JSON or YAML");
            }

            var reconciler = new Reconciler(outside, complete);
            foreach (var (document, _) in documents)
            {
                reconciler.Add(document);
            }

            var discrepancies = reconciler.Finish();
            Print(discrepancies, output);
            Console.Error.WriteLine($"{reconciler.Compared} document(s) compared with {outside.Rows.Count} row(s), {discrepancies.Count} discrepancy(ies)");
            return discrepancies.Count == 0 ? ExitCode.Fine : ExitCode.Findings;
        }
        catch (RecordException e)
        {
            return Unusable($"{records}: {e.Message}");
        }
        catch (Exception e) when (Packages.Reason(e) is not null)
        {
            return Unusable(Packages.Reason(e)!);
        }
    }

    private static VoteRecords Read(string path)
    {
        using var stream = path == StandardInput ? Console.OpenStandardInput() : Open(path);
        var records = VoteRecords.Read(stream);
        if (records.Ignored.Count > 0)
        {
            Console.Error.WriteLine($"{path}: these columns have no meaning here and were not read: {string.Join(", ", records.Ignored)}");
        }

        return records;
    }

    // A pipe with a name would be waited for until somebody writes to it.
    private static FileStream Open(string path) => FileKind.IsRegular(path)
        ? File.OpenRead(path)
        : throw new IOException($"{path} is not a regular file but a folder, pipe, socket or device; give {StandardInput} and send the records to standard input");

    private static void Print(IReadOnlyList<Discrepancy> discrepancies, string? output)
    {
        using var stream = output is null ? Console.OpenStandardOutput() : new FileStream(output, FileMode.Create, FileAccess.Write);
        using var table = CsvWriter.Create(stream);
        table.WriteHeader([.. Discrepancy.Columns]);
        foreach (var discrepancy in discrepancies)
        {
            table.WriteRecord(discrepancy.Cells.AsSpan());
        }
    }

    private static int Unusable(string message)
    {
        Console.Error.WriteLine($"plenary: error: {message}");
        return ExitCode.Unusable;
    }
}
