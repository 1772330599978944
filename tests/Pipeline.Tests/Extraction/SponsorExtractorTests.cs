using Plenary.Diagnostics;
using Plenary.Extraction.Sponsors;
using Plenary.Lexicons;
using Plenary.Text;
using Xunit;

namespace Plenary.Tests.Extraction;

public class SponsorExtractorTests
{
    private static Outcome<IReadOnlyList<SponsorReading>> Read(string line, params string[] markers) =>
        SponsorExtractor.Extract(MappedText.Identity(line), markers, LexiconSet.Find("zh")!, States.For("zh"));

    private static string Show(IEnumerable<SponsorReading> sponsors) =>
        string.Join("; ", sponsors.Select(s => string.Join(' ', new[] { s.Name, s.Iso3 ?? "-" }.Concat(s.Markers.Select(m => m.Marker)))));

    [Theory]
    [InlineData("法国：决议草案", "法国 FRA")]
    [InlineData("法国*、德国**和日本：决议草案", "法国 FRA *; 德国 DEU **; 日本 JPN")]
    [InlineData("法国***和日本：决议草案", "法国 FRA * **; 日本 JPN")]
    [InlineData("法国\uFDD0***\uFDD1和日本\uFDD0*\uFDD1：决议草案", "法国 FRA * **; 日本 JPN *")]
    [InlineData("法国\uFDD0*\uFDD1\uFDD0**\uFDD1和日本：决议草案", "法国 FRA * **; 日本 JPN")]
    [InlineData("**法国*、日本：订正决议草案**", "法国 FRA *; 日本 JPN")]
    [InlineData("# 法国*、\n日\n本*：决定草案 ", "法国 FRA *; 日本 JPN *")]
    [InlineData("安提瓜和巴布达*和多民族玻利维\n亚国*:决议草案", "安提瓜和巴布达 ATG *; 多民族玻利维亚国 BOL *")]
    [InlineData("\t法国、\n以色列\uFDD01\uFDD1和巴勒斯坦国：决议草案", "法国 FRA; 以色列 ISR 1; 巴勒斯坦国 PSE")]
    public void Sponsors_are_read_with_their_notes(string line, string expected)
    {
        var outcome = Read(line, "*", "**");
        Assert.Equal(expected, Show(outcome.Value));
        Assert.Empty(outcome.Findings);
    }

    [Theory]
    [InlineData("***", "*,**,***", "***")]
    [InlineData("***", "*,**", "* **")]
    [InlineData("***", "**,*", "* **")]
    [InlineData("****", "*,**,***", "* ***")]
    [InlineData("******", "*,**,***", "* ** ***")]
    [InlineData("**", "*", "**")]
    [InlineData("***", "", "***")]
    [InlineData("*", "1,2", "*")]
    public void A_run_of_stars_is_split_by_the_notes_there_are(string run, string known, string expected) =>
        Assert.Equal("法国 FRA " + expected, Show(Read($"法国{run}：决议草案", known.Split(',', StringSplitOptions.RemoveEmptyEntries)).Value));

    [Theory]
    [InlineData("纳米比亚*（代表非洲国家集团）：决议草案", "纳米比亚 NAM *; 代表非洲国家集团 -", "VOT020")]
    [InlineData("纳米比亚代表非洲国家集团：决议草案", "纳米比亚 NAM; 代表非洲国家集团 -", "VOT020")]
    [InlineData("古巴(代表77国集团和中国)和巴勒斯坦国：决议草案", "古巴 CUB; 代表77国集团和中国 -; 巴勒斯坦国 PSE", "VOT020")]
    [InlineData("法国以欧洲联盟名义、日本：决议草案", "法国 FRA; 以欧洲联盟名义 -; 日本 JPN", "VOT020")]
    [InlineData("欧洲联盟：决议草案", "欧洲联盟 -", "VOT020")]
    [InlineData("主席提交：决议草案", "主席提交 -", "VOT021")]
    [InlineData("桃花源和法国：决议草案", "桃花源 -; 法国 FRA", "VOT021")]
    [InlineData("法国日本：决议草案", "法国 FRA; 日本 JPN", "VOT002")]
    [InlineData("法国****：决议草案", "法国 FRA ****", "VOT022")]
    [InlineData("法国和日本", "法国 FRA; 日本 JPN", "VOT023")]
    [InlineData("", "", "VOT023")]
    public void What_is_no_state_is_kept_and_reported(string line, string expected, string code)
    {
        var outcome = Read(line, "*", "**");
        Assert.Equal(expected, Show(outcome.Value));
        Assert.Equal(code, Assert.Single(outcome.Findings).Rule.Code);
    }

    [Theory]
    [InlineData("法国***和日本：决议草案")]
    [InlineData("法\n国\uFDD0***\uFDD1和日本\uFDD0*\uFDD1：决议草案")]
    public void A_marker_is_found_where_it_says(string line) =>
        Assert.All(Read(line, "*", "**").Value.SelectMany(s => s.Markers), m => Assert.Equal(m.Marker, line.Substring(m.Offset, m.Marker.Length)));
}
