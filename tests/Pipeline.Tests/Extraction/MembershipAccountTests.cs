using FsCheck;
using FsCheck.Fluent;
using Plenary.Extraction.Votes;
using Plenary.Lexicons;
using Plenary.Model;
using Plenary.Text;
using Xunit;

namespace Plenary.Tests.Extraction;

/// <summary>The four accounts of a vote, on roll calls made of the members of a day.</summary>
public class MembershipAccountTests
{
    private const string Day = "2017-06-22";

    private static string[] Members { get; } = [.. Memberships.Shipped.On("HRC", Day)!.Select(m => m.Iso3)];

    [Fact]
    public void Each_imbalance_names_the_states()
    {
        AssertFindings(Vote(Members));
        AssertFindings(Vote(Members.Where(m => m != "KEN")), "VOT011", "KEN");
        AssertFindings(Vote(Members.Append("NOR")) with { Printed = null }, "VOT010", "NOR");
        AssertFindings(Vote(Members) with { Printed = new Tally(50, 0, 0) }, "VOT013", "50");
        AssertFindings(Vote(Members.Where(m => m != "KEN")) with { Printed = new Tally(47, 0, 0) }, "VOT014", "KEN");
    }

    [Fact]
    public void Without_a_table_nothing_is_known()
    {
        var balanced = MembershipAccount.Balance(Vote(Members), "GA", Day, new TextSpan(3, 9));
        Assert.Null(balanced.Value.Membership);
        Assert.Equal("VOT012", Assert.Single(balanced.Findings).Rule.Code);
    }

    [Fact]
    public void A_tally_alone_names_nobody()
    {
        var vote = MembershipAccount.Balance(Vote([]) with { Printed = new Tally(20, 20, 7) }, "HRC", Day, default).Value;
        Assert.Equal((47, 0), (vote.Membership!.Members, vote.Membership.NotListed.Count));
    }

    [Fact]
    public void Terms_that_nothing_has_confirmed_are_said_to_be_so()
    {
        MembershipTerm[] terms = [new("NOR", "2093-01-01", "2094-12-31", "an election", "", "a list"), new("SUR", "2093-01-01", "2094-12-31", "an election", "", "")];
        var early = MembershipAccount.Balance(Vote(["NOR", "FJI"]), terms, "SC", "2093-03-20", default);
        Assert.False(early.Value.Membership!.Checked);
        Assert.Equal(2, early.Findings.Count);
        Assert.All(early.Findings, f => Assert.Contains("not each of these terms was compared", f.Message, StringComparison.Ordinal));
    }

    /// <summary>Whoever is left out and whoever is let in: the sums hold.</summary>
    [Fact]
    public void The_account_of_members_adds_up() => Prop.ForAll(
        Gen.SubListOf([.. Members, "NOR", "FJI", "SUR"]).ToArbitrary(),
        listed =>
        {
            var membership = MembershipAccount.Balance(Vote(listed), "HRC", Day, default).Value.Membership!;
            return listed.Count == 0 || listed.Count - membership.NotMembers.Count + membership.NotListed.Count == membership.Members;
        }).Check(Properties.Reproducible.Config(500));

    private static void AssertFindings(Vote vote, string? code = null, string? says = null)
    {
        var findings = MembershipAccount.Balance(vote, "HRC", Day, new TextSpan(3, 9)).Findings;
        if (code is null)
        {
            Assert.Empty(findings);
            return;
        }

        var finding = Assert.Single(findings);
        Assert.Equal(code, finding.Rule.Code);
        Assert.Contains(says!, finding.Message, StringComparison.Ordinal);
    }

    private static Vote Vote(IEnumerable<string> states)
    {
        var votes = states.Select(s => new VoteEntry(s, s, null, null, VotePosition.InFavour, null, null)).ToArray();
        return new Vote(new Tally(votes.Length, 0, 0), new Tally(votes.Length, 0, 0), true, null, votes);
    }
}
