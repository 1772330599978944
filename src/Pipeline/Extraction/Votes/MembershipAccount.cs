using System.Globalization;
using Plenary.Diagnostics;
using Plenary.Lexicons;
using Plenary.Model;
using Plenary.Text;

namespace Plenary.Extraction.Votes;

/// <summary>
/// The fourth account of a vote: who belonged to the body on that day. It is compared with the printed tally and with the lists;
/// each difference names the states concerned.
/// </summary>
public static class MembershipAccount
{
    /// <summary>The vote with its membership, and what does not balance.</summary>
    /// <param name="vote">Tally and lists.</param>
    /// <param name="body">Code of the body, or null.</param>
    /// <param name="date">Day of adoption, ISO 8601, or null.</param>
    /// <param name="place">Where the vote stands in the raw text.</param>
    public static Outcome<Vote> Balance(Vote vote, string? body, string? date, TextSpan place) => Balance(vote, Memberships.Shipped.On(body, date), body, date, place);

    /// <summary>The same with the terms of those who were members on that day; null where they are not known.</summary>
    public static Outcome<Vote> Balance(Vote vote, IReadOnlyList<MembershipTerm>? terms, string? body, string? date, TextSpan place)
    {
        if (terms is null)
        {
            return new Outcome<Vote>(vote, [Rules.MembersUnknown.At(
                $"The members of {body ?? "the body"} on {date ?? "the day of adoption, which is not printed,"} are not known; three accounts were compared.", place)]);
        }

        var (members, listed) = (new StateSet(), new StateSet());
        var isChecked = true;
        foreach (var term in terms)
        {
            members.Add(term.Iso3);
            isChecked &= term.IsChecked;
        }

        var strangers = new List<VoteEntry>();
        foreach (var entry in vote.Votes)
        {
            if (entry.Iso3 is { } state && listed.Add(state) && !members.Contains(state))
            {
                strangers.Add(entry);
            }
        }

        // A tally alone says nothing about who voted.
        var missing = new List<string>();
        for (var i = 0; i < terms.Count && vote.Votes.Count > 0; i++)
        {
            if (!listed.Contains(terms[i].Iso3))
            {
                missing.Add(terms[i].Iso3);
            }
        }

        var membership = new VoteMembership(members.Count, isChecked, missing, [.. strangers.Select(v => v.Iso3!)]);
        return new Outcome<Vote>(vote with { Membership = membership }, [.. Findings(vote, membership, strangers, body!, date!, place)]);
    }

    private static IEnumerable<Finding> Findings(Vote vote, VoteMembership membership, List<VoteEntry> strangers, string body, string date, TextSpan place)
    {
        if (strangers.Count > 0)
        {
            var names = string.Join(", ", strangers.Select(v => $"{v.Name} ({v.Iso3})"));
            yield return Rules.VoterNoMember.At($"{names}: no member of {body} on {date}{Doubt(membership)}.", place);
        }

        var total = vote.Printed is { } tally ? tally.InFavour + tally.Against + tally.Abstaining : (int?)null;
        if (total > membership.Members)
        {
            yield return Rules.MoreVotesThanMembers.At(string.Create(
                CultureInfo.InvariantCulture, $"The tally adds up to {total} votes, {body} had {membership.Members} members on {date}{Doubt(membership)}."), place);
        }

        if (membership.NotListed.Count == 0)
        {
            yield break;
        }

        var states = string.Join(", ", membership.NotListed);
        if (total > vote.Votes.Count)
        {
            yield return Rules.VoteLost.At(string.Create(
                CultureInfo.InvariantCulture,
                $"The tally has {total} votes, the lists {vote.Votes.Count} names ({Short(vote)}); of the {membership.Members} members these are in no list: {states}{Doubt(membership)}."), place);
        }
        else
        {
            yield return Rules.MemberNotListed.At(string.Create(
                CultureInfo.InvariantCulture, $"{states}: of the {membership.Members} members of {body} on {date}, absent or not voting{Doubt(membership)}."), place);
        }
    }

    // Which lists are short, and by how many names.
    private static string Short(Vote vote)
    {
        var (printed, counted) = (vote.Printed!, vote.Counted);
        (string Name, int Lost)[] lists =
            [("in favour", printed.InFavour - counted.InFavour), ("against", printed.Against - counted.Against), ("abstaining", printed.Abstaining - counted.Abstaining)];
        return string.Join(", ", lists.Where(l => l.Lost > 0).Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Name}: {l.Lost} short")));
    }

    private static string Doubt(VoteMembership membership) =>
        membership.Checked ? "" : " (by memberships.csv; not each of these terms was compared with a roll call or a published list)";
}
