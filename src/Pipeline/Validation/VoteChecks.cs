using Plenary.Diagnostics;
using Plenary.Model;

namespace Plenary.Validation;

/// <summary>The ledger of the vote, and the states in it and among the sponsors.</summary>
internal static class VoteChecks
{
    internal static IEnumerable<Finding> CountIsThatOfTheLists(CheckedDocument view)
    {
        if (view.Document.Vote is { } vote && vote.Counted != Count(vote))
        {
            yield return Rules.CountedWrongly.Here($"Counted is {vote.Counted}, the lists have {Count(vote)}.");
        }
    }

    internal static IEnumerable<Finding> ConsistencyIsAsStated(CheckedDocument view)
    {
        // Some texts print a tally without lists, or lists without a tally: nothing can be compared then.
        // A name that no table knows, or that stands twice, is reason enough to doubt a vote whose numbers are right.
        if (view.Document.Vote is { Votes.Count: > 0, Printed: { } printed } vote
            && (vote.Consistent ? printed != Count(vote) : printed == Count(vote) && vote.Votes.All(v => v.Iso3 is not null) && !StatesVoteOnce(view).Any()))
        {
            yield return Rules.ConsistencyMisstated.Here($"The tally is {printed}, the lists have {Count(vote)}, consistent is {vote.Consistent}.");
        }
    }

    internal static IEnumerable<Finding> MembersAddUp(CheckedDocument view)
    {
        if (view.Document.Vote is not { Membership: { } membership, Votes.Count: > 0 } vote)
        {
            yield break;
        }

        var listed = vote.Votes.Select(v => v.Iso3).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        if (listed.Length - membership.NotMembers.Count + membership.NotListed.Count != membership.Members
            || membership.NotMembers.Except(listed, StringComparer.Ordinal).Any() || membership.NotListed.Intersect(listed, StringComparer.Ordinal).Any())
        {
            yield return Rules.MembershipOff.Here(
                $"{membership.Members} members are not {listed.Length} states listed without {membership.NotMembers.Count} strangers and with {membership.NotListed.Count} not listed.");
        }
    }

    internal static IEnumerable<Finding> StatesVoteOnce(CheckedDocument view) =>
        Twice([.. (view.Document.Vote?.Votes ?? []).Select(v => (v.Name, v.Iso3))])
            .Select(name => Rules.VotesTwice.Here($"{name} stands twice in the roll call."));

    internal static IEnumerable<Finding> StatesSponsorOnce(CheckedDocument view) =>
        Twice([.. view.Document.Sponsors.Select(s => (s.Name, s.Iso3))])
            .Select(name => Rules.SponsorTwice.Here($"{name} stands twice among the sponsors."));

    private static Tally Count(Vote vote)
    {
        var (inFavour, against, abstaining) = (0, 0, 0);
        foreach (var entry in vote.Votes)
        {
            inFavour += entry.Position == VotePosition.InFavour ? 1 : 0;
            against += entry.Position == VotePosition.Against ? 1 : 0;
            abstaining += entry.Position == VotePosition.Abstaining ? 1 : 0;
        }

        return new Tally(inFavour, against, abstaining);
    }

    // One state under two names is as wrong as one name twice.
    private static IEnumerable<string> Twice(IReadOnlyList<(string Name, string? Iso3)> states) =>
        states.DistinctBy(s => s.Iso3 ?? s.Name, StringComparer.Ordinal).Count() == states.Count ? [] : states
        .GroupBy(s => s.Iso3 ?? s.Name, StringComparer.Ordinal)
        .Where(g => g.Count() > 1)
        .Select(g => string.Join(" / ", g.Select(s => s.Name).Distinct(StringComparer.Ordinal)));
}
