namespace Plenary.Emission.Tables;

/// <summary>Every table of the package.</summary>
public static class AllTables
{
    /// <summary>In the order in which readers should meet them; the documents come first, the others refer to them.</summary>
    public static IReadOnlyList<Table> InOrder { get; } =
    [
        DocumentTable.Table,
        ParagraphTable.Table,
        FootnoteTable.Table,
        VoteTable.Table,
        SponsorTable.Table,
        ReferenceTable.Table,
        MandateTable.Table,
        SeriesTable.Table,
        AlignmentTable.Table,
        DiagnosticTable.Table,
    ];
}
