namespace Plenary.Reconciliation;

/// <summary>One thing in which a package and an outside record of votes differ: a row of the discrepancy table.</summary>
/// <param name="Symbol">Of the resolution.</param>
/// <param name="DocumentId">Of the document; null where the package has none.</param>
/// <param name="Kind">What kind of difference; the words are those of <c>docs/reconcile.md</c>.</param>
/// <param name="State">ISO 3166-1 alpha-3 code, or the state as written where it is unknown; null for totals.</param>
/// <param name="Package">What the package says; null for nothing.</param>
/// <param name="Record">What the record says; null for nothing.</param>
/// <param name="Line">Line of the record, or null.</param>
/// <param name="Note">What may explain it, or null.</param>
public sealed record Discrepancy(string Symbol, string? DocumentId, string Kind, string? State, string? Package, string? Record, int? Line, string? Note)
{
    /// <summary>The header of the table.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["symbol", "document_id", "kind", "state", "package", "record", "line", "note"];

    /// <summary>The cells in the order of the header.</summary>
    public string?[] Cells =>
        [Symbol, DocumentId, Kind, State, Package, Record, Line?.ToString(System.Globalization.CultureInfo.InvariantCulture), Note];
}
