using Plenary.Diagnostics;
using Plenary.Extraction.Votes;
using Plenary.Lexicons;
using Plenary.Model;
using Plenary.Text;
using Xunit;

namespace Plenary.Tests.Extraction;

public class VoteExtractorTests
{
    private static readonly Lexicon Chinese = LexiconSet.Find("zh")!;
    private static readonly States States = States.For("zh");

    private static Outcome<VoteReading> Read(string block) => VoteExtractor.Extract(MappedText.Identity(block), Chinese, States);

    private static string Names(Vote vote, VotePosition position) =>
        string.Join(' ', vote.Votes.Where(v => v.Position == position).Select(v => v.Name));

    [Theory]
    [InlineData("[未经表决获得通过。]", AdoptionMethod.WithoutVote, false)]
    [InlineData("未 经\n表决获得通过", AdoptionMethod.WithoutVote, false)]
    [InlineData("[经记录表决，以 2 票赞成、1 票反对、0 票弃权获得通过。", AdoptionMethod.RecordedVote, false)]
    [InlineData("[以2票对1票通过。]", AdoptionMethod.Vote, false)]
    [InlineData("[经表决获得通过。]", AdoptionMethod.Vote, false)]
    [InlineData("[经记录表决，以1票赞成、2票反对、0票弃权，未获通过。]", AdoptionMethod.RecordedVote, true)]
    [InlineData("[经记录表决，以1票赞成、2票反对被否决]", AdoptionMethod.RecordedVote, true)]
    public void The_formula_says_how_it_was_decided(string block, AdoptionMethod method, bool rejected)
    {
        var reading = Read(block).Value;
        Assert.Equal((method, rejected), (reading.Method!.Value, reading.Rejected));
    }

    [Theory]
    [InlineData("[经记录表决，以 32 票赞成、14 票反对、1 票弃权获得通过。]", 32, 14, 1)]
    [InlineData("[记录表决以29票对14票、4票弃权获得通过。表决情况如下：", 29, 14, 4)]
    [InlineData("[经记录表决，以32票对3票、12票弃权获得通过。\uFDD0*\uFDD1 表决情况如下：", 32, 3, 12)]
    [InlineData("[经记录表决，以 3\n2 票赞\n成、14 票 反 对、1票弃权获得通过。]", 32, 14, 1)]
    [InlineData("[以26票对20票通过]", 26, 20, 0)]
    [InlineData("[经记录表决，以29票赞成、零票反对、18票弃权获得通过。]", 29, 0, 18)]
    [InlineData("[经记录表决，以29票赞成、无反对票、18票弃权获得通过。]", 29, 0, 18)]
    [InlineData("[经记录表决，以29票赞成、18票反对、无人弃权获得通过。]", 29, 18, 0)]
    [InlineData("[经记录表决，以三十二票赞成、十四票反对、两票弃权获得通过。]", 32, 14, 2)]
    [InlineData("[经记录表决，以一百二十三票对七票，五十票弃权获得通过。]", 123, 7, 50)]
    [InlineData("[经记录表决，赞成32票，反对14票，弃权1票，获得通过。]", 32, 14, 1)]
    [InlineData("[表决结果：赞成 13，反对 0，弃权 2。]", 13, 0, 2)]
    [InlineData("[经记录表决，以５票对１票、０票弃权获得通过。]", 5, 1, 0)]
    [InlineData("[经记录表决，以**32**票赞成、14票反对、1票弃权获得通过。]", 32, 14, 1)]
    public void The_tally_is_read_in_every_form(string block, int inFavour, int against, int abstaining)
    {
        var outcome = Read(block);
        Assert.Equal(new Tally(inFavour, against, abstaining), outcome.Value.Vote!.Printed);
        Assert.DoesNotContain(outcome.Findings, f => f.Rule == Rules.DoubtfulTally);
    }

    [Theory]
    [InlineData("[一致通过，未经表决。]")]
    [InlineData("[未经表决获得通过。]")]
    [InlineData("[经记录表决获得通过。]")]
    public void A_formula_without_numbers_has_no_vote(string block) => Assert.Null(Read(block).Value.Vote);

    [Theory]
    [InlineData("赞成：\n法国、德国和日本", "法国 德国 日本")]
    [InlineData("赞成：法国，德国,日本；古巴", "法国 德国 日本 古巴")]
    [InlineData("**赞成：**\n\n法国、\n德\n国", "法国 德国")]
    [InlineData("赞成:法国", "法国")]
    [InlineData("赞成：\n法国、尼\n日利亚、纳\n\n 米比亚", "法国 尼日利亚 纳米比亚")]
    [InlineData("赞成：\n安提瓜和巴布达、特立尼达和多巴哥和波斯尼亚和黑塞哥维那", "安提瓜和巴布达 特立尼达和多巴哥 波斯尼亚和黑塞哥维那")]
    [InlineData("赞成：\n法国和大不列颠及北爱尔兰联合王国", "法国 大不列颠及北爱尔兰联合王国")]
    [InlineData("赞成：\n法国、刚\n果民主共和国、刚\n\n果、几内亚", "法国 刚果民主共和国 刚果 几内亚")]
    [InlineData("赞成：\n法国、匈\uFDD0*\uFDD1牙利\uFDD0**\uFDD1、日本", "法国 匈牙利 日本")]
    [InlineData("赞成：\n法国、德国、和日本。", "法国 德国 日本")]
    [InlineData("赞成：无", "")]
    [InlineData("赞成：", "")]
    public void Names_are_read_longest_first(string list, string names)
    {
        var outcome = Read("[经记录表决获得通过。表决结果如下：\n" + list + "]");
        Assert.Equal(names, Names(outcome.Value.Vote!, VotePosition.InFavour));
        Assert.Empty(outcome.Findings);
    }

