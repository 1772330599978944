using System.Globalization;
using Plenary.Model;

namespace Plenary.Lexicons;

/// <summary>The regional groups of Member States (<c>regional-groups.csv</c>), with years where a state joined later or is no more.</summary>
public sealed class RegionalGroups
{
    private static readonly Lazy<RegionalGroups> Lazy = new(() => new RegionalGroups());

    // By the place of the code among all codes: each name of a roll call asks.
    private readonly Dictionary<int, Row> byState = [];

    private RegionalGroups()
    {
        foreach (var cells in DataRows.Read("regional-groups.csv", "iso3,group,from,to,source,note"))
        {
            byState.Add(StateSet.Place(cells[0]), new Row(cells[0], Group(cells[1]), Year(cells[2]), Year(cells[3])));
        }
    }

    /// <summary>The table that the program ships.</summary>
    public static RegionalGroups Shipped => Lazy.Value;

    /// <summary>Every state with a group.</summary>
    public IEnumerable<string> States => byState.Values.Select(r => r.State);

    /// <summary>The group of a state; null for observers, for an unknown code, and outside the years of the table.</summary>
    /// <param name="iso3">ISO 3166 alpha-3 code, or null.</param>
    /// <param name="year">The year in question; null where it is not known, then years do not count.</param>
    public RegionalGroup? Of(string? iso3, int? year) =>
        iso3 is not null && byState.TryGetValue(StateSet.Place(iso3), out var row) && (year is null || ((row.From ?? year) <= year && year <= (row.To ?? year))) ? row.Group : null;

    private static RegionalGroup Group(string word) => word switch
    {
        "african_states" => RegionalGroup.AfricanStates,
        "asia_pacific_states" => RegionalGroup.AsiaPacificStates,
        "eastern_european_states" => RegionalGroup.EasternEuropeanStates,
        "latin_american_and_caribbean_states" => RegionalGroup.LatinAmericanAndCaribbeanStates,
        "western_european_and_other_states" => RegionalGroup.WesternEuropeanAndOtherStates,
        _ => throw new LexiconException($"regional-groups.csv: '{word}' is no group."),
    };

    private static int? Year(string cell) => cell.Length == 0 ? null : int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);

    private sealed record Row(string State, RegionalGroup Group, int? From, int? To);
}
