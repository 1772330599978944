using Plenary.Model;
using Plenary.Tests.Emission;
using Plenary.Validation;

namespace Plenary.Tests.Validation;

public class ValidatorTests
{
    private static readonly Resolution Voted = SampleResolutions.All[0];
    private static readonly Vote Vote = Voted.Vote!;

    public static TheoryData<string, Resolution> Faults => new()
    {
        { "VAL001", Voted with { Paragraphs = [.. Voted.Paragraphs, Voted.Paragraphs[1]] } },
        { "VAL002", Voted with { Sponsors = [new Sponsor("日本", "JPN", "392", ["fn9"])] } },
        { "VAL003", Voted with { Footnotes = [Voted.Footnotes[0] with { Calls = [new CallSite("pp1", 8), new CallSite("pp9", 0)] }] } },
        { "VAL004", Voted with { Footnotes = [Voted.Footnotes[0] with { Calls = [new CallSite("pp1", 8), new CallSite("title", 9)] }] } },
        { "VAL005", Voted with { Paragraphs = [Voted.Paragraphs[0] with { Notes = [] }, .. Voted.Paragraphs.Skip(1)] } },
        { "VAL006", Voted with { References = [Voted.References[0] with { Source = "pp9" }] } },
        { "VAL007", Voted with { References = [Voted.References[0] with { Offset = 3 }] } },
        { "VAL007", Voted with { References = [Voted.References[0] with { Length = 99 }] } },
        { "VAL008", Voted with { References = [Voted.References[0] with { Date = "2021-02-29" }] } },
        { "VAL009", Voted with { Session = Voted.Session with { Start = "2046-07-14" }, Adoption = Voted.Adoption with { Date = null } } },
        { "VAL010", Voted with { Adoption = Voted.Adoption with { Date = "2046-07-14" } } },
        { "VAL011", Voted with { Paragraphs = [Voted.Paragraphs[0] with { Source = [[46, 55], [40, 47]] }, .. Voted.Paragraphs.Skip(1)] } },
        { "VAL011", Voted with { Accounting = Voted.Accounting with { Kept = 70, Unclaimed = [new Run(46, 55), new Run(40, 45)] } } },
        { "VAL011", Voted with { Paragraphs = [Voted.Paragraphs[0] with { Source = [[46, 46]] }, .. Voted.Paragraphs.Skip(1)] } },
        { "VAL012", Voted with { Accounting = Voted.Accounting with { Kept = 79 } } },
        { "VAL013", Voted with { Vote = Vote with { Counted = new Tally(2, 2, 1) } } },
        { "VAL014", Voted with { Vote = Vote with { Printed = new Tally(3, 1, 1) } } },
        { "VAL015", Voted with { Vote = Vote with { Membership = null, Votes = [.. Vote.Votes.Take(1), Vote.Votes[1] with { Name = "阿塞拜疆共和国", Iso3 = "AZE" }, .. Vote.Votes.Skip(2)] } } },
        { "VAL016", SampleResolutions.All[2] with { Sponsors = [.. SampleResolutions.All[2].Sponsors, new Sponsor("阿塞拜疆", "AZE", "031", [])] } },
        { "VAL018", Voted with { Vote = Vote with { Membership = Vote.Membership! with { Members = 5 } } } },
        { "VAL019", Voted with { References = [Voted.References[0] with { Target = null }] } },
        { "VAL019", Voted with { References = [Voted.References[0] with { KnownDate = "2020-12-16" }] } },
        { "VAL020", Voted with { References = [Voted.References[0] with { Action = "request" }] } },
        { "VAL021", Voted with { Mandates = [Voted.Mandates[0] with { Due = Voted.Mandates[0].Due! with { Offset = 1 } }] } },
        { "VAL021", Voted with { Mandates = [Voted.Mandates[0] with { Length = 99 }] } },
        { "VAL017", Voted with { SymbolStatus = SymbolStatus.Unknown } },
    };

    [Fact]
    public void Right_documents_have_no_finding() =>
        Assert.All(SampleResolutions.All, d => Assert.Empty(Validator.Check(d).Select(f => f.Message)));

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_is_one_finding(string code, Resolution document)
    {
        var finding = Assert.Single(Validator.Check(document));
        Assert.Equal(code, finding.Rule.Code);
    }

    [Fact]
    public void A_span_behind_the_raw_text_is_found() =>
        Assert.Contains(Validator.Check(Voted, new string('x', 74)), f => f.Rule.Code == "VAL011");

    [Fact]
    public void Offsets_count_code_points()
    {
        var document = Voted with
        {
            Paragraphs = [Voted.Paragraphs[0] with { Text = "𠀀𠀀大会第75/180号决议", Notes = [] }, .. Voted.Paragraphs.Skip(1)],
            Footnotes = [Voted.Footnotes[0] with { Calls = [] }],
        };
        Assert.Empty(Validator.Check(document));
    }
}
