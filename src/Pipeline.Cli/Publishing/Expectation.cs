using System.Globalization;
using Plenary.Emission.Tables;

namespace Plenary.Cli.Publishing;

/// <summary>What a publisher expects of a package; a package that is otherwise takes no other one's place.</summary>
/// <param name="Name">As written in <c>expectations.yaml</c>, e.g. <c>fill.documents.title</c>.</param>
/// <param name="Least">The least value that is right, or null.</param>
/// <param name="Most">The greatest value that is right, or null.</param>
public sealed record Expectation(string Name, double? Least, double? Most)
{
    /// <summary>How many documents the package has.</summary>
    public const string Documents = "documents";

    /// <summary>The share of roll calls whose printed tally and lists agree.</summary>
    public const string BalancedVotes = "balanced_votes";

    /// <summary>The share of references that could not be resolved.</summary>
    public const string UnresolvedReferences = "unresolved_references";

    /// <summary>Before <c>table.column</c>: the share of rows with a value there.</summary>
    public const string Fill = "fill.";

    /// <summary>What is wrong with a value, or null where it is as expected; a value that there is not is never wrong.</summary>
    public string? Fault(double? value) => value is not { } known ? null
        : known < Least ? Said(known, "at least", Least.Value)
        : known > Most ? Said(known, "at most", Most.Value)
        : null;

    private string Said(double value, string bound, double limit) =>
        string.Create(CultureInfo.InvariantCulture, $"{Name} is {value:0.####}, expected {bound} {limit:0.####}");
}

/// <summary>Compares a package with what is expected of it.</summary>
public static class Expectations
{
    /// <summary>The table and the place of the column that the name of an expectation means; null where there is none.</summary>
    public static Table? Find(string name, out int column)
    {
        column = -1;
        var parts = name[Expectation.Fill.Length..].Split('.');
        var table = parts.Length == 2 ? AllTables.InOrder.FirstOrDefault(t => t.Name.Equals(parts[0], StringComparison.Ordinal)) : null;
        for (var i = 0; table is not null && i < table.Columns.Count; i++)
        {
            column = table.Columns[i].Name.Equals(parts[1], StringComparison.Ordinal) ? i : column;
        }

        return column < 0 ? null : table;
    }

    /// <summary>What is not as expected, in the order of the file.</summary>
    public static IEnumerable<string> Faults(IReadOnlyList<Expectation> expectations, TableTally tally) =>
        expectations.Select(e => e.Fault(Value(e, tally))).OfType<string>();

    /// <summary>Why the package may take no other one's place; null where it is as expected.</summary>
    public static string? Objection(IReadOnlyList<Expectation> expectations, TableTally tally) =>
        string.Join("; ", Faults(expectations, tally)) is { Length: > 0 } faults ? $"the package is not as {Reading.ExpectationsFile.Name} expects: {faults}" : null;

    private static double? Value(Expectation expectation, TableTally tally) => expectation.Name switch
    {
        Expectation.Documents => tally.Rows(AllTables.InOrder[0]),
        Expectation.BalancedVotes => Share(tally.BalancedVotes, tally.Votes),
        Expectation.UnresolvedReferences => Share(tally.UnresolvedReferences, tally.Rows(AllTables.InOrder.Single(t => t.Name.Equals("references", StringComparison.Ordinal)))),
        var name => Find(name, out var column) is { } table ? Share(tally.Filled(table, column), tally.Rows(table)) : null,
    };

    private static double? Share(long part, long whole) => whole == 0 ? null : (double)part / whole;
}
