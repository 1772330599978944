using FsCheck;
using FsCheck.Fluent;
using Plenary.Extraction.Sponsors;
using Plenary.Extraction.Votes;
using Plenary.Lexicons;
using Plenary.Model;
using Plenary.Text;
using Xunit;

namespace Plenary.Tests.Extraction;

/// <summary>What holds for any text, however odd: made of the pieces of real blocks in any order, and of any characters.</summary>
public class ExtractionProperties
{
    private static readonly Lexicon Chinese = LexiconSet.Find("zh")!;
    private static readonly States States = States.For("zh");

    private static readonly string[] Pieces =
    [
        "[", "]", "经记录表决", "未经表决", "获得通过", "未获通过", "。", "，", "、", "和", " ", "\n", "以", "3", "十", "无", "票", "对", "赞成", "反对", "弃权",
        "赞成：", "反对:", "弃权：", "法国", "刚果", "刚果民主共和国", "安提瓜和巴布达", "桃花源", "*", "**", "***", "\uFDD0*\uFDD1", "\uFDD0", "\uFDD1", "：",
        "决议草案", "代表", "（代表", "）", "(", "欧洲联盟", "本打算", "代表团", "不参加表决", "é", "\uD800", "\uFFFF", "\0",
    ];

    private static void Holds(Func<string, bool> property)
    {
        var pieced = Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat);
        var any = ArbMap.Default.ArbFor<string>().Generator.Select(s => s ?? "");
        Prop.ForAll(Gen.OneOf(pieced, any).ToArbitrary(), property).Check(Properties.Reproducible.Config(2000));
    }

    [Fact]
    public void The_counted_tally_is_the_length_of_the_lists() => Holds(text =>
    {
        var vote = VoteExtractor.Extract(MappedText.Identity(text), Chinese, States).Value.Vote;
        int Count(VotePosition position) => vote!.Votes.Count(v => v.Position == position);
        return vote is null || vote.Counted == new Tally(Count(VotePosition.InFavour), Count(VotePosition.Against), Count(VotePosition.Abstaining));
    });

    [Fact]
    public void A_consistent_vote_has_no_doubts() => Holds(text =>
    {
        var vote = VoteExtractor.Extract(MappedText.Identity(text), Chinese, States).Value.Vote;
        return vote is not { Consistent: true } || ((vote.Printed is null || vote.Printed == vote.Counted) && vote.Votes.All(v => v.Iso3 is not null));
    });

    [Fact]
    public void Everything_lies_inside_the_text() => Holds(text =>
    {
        var block = MappedText.Identity(text);
        var vote = VoteExtractor.Extract(block, Chinese, States);
        var sponsors = SponsorExtractor.Extract(block, ["*", "**"], Chinese, States);
        bool Inside(TextSpan span) => span.Start >= 0 && span.Start <= span.End && span.End <= text.Length;
        return vote.Value.Places.Concat(vote.Value.Rest).All(Inside)
            && vote.Value.Places.Count == (vote.Value.Vote?.Votes.Count ?? 0)
            && vote.Value.Calls.All(c => text[c.Offset] == NoteMark.Open && !(c.Entry >= vote.Value.Places.Count))
            && vote.Findings.Concat(sponsors.Findings).All(f => f.Raw is { } raw && Inside(raw))
            && sponsors.Value.SelectMany(s => s.Markers).All(m => Inside(new TextSpan(m.Offset, m.Offset + m.Marker.Length)));
    });

    [Fact]
    public void White_space_and_calls_change_no_vote() => Holds(text =>
    {
        var bare = string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not (NoteMark.Open or NoteMark.Close)));
        var broken = string.Concat(bare.Select((c, i) => i % 3 == 0 ? $"{c}\n" : i % 5 == 0 ? $"{c}{NoteMark.Of("1")}" : $"{c}"));
        var (one, other) = (VoteExtractor.Extract(MappedText.Identity(bare), Chinese, States).Value, VoteExtractor.Extract(MappedText.Identity(broken), Chinese, States).Value);
        return one.Method == other.Method && one.Vote?.Printed == other.Vote?.Printed && (one.Vote?.Votes ?? []).SequenceEqual(other.Vote?.Votes ?? []);
    });

    [Fact]
    public void A_statement_never_throws() => Holds(text => VoteStatement.Read(text, Chinese, States) is not null);

    [Fact]
    public void A_match_is_a_name() => Holds(text => Enumerable.Range(0, text.Length).All(i =>
        States.Match(text, i) is not { } match || States.Find(text.AsSpan(i, match.Length)) == match.Name.State));
}
