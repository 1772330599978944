using System.Globalization;
using Plenary.Diagnostics;

namespace Plenary.Extraction.Names;

/// <summary>Names of states against the years in which they were used.</summary>
internal static class NameYears
{
    /// <summary>Reports a name that was not in use in a year; it is understood all the same.</summary>
    /// <param name="name">The name.</param>
    /// <param name="year">Of the document; null where it is not known, then nothing is checked.</param>
    /// <param name="bare">The text that the name stands in.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(ListedName name, int? year, BareText bare, List<Finding> findings)
    {
        if (year is { } known && name.Known is { } used && !used.IsValidIn(known))
        {
            findings.Add(Rules.NameOutOfYears.At(string.Create(
                CultureInfo.InvariantCulture, $"'{name.Printed}' ({used.State.Iso3}) was used {Years(used.From, used.To)}, the document is of {known}."), bare.ToRaw(name.Span)));
        }
    }

    private static string Years(int? from, int? to) =>
        from is null ? string.Create(CultureInfo.InvariantCulture, $"until {to}")
        : to is null ? string.Create(CultureInfo.InvariantCulture, $"from {from} on")
        : string.Create(CultureInfo.InvariantCulture, $"from {from} to {to}");
}
