using System.Globalization;
using Plenary.Cli.Publishing;
using Spectre.Console;

namespace Plenary.Cli.Display;

/// <summary>What came of a run: a table for people, two plain lines for logs.</summary>
internal static class Summary
{
    internal static void Print(TextWriter output, Ink ink, string? folder, BuildResult result, bool quiet)
    {
        if (!quiet)
        {
            if (ink.IsTerminal)
            {
                Table(result);
            }
            else
            {
                Line(output, result);
            }
        }

        if (folder is null)
        {
            return;
        }

        if (result.Unpublished is null)
        {
            if (!quiet)
            {
                output.WriteLine(Invariant($"published: {result.Totals.Written} document(s) in {folder}"));
            }
        }
        else
        {
            output.WriteLine($"plenary: {ink.Red("not published")}: {result.Unpublished}; {folder} is as it was before");
        }
    }

    private static void Line(TextWriter output, BuildResult result)
    {
        var t = result.Totals;
        output.WriteLine(Invariant(
            $"{t.Inputs} input(s): {t.Written} converted, {t.Skipped} skipped, {t.Unreadable} unreadable; {t.Findings.Error} error(s), {t.Findings.Warning} warning(s), {t.Findings.Info} info"));
    }

    private static void Table(BuildResult result)
    {
        var t = result.Totals;
        var table = new Table().Border(TableBorder.Rounded).AddColumn("inputs").AddColumn(new TableColumn("count").RightAligned());
        foreach (var (name, count) in new[]
        {
            ("converted", t.Written), ("skipped", t.Skipped), ("unreadable", t.Unreadable),
            ("errors", t.Findings.Error), ("warnings", t.Findings.Warning), ("info", t.Findings.Info),
        })
        {
            table.AddRow(name, count.ToString("N0", CultureInfo.InvariantCulture));
        }

        ProgressView.Terminal().Write(table);
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
