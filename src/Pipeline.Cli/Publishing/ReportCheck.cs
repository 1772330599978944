using Plenary.Diagnostics;
using Plenary.Emission;
using Plenary.Emission.Tables;

namespace Plenary.Cli.Publishing;

/// <summary><c>report.json</c> against the documents: none is lost between the two, and the totals add up.</summary>
internal static class ReportCheck
{
    internal static IEnumerable<Finding> Run(PackageFolder folder)
    {
        if (!folder.Has(PackageWriter.ReportFile))
        {
            yield break;
        }

        var report = JsonTree.ReadReport(folder.Bytes(PackageWriter.ReportFile));
        var again = RunReport.Of(report.Inputs);
        if (again.Totals != report.Totals)
        {
            yield return Rules.ReportDiffers.Here("The totals are not the sums over the inputs.");
        }

        if (!again.Inputs.SequenceEqual(report.Inputs))
        {
            yield return Rules.ReportDiffers.Here("The inputs are not in order of path.");
        }

        var reported = report.Inputs.Where(i => i.DocumentId is not null).ToLookup(i => i.DocumentId!, StringComparer.Ordinal);
        foreach (var group in reported.Where(g => g.Count() > 1))
        {
            yield return Rules.ReportDiffers.Here($"{group.Key} is reported {group.Count()} times.");
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, outcome) in Outcomes(folder))
        {
            found.Add(id);
            if (reported[id].FirstOrDefault() is not { } input)
            {
                yield return Rules.ReportDiffers.Here($"{id} is not reported.");
            }
            else if (outcome is not null && outcome with { Diagnostics = [] } != input with { Diagnostics = [] })
            {
                yield return Rules.ReportDiffers.Here($"{id}: path, digest, accounting or findings are reported otherwise than the document has them.");
            }
        }

        foreach (var lost in reported.Select(g => g.Key).Where(id => !found.Contains(id)))
        {
            yield return Rules.ReportDiffers.Here($"{lost} is reported as written, but is not there.");
        }

        foreach (var input in report.Inputs.Where(i => (i.Outcome == InputFate.Written) != (i.DocumentId is not null)))
        {
            yield return Rules.ReportDiffers.Here($"{input.Path}: outcome and document contradict each other.");
        }
    }

    // A package of tables alone has the ids, but no documents to compare with.
    private static IEnumerable<(string Id, InputOutcome? Outcome)> Outcomes(PackageFolder folder)
    {
        if (folder.Documents() is { } documents)
        {
            return documents.Select(d => (d.Document.Id, (InputOutcome?)InputOutcome.Of(d.Document)));
        }

        var table = AllTables.InOrder[0];
        return folder.Has(table.Path) ? TableFile.Rows(folder, table).Select(row => (row[0] ?? "", (InputOutcome?)null)) : [];
    }
}
