using Plenary.Extraction.Votes;
using Plenary.Lexicons;
using Xunit;

namespace Plenary.Tests.Extraction;

public class VoteStatementTests
{
    [Theory]
    [InlineData("匈牙利代表团后来称，匈牙利本打算弃权。", "HUN Abstaining")]
    [InlineData("法国代表团后来称，法国本打算投赞成票。", "FRA InFavour")]
    [InlineData("法国、德国代表团后来表示，本打算投赞成票。", "FRA InFavour DEU InFavour")]
    [InlineData("法国和安提瓜和巴布达代表团后来通知秘书处，它们本打算投反对票。", "FRA Against ATG Against")]
    [InlineData("法国和德国代表团后来称，法国本打算投赞成票，德国本打算弃权。", "FRA InFavour DEU Abstaining")]
    [InlineData("法国代表团后来称，法国本打算不参加表决。", "FRA ")]
    [InlineData("法国代表团后来称，该国原打算投票\n反对。", "FRA Against")]
    [InlineData("非人权理事会成员国。", "")]
    [InlineData("法国代表团后来称，法国本打算发言。", "")]
    [InlineData("本打算弃权", "")]
    [InlineData("", "")]
    public void An_intention_is_read(string note, string intentions) =>
        Assert.Equal(intentions, string.Join(' ', VoteStatement.Read(note, LexiconSet.Find("zh")!, States.For("zh")).Select(i => $"{i.State.Iso3} {i.Intended}")));
}
