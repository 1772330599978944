using System.Globalization;
using System.Text.Json;
using Plenary.Lexicons;
using Plenary.Model;
using Xunit;

namespace Plenary.Tests.Lexicons;

/// <summary>The tables of members and of regional groups: against the rules by which seats are filled, and against real roll calls.</summary>
public class MembershipsTests
{
    // Seats by group, A/RES/60/251, paragraph 7.
    private static readonly Dictionary<RegionalGroup, int> Seats = new()
    {
        [RegionalGroup.AfricanStates] = 13, [RegionalGroup.AsiaPacificStates] = 13, [RegionalGroup.EasternEuropeanStates] = 6,
        [RegionalGroup.LatinAmericanAndCaribbeanStates] = 8, [RegionalGroup.WesternEuropeanAndOtherStates] = 7,
    };

    // A seat that stood empty: suspension of Libya, withdrawal of the United States, withdrawal of the Russian Federation.
    private static readonly (string From, string To, RegionalGroup Group)[] Vacant =
    [
        ("2011-03-01", "2011-11-17", RegionalGroup.AfricanStates),
        ("2018-06-20", "2018-07-12", RegionalGroup.WesternEuropeanAndOtherStates),
        ("2022-04-07", "2022-05-09", RegionalGroup.EasternEuropeanStates),
    ];

    [Fact]
    public void The_Council_has_its_seats_filled_by_group_on_every_day()
    {
        foreach (var day in Days("HRC"))
        {
            var members = Memberships.Shipped.On("HRC", day)!;
            Assert.Equal(members.Count, members.Select(m => m.Iso3).Distinct(StringComparer.Ordinal).Count());
            var groups = members.GroupBy(m => RegionalGroups.Shipped.Of(m.Iso3, Year(day))!.Value).ToDictionary(g => g.Key, g => g.Count());
            foreach (var (group, seats) in Seats)
            {
                var empty = Vacant.Count(v => v.Group == group && string.CompareOrdinal(v.From, day) <= 0 && string.CompareOrdinal(day, v.To) <= 0);
                Assert.True(groups[group] == seats - empty, $"{day}: {group} has {groups[group]} seats.");
            }
        }
    }

    [Fact]
    public void The_Security_Council_has_its_seats_filled_on_every_day()
    {
        foreach (var day in Days("SC"))
        {
            var members = Memberships.Shipped.On("SC", day)!;
            // The election of 1979 took 155 rounds; Mexico was elected on 7 January 1980.
            var empty = string.CompareOrdinal("1980-01-01", day) <= 0 && string.CompareOrdinal(day, "1980-01-07") < 0 ? 1 : 0;
            var seats = (string.CompareOrdinal(day, "1966-01-01") < 0 ? 11 : 15) - empty;
            Assert.True(members.Count == seats && members.DistinctBy(m => m.Iso3).Count() == seats, $"{day}: {members.Count} members.");
        }
    }

    [Theory]
    [InlineData("HRC", "2006-06-18")]
    [InlineData("HRC", "2027-01-01")]
    [InlineData("GA", "2020-01-01")]
    [InlineData("HRC", null)]
    [InlineData(null, "2020-01-01")]
    public void Where_the_table_does_not_reach_nothing_is_known(string? body, string? date) => Assert.Null(Memberships.Shipped.On(body, date));

    [Fact]
    public void Every_term_has_a_known_state_and_a_source()
    {
        var states = States.For("en").Names.Select(n => n.State.Iso3).ToHashSet(StringComparer.Ordinal);
        var terms = Memberships.Shipped.BodyCodes.SelectMany(b => Days(b).Where(d => d.EndsWith("-01", StringComparison.Ordinal)).SelectMany(d => Memberships.Shipped.On(b, d)!)).Distinct();
        Assert.All(terms, t =>
        {
            Assert.Contains(t.Iso3, states);
            Assert.NotEmpty(t.Source);
        });
    }

    [Fact]
    public void Every_Member_State_has_one_regional_group()
    {
        var groups = RegionalGroups.Shipped.States.GroupBy(s => RegionalGroups.Shipped.Of(s, 2020)).ToDictionary(g => g.Key?.ToString() ?? "", g => g.Count());
        Assert.Equal((54, 54, 23, 33, 29), (groups["AfricanStates"], groups["AsiaPacificStates"], groups["EasternEuropeanStates"], groups["LatinAmericanAndCaribbeanStates"], groups["WesternEuropeanAndOtherStates"]));
        Assert.Null(RegionalGroups.Shipped.Of("PSE", 2020));
        Assert.Null(RegionalGroups.Shipped.Of("ISR", 1990));
        Assert.Equal(RegionalGroup.EasternEuropeanStates, RegionalGroups.Shipped.Of("SCG", 2005));
    }

    /// <summary>Every roll call of real texts in which each member's position is printed has just the members of the table.</summary>
    [SharedFact]
    public void Real_roll_calls_list_the_members_and_nobody_else()
    {
        var calls = RollCalls().ToArray();
        Assert.True(calls.Length >= 25);
        foreach (var (symbol, body, date, states) in calls)
        {
            var members = Memberships.Shipped.On(body, date)!.Select(m => m.Iso3).ToHashSet(StringComparer.Ordinal);
            Assert.True(states.IsSubsetOf(members), $"{symbol}: {string.Join(' ', states.Except(members, StringComparer.Ordinal))} no members");
            Assert.True(members.Count - states.Count <= 1, $"{symbol}: {string.Join(' ', members.Except(states, StringComparer.Ordinal))} not listed");
        }

        Assert.True(calls.Count(c => c.States.Count == 47) >= 24);
    }

    [SharedFact]
    public void What_is_said_to_be_checked_was_checked()
    {
        var calls = RollCalls().ToArray();
        var terms = calls.SelectMany(c => Memberships.Shipped.On(c.Body, c.Date)!).Distinct().ToArray();
        Assert.True(terms.Length > 150);
        Assert.All(terms, term => Assert.Contains(
            calls, c => c.Symbol.Equals(term.CheckedAgainst, StringComparison.Ordinal) && term.Covers(c.Date) && c.States.Contains(term.Iso3)));
    }

    private static IEnumerable<(string Symbol, string Body, string Date, HashSet<string> States)> RollCalls()
    {
        var names = States.For("zh");
        foreach (var file in (string[])["gold/seeds.jsonl", "corpus/hrc54-zh/poi.truth.jsonl", "corpus/hrc55-zh/poi.truth.jsonl"])
        {
            foreach (var row in SharedData.Rows(SharedData.Path(file)).Where(r => r.TryGetProperty("vote", out var v) && v.ValueKind == JsonValueKind.Object))
            {
                var states = ((string[])["in_favour", "against", "abstaining"]).SelectMany(p => row.GetProperty("vote").GetProperty(p).EnumerateArray())
                    .Select(n => names.Find(n.GetString()!)!.Iso3).ToHashSet(StringComparer.Ordinal);
                yield return (row.GetProperty("symbol").GetString()!, row.GetProperty("body").GetString()!, row.GetProperty("adopted").GetString()!, states);
            }
        }
    }

    private static IEnumerable<string> Days(string body)
    {
        var (from, to) = Bodies.Shipped.Find(body)!.MembersKnown!.Value;
        for (var day = Day(from); day <= Day(to); day = day.AddDays(1))
        {
            yield return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Year(string iso) => int.Parse(iso.AsSpan(0, 4), CultureInfo.InvariantCulture);
}
