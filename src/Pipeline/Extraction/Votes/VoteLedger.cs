using Plenary.Diagnostics;
using Plenary.Extraction.Names;
using Plenary.Lexicons;
using Plenary.Model;
using Plenary.Text;

namespace Plenary.Extraction.Votes;

/// <summary>
/// Keeps the books of one vote. Three accounts, the printed tally, the printed lists and the states behind the names, must
/// agree in pairs; each difference becomes a finding that names what is concerned. The fourth account, the members of the body, is
/// compared by <see cref="MembershipAccount"/>.
/// </summary>
internal sealed class VoteLedger(BareText bare, int? year, List<Finding> findings)
{
    // Most bodies have some fifty members.
    private const int Usual = 64;

    private readonly List<VoteEntry> votes = new(Usual);
    private readonly List<TextSpan> places = new(Usual);
    private readonly StateSet states = new();
    private bool balanced = true;

    /// <summary>Where each vote stands in the bare text.</summary>
    public IReadOnlyList<TextSpan> Places => places;

    /// <summary>Enters a name under the heading where it stands.</summary>
    public void Enter(ListedName name, VotePosition position)
    {
        var entry = new VoteEntry(name.Printed, name.Known?.State.Iso3, name.Known?.State.M49, RegionalGroups.Shipped.Of(name.Known?.State.Iso3, year), position, null, null);
        votes.Add(entry);
        places.Add(name.Span);
        var isKnownOnce = entry.Iso3 is { } state && states.Add(state);
        balanced &= isKnownOnce;
        if (name.RunsOn)
        {
            findings.Add(Rules.NamesRunTogether.At($"Nothing parts '{name.Printed}' from the name before it.", bare.ToRaw(name.Span)));
        }

        NameYears.Check(name, year, bare, findings);
        if (!isKnownOnce)
        {
            findings.Add(Doubt(name, entry));
        }
    }

    private Finding Doubt(ListedName name, VoteEntry entry)
    {
        if (entry.Iso3 is null)
        {
            return Rules.UnknownVoter.At($"'{name.Printed}' is no name of a state that the table knows.", bare.ToRaw(name.Span));
        }

        var first = votes.First(v => string.Equals(v.Iso3, entry.Iso3, StringComparison.Ordinal));
        return Rules.VotedTwice.At($"'{name.Printed}' ({Name(entry.Position)}) already stands as '{first.Name}' ({Name(first.Position)}).", bare.ToRaw(name.Span));
    }

    /// <summary>Strikes the balance against the printed tally, if there is one.</summary>
    /// <param name="printed">The tally.</param>
    /// <param name="formula">Where it stands in the bare text.</param>
    public Vote Balance(Tally? printed, TextSpan formula)
    {
        var counted = new Tally(Count(VotePosition.InFavour), Count(VotePosition.Against), Count(VotePosition.Abstaining));
        if (printed is not null && votes.Count == 0 && printed != counted)
        {
            balanced = false;
            findings.Add(Rules.TallyWithoutList.At($"The tally is {Show(printed)}, but no names follow.", bare.ToRaw(formula)));
        }
        else if (printed is not null && printed != counted)
        {
            balanced = false;
            findings.Add(Rules.TallyDiffers.At($"The tally is {Show(printed)}, the lists hold {Show(counted)} names (in favour-against-abstaining).", bare.ToRaw(formula)));
        }

        return new Vote(printed, counted, balanced, null, votes);
    }

    private int Count(VotePosition position)
    {
        var count = 0;
        foreach (var vote in votes)
        {
            count += vote.Position == position ? 1 : 0;
        }

        return count;
    }

    private static string Show(Tally tally) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{tally.InFavour}-{tally.Against}-{tally.Abstaining}");

    private static string Name(VotePosition position) => position switch
    {
        VotePosition.InFavour => "in favour",
        VotePosition.Against => "against",
        _ => "abstaining",
    };
}