    [Fact]
    public void Each_heading_has_its_list()
    {
        var outcome = Read("[经记录表决，以2票赞成、1票反对、2票弃权获得通过。表决结果如下：\n赞成：\n法国和德国\n\n反对：\n古巴\n弃权：\n印度、墨西哥]");
        var vote = outcome.Value.Vote!;
        Assert.Empty(outcome.Findings);
        Assert.True(vote.Consistent);
        Assert.Equal(new Tally(2, 1, 2), vote.Counted);
        Assert.Equal(("法国 德国", "古巴", "印度 墨西哥"), (Names(vote, VotePosition.InFavour), Names(vote, VotePosition.Against), Names(vote, VotePosition.Abstaining)));
        Assert.Equal(new VoteEntry("墨西哥", "MEX", "484", RegionalGroup.LatinAmericanAndCaribbeanStates, VotePosition.Abstaining, null, null), vote.Votes[^1]);
    }

    [Theory]
    [InlineData("法国、桃花源、德国", "法国 桃花源 德国")]
    [InlineData("法国、桃花源和德国", "法国 桃花源 德国")]
    [InlineData("法国和桃花源", "法国 桃花源")]
    [InlineData("法国国、德国", "法国国 德国")]
    [InlineData("刚果民主共和囯、德国", "刚果民主共和囯 德国")]
    [InlineData("德国、蓬莱和瀛洲", "德国 蓬莱和瀛洲")]
    public void An_unknown_name_is_kept_and_reported(string list, string names)
    {
        var outcome = Read("[经记录表决获得通过。\n赞成：" + list + "]");
        var vote = outcome.Value.Vote!;
        Assert.Equal(names, Names(vote, VotePosition.InFavour));
        Assert.Single(vote.Votes, v => v.Iso3 is null && v.M49 is null);
        Assert.False(vote.Consistent);
        Assert.Equal(Rules.UnknownVoter, Assert.Single(outcome.Findings).Rule);
    }

    [Fact]
    public void A_finding_points_at_the_raw_text()
    {
        var block = "[经记录表决获得通过。\n赞成：法国、桃\n花源、德国]";
        var finding = Assert.Single(Read(block).Findings);
        Assert.Equal("桃\n花源", block[finding.Raw!.Value.Start..finding.Raw.Value.End]);
    }

    [Theory]
    [InlineData("[经记录表决获得通过。赞成：法国德国、日本]", "VOT002")]
    [InlineData("[经记录表决，以3票赞成、0票反对、0票弃权获得通过。赞成：法国、日本]", "VOT003")]
    [InlineData("[经记录表决获得通过。赞成：法国、日本、法国]", "VOT004")]
    [InlineData("[经记录表决获得通过。赞成：法国、日本 反对：法国]", "VOT004")]
    [InlineData("[经记录表决获得通过。赞成：荷兰、荷兰王国]", "VOT004")]
    [InlineData("[获得通过。赞成：法国]", "VOT005")]
    [InlineData("", "VOT005")]
    [InlineData("[经记录表决，以1票造成、0票反对、0票弃权获得通过。赞成：法国]", "VOT006")]
    [InlineData("[经记录表决，以1票赞成、2票赞成、0票弃权获得通过。赞成：法国]", "VOT006")]
    [InlineData("[经记录表决，以3票赞成、0票反对、0票弃权获得通过。]", "VOT007")]
    [InlineData("[经记录表决获得通过。赞成：法国] 日本代表团没有参加。", "VOT008")]
    [InlineData("[经记录表决获得通过。赞成：法国。日本代表团没有参加。]", "VOT008")]
    [InlineData("[未经表决获得通过。赞成：法国]", "VOT009")]
    public void A_doubt_is_reported(string block, string code) => Assert.Equal(code, Assert.Single(Read(block).Findings).Rule.Code);

    [Theory]
    [InlineData("造成")]
    [InlineData("费成")]
    public void A_misprinted_position_is_taken_by_its_place(string misprint) =>
        Assert.Equal(new Tally(18, 7, 22), Read($"[经记录表决，以18票{misprint}、7票反对、22票弃权获得通过。]").Value.Vote!.Printed);

    [Fact]
    public void Calls_are_kept_with_their_places()
    {
        var block = "[经记录表决获得通过。\uFDD0*\uFDD1\n赞成：法国、匈\uFDD01\uFDD1牙利、日本\uFDD02\uFDD1、古巴]";
        var reading = Read(block).Value;
        Assert.Equal([("*", null), ("1", 1), ("2", 2)], reading.Calls.Select(c => (c.Marker, c.Entry)));
        Assert.All(reading.Calls, c => Assert.Equal(NoteMark.Of(c.Marker), block.Substring(c.Offset, c.Marker.Length + 2)));
        Assert.Equal(["法国", "匈\uFDD01\uFDD1牙利", "日本", "古巴"], reading.Places.Select(p => block[p.Start..p.End]));
    }

    [Theory]
    [InlineData("桃", "和法国", "桃")]
    [InlineData("", "法国*和", "桃")]
    [InlineData("", "桃和", "法国")]
    [InlineData("", "法国\uFDD01\uFDD1、", "桃")]
    public void A_very_long_list_takes_no_very_long_time(string start, string repeated, string end)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Read("经记录表决。赞成：" + start + string.Concat(Enumerable.Repeat(repeated, 50_000)) + end);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }

    [Fact]
    public void What_follows_the_vote_is_left_for_others()
    {
        var block = "经记录表决获得通过。赞成：法国] 解释投票理由的发言见会议记录。";
        var rest = Assert.Single(Read(block).Value.Rest);
        Assert.Equal("解释投票理由的发言见会议记录。", block[rest.Start..rest.End]);
    }
}
