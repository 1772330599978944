using Plenary.Diagnostics;
using Plenary.Lexicons;
using Plenary.Model;

namespace Plenary.Validation;

/// <summary>The ledger of the vote, and the states in it and among the sponsors.</summary>
internal static class VoteChecks
{
    internal static void CountIsThatOfTheLists(CheckedDocument view, List<Finding> findings)
    {
        if (view.Document.Vote is { } vote && vote.Counted != Count(vote))
        {
            findings.Add(Rules.CountedWrongly.Here($"Counted is {vote.Counted}, the lists have {Count(vote)}."));
        }
    }

    internal static void ConsistencyIsAsStated(CheckedDocument view, List<Finding> findings)
    {
        // Some texts print a tally without lists, or lists without a tally: nothing can be compared then.
        // A name that no table knows, or that stands twice, is reason enough to doubt a vote whose numbers are right.
        if (view.Document.Vote is { Votes.Count: > 0, Printed: { } printed } vote
            && (vote.Consistent ? printed != Count(vote) : printed == Count(vote) && vote.Votes.All(v => v.Iso3 is not null) && !StatesTwice(vote).Any()))
        {
            findings.Add(Rules.ConsistencyMisstated.Here($"The tally is {printed}, the lists have {Count(vote)}, consistent is {vote.Consistent}."));
        }
    }

    internal static void MembersAddUp(CheckedDocument view, List<Finding> findings)
    {
        if (view.Document.Vote is not { Membership: { } membership, Votes.Count: > 0 } vote)
        {
            return;
        }

        var listed = new StateSet();
        for (var i = 0; i < vote.Votes.Count; i++)
        {
            if (vote.Votes[i].Iso3 is { } state)
            {
                listed.Add(state);
            }
        }

        if (listed.Count - membership.NotMembers.Count + membership.NotListed.Count != membership.Members
            || !membership.NotMembers.All(listed.Contains) || membership.NotListed.Any(listed.Contains))
        {
            findings.Add(Rules.MembershipOff.Here(
                $"{membership.Members} members are not {listed.Count} states listed without {membership.NotMembers.Count} strangers and with {membership.NotListed.Count} not listed."));
        }
    }

    internal static void StatesVoteOnce(CheckedDocument view, List<Finding> findings)
    {
        if (view.Document.Vote is { } vote)
        {
            findings.AddRange(StatesTwice(vote).Select(name => Rules.VotesTwice.Here($"{name} stands twice in the roll call.")));
        }
    }

    internal static void StatesSponsorOnce(CheckedDocument view, List<Finding> findings)
    {
        if (view.Document.Sponsors.Count > 0)
        {
            findings.AddRange(Twice(view.Document.Sponsors, s => s.Name, s => s.Iso3).Select(name => Rules.SponsorTwice.Here($"{name} stands twice among the sponsors.")));
        }
    }

    private static IEnumerable<string> StatesTwice(Vote vote) => Twice(vote.Votes, v => v.Name, v => v.Iso3);

    private static Tally Count(Vote vote)
    {
        var (inFavour, against, abstaining) = (0, 0, 0);
        for (var i = 0; i < vote.Votes.Count; i++)
        {
            var entry = vote.Votes[i];
            inFavour += entry.Position == VotePosition.InFavour ? 1 : 0;
            against += entry.Position == VotePosition.Against ? 1 : 0;
            abstaining += entry.Position == VotePosition.Abstaining ? 1 : 0;
        }

        return new Tally(inFavour, against, abstaining);
    }

    // One state under two names is as wrong as one name twice.
    private static IEnumerable<string> Twice<T>(IReadOnlyList<T> states, Func<T, string> name, Func<T, string?> iso3)
    {
        var seen = new StateSet();
        for (var i = 0; i < states.Count; i++)
        {
            if (!seen.Add(iso3(states[i]) ?? name(states[i])))
            {
                return states.GroupBy(s => iso3(s) ?? name(s), StringComparer.Ordinal)
                    .Where(g => g.Count() > 1)
                    .Select(g => string.Join(" / ", g.Select(name).Distinct(StringComparer.Ordinal)));
            }
        }

        return [];
    }
}
