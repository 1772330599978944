using System.Globalization;

namespace Plenary.Tests.Corpus;

/// <summary>
/// The least that a figure of accuracy may be, on one set in one form. <c>floors.csv</c> is read by <c>make accuracy</c> too, which
/// also knows the floors over all sets (<c>*</c>). The last cell is what the figure should be, where the floor is lower; only that program reads it.
/// </summary>
public sealed record Floor(string Set, string Form, string Figure, double Least)
{
    /// <summary>The floors that name their set and form: the sample that <c>make test</c> checks.</summary>
    public static IReadOnlyList<Floor> Sample { get; } =
        [.. File.ReadLines(Checkout.Path("tests/Pipeline.Tests/Corpus/floors.csv")).Skip(1).Select(Read).Where(f => !f.Set.StartsWith('*') && f.Form != "*")];

    private static Floor Read(string line) => line.Split(',') is [var set, var form, var figure, var least, _]
        ? new Floor(set, form, figure, double.Parse(least, CultureInfo.InvariantCulture))
        : throw new InvalidDataException($"floors.csv: '{line}' has not five cells.");
}
