using System.Reflection;
using System.Text.Json.Serialization;
using Plenary.Diagnostics;
using Plenary.Model;

namespace Plenary.Emission;

/// <summary>What a run made of its inputs: <c>report.json</c>. No input is missing from it.</summary>
/// <param name="SchemaVersion">Semantic version of the report schema.</param>
/// <param name="Generator">Program and version, e.g. <c>plenary 0.1.0</c>.</param>
/// <param name="Inputs">Every input, in ordinal order of path.</param>
/// <param name="Totals">Sums over the inputs.</param>
public sealed record RunReport(string SchemaVersion, string Generator, IReadOnlyList<InputOutcome> Inputs, RunTotals Totals)
{
    /// <summary>Semantic version of the report schema.</summary>
    public const string CurrentSchemaVersion = "1.1.0";

    /// <summary>This program and its version.</summary>
    public static string ThisGenerator { get; } =
        "plenary " + typeof(RunReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;

    /// <summary>The report of a run: the inputs sorted, the totals added up.</summary>
    public static RunReport Of(IEnumerable<InputOutcome> inputs)
    {
        var sorted = inputs.OrderBy(i => i.Path, StringComparer.Ordinal).ToArray();
        return new RunReport(CurrentSchemaVersion, ThisGenerator, sorted, RunTotals.Of(sorted));
    }
}

/// <summary>What became of an input.</summary>
public enum InputFate
{
    /// <summary>It is in the package.</summary>
    [JsonStringEnumMemberName("written")] Written,

    /// <summary>It was read, but is no resolution.</summary>
    [JsonStringEnumMemberName("skipped")] Skipped,

    /// <summary>It could not be read as text.</summary>
    [JsonStringEnumMemberName("unreadable")] Unreadable,
}

/// <summary>One input and what became of it.</summary>
/// <param name="Path">Relative to the input folder, with <c>/</c>.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reason">Why it is not in the package; null where it is.</param>
/// <param name="DocumentId">The document made of it, or null.</param>
/// <param name="Sha256">Digest of the bytes, lower-case hexadecimal; null where they could not be read.</param>
/// <param name="Bytes">Size; null where it could not be read.</param>
/// <param name="Form">The kind of dump recognised, or null.</param>
/// <param name="Accounting">Sums over the characters of the raw text, or null where there is no document.</param>
/// <param name="Findings">How many diagnostics there are of each severity.</param>
/// <param name="Diagnostics">The diagnostics of an input without a document; those of a document stand in the document.</param>
public sealed record InputOutcome(
    string Path, InputFate Outcome, string? Reason, string? DocumentId, string? Sha256, long? Bytes, string? Form,
    AccountingSums? Accounting, FindingCounts Findings, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The outcome of an input that became a document.</summary>
    public static InputOutcome Of(Resolution document) => new(
        document.Source.Path, InputFate.Written, null, document.Id, document.Source.Sha256, document.Source.Bytes,
        document.Source.Form, AccountingSums.Of(document.Accounting), FindingCounts.Of(document.Diagnostics), []);

    /// <summary>The outcome of an input that became no document.</summary>
    public static InputOutcome Without(
        string path, InputFate fate, string reason, string? sha256, long? bytes, IReadOnlyList<Diagnostic> diagnostics) =>
        new(path, fate, reason, null, sha256, bytes, null, null, FindingCounts.Of(diagnostics), diagnostics);
}

/// <summary>The accounting of a text without its places, in code points: <c>Characters</c> is the sum of the others.</summary>
public sealed record AccountingSums(long Characters, long Kept, long Moved, long Dropped, long Unclaimed)
{
    /// <summary>Adds up the runs of a document.</summary>
    public static AccountingSums Of(Accounting a) => new(
        a.Characters, a.Kept, a.Moved, a.Dropped.Sum(r => (long)r.End - r.Start), a.Unclaimed.Sum(r => (long)r.End - r.Start));

    /// <summary>Adds two accounts, column by column.</summary>
    public static AccountingSums operator +(AccountingSums a, AccountingSums b) => new(
        a.Characters + b.Characters, a.Kept + b.Kept, a.Moved + b.Moved, a.Dropped + b.Dropped, a.Unclaimed + b.Unclaimed);
}

/// <summary>Diagnostics counted by severity.</summary>
public sealed record FindingCounts(int Info, int Warning, int Error)
{
    /// <summary>Counts a list of diagnostics.</summary>
    public static FindingCounts Of(IEnumerable<Diagnostic> diagnostics) => diagnostics.Aggregate(
        new FindingCounts(0, 0, 0), (sum, d) => sum + d.Severity switch
        {
            Severity.Error => new FindingCounts(0, 0, 1),
            Severity.Warning => new FindingCounts(0, 1, 0),
            _ => new FindingCounts(1, 0, 0),
        });

    /// <summary>Adds two counts.</summary>
    public static FindingCounts operator +(FindingCounts a, FindingCounts b) =>
        new(a.Info + b.Info, a.Warning + b.Warning, a.Error + b.Error);
}

/// <summary>Sums over all inputs of a run.</summary>
public sealed record RunTotals(int Inputs, int Written, int Skipped, int Unreadable, AccountingSums Accounting, FindingCounts Findings)
{
    /// <summary>The sums over no input.</summary>
    public static RunTotals None { get; } = new(0, 0, 0, 0, new AccountingSums(0, 0, 0, 0, 0), new FindingCounts(0, 0, 0));

    /// <summary>Adds up a list of inputs.</summary>
    public static RunTotals Of(IEnumerable<InputOutcome> inputs) => inputs.Aggregate(None, (sum, input) => sum + input);

    /// <summary>Adds an input.</summary>
    public static RunTotals operator +(RunTotals sum, InputOutcome input) => new(
        sum.Inputs + 1,
        sum.Written + (input.Outcome == InputFate.Written ? 1 : 0),
        sum.Skipped + (input.Outcome == InputFate.Skipped ? 1 : 0),
        sum.Unreadable + (input.Outcome == InputFate.Unreadable ? 1 : 0),
        input.Accounting is null ? sum.Accounting : sum.Accounting + input.Accounting,
        sum.Findings + input.Findings);
}
