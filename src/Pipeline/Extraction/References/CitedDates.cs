using Plenary.Model;

namespace Plenary.Extraction.References;

/// <summary>The date printed with a reference against the one by which its target is known.</summary>
public static class CitedDates
{
    /// <summary>A reference with the known date of its target, and what follows from it.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="known">ISO 8601, or null where nobody knows it.</param>
    public static Reference Check(Reference reference, string? known) =>
        reference with { KnownDate = known, DateCheck = Check(reference.Symbol, reference.Date, known) };

    /// <summary>True where a reference says of its date what follows from the known one.</summary>
    public static bool IsChecked(Reference reference) => reference.DateCheck == Check(reference.Symbol, reference.Date, reference.KnownDate);

    /// <summary>What is wrong with the date of a checked reference, in a sentence; null where nothing is.</summary>
    public static string? Fault(Reference reference) => reference.DateCheck != DateCheck.Differs ? null
        : reference.KnownDate is { } known ? $"'{reference.Printed}' is cited with the date {reference.Date}; {reference.Symbol} was adopted on {known}."
        : $"'{reference.Printed}' is cited with the date {reference.Date}, which is not in the year of {reference.Symbol}.";

    private static DateCheck? Check(string? symbol, string? printed, string? known) =>
        printed is null ? null
        : known is not null ? (string.Equals(printed, known, StringComparison.Ordinal) ? DateCheck.Agrees : DateCheck.Differs)
        : symbol is not null && Year(symbol) is { } year && !printed.StartsWith(year, StringComparison.Ordinal) ? DateCheck.Differs
        : DateCheck.Unknown;

    // "S/RES/1325(2000)" carries its year.
    private static string? Year(string symbol) =>
        symbol.Length > 6 && symbol[^1] == ')' && symbol[^6] == '(' && symbol.AsSpan(symbol.Length - 5, 4).IndexOfAnyExceptInRange('0', '9') < 0 ? symbol[^5..^1] : null;
}
