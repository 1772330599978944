using Plenary.Extraction.References;
using Plenary.Lexicons;
using Plenary.Model;
using Xunit;

namespace Plenary.Tests.Extraction.References;

/// <summary>One invented sentence for each rule; sessions beyond 90 so that nobody takes them for real ones.</summary>
public class ReferenceExtractorTests
{
    [Theory]
    // The body named before, for each item of a list.
    [InlineData("HRC", "回顾大会2035年3月2日第91/7号决议", "A/RES/91/7@2035-03-02")]
    [InlineData("HRC", "回顾大会2035年3月2日第91/7号、2036年4月1日第92/3号决议和人权理事会第95/2号决议", "A/RES/91/7@2035-03-02 A/RES/92/3@2036-04-01 A/HRC/RES/95/2")]
    [InlineData("HRC", "回顾大会第91/7、92/3和93/5号决议", "A/RES/91/7 A/RES/92/3 A/RES/93/5")]
    [InlineData("HRC", "又回顾大会2035年3月2日设立人权理事会的第91/7号决议", "A/RES/91/7@2035-03-02")]
    [InlineData("HRC", "大会第91/7号决议和人权理事会的第95/2号决议", "A/RES/91/7 A/HRC/RES/95/2")]
    [InlineData("HRC", "回顾促进和保护人权小组委员会第九十届会议于1999年8月6日通过的关于灯塔的第1999/8号决议", "E/CN.4/Sub.2/RES/1999/8@1999-08-06")]
    [InlineData("HRC", "人权委员会1999年4月6日第1999/8号决议，以及委员会2001年4月3日第2001/4号决议", "E/CN.4/RES/1999/8@1999-04-06 E/CN.4/RES/2001/4@2001-04-03")]
    [InlineData("ECOSOC", "回顾理事会2035年7月1日第2035/9号决议和第2035/221号决定", "E/RES/2035/9@2035-07-01 E/DEC/2035/221@2035-07-01")]
    [InlineData("HRC", "回顾其第95/2号决议，理事会在第95/101号决定中", "A/HRC/RES/95/2 A/HRC/DEC/95/101")]
    [InlineData("GA", "回顾安理会第2990(2035)号决议，并回顾其第91/7号决议", "S/RES/2990(2035) A/RES/91/7")]
    [InlineData("GA", "回顾第91/7号决议", "A/RES/91/7")]
    [InlineData("HRC", "回顾2035年3月2日第91/7号决议，其中大会宣布国际灯塔年", "A/RES/91/7@2035-03-02")]
    // The style of the number.
    [InlineData("HRC", "执行第2990(2035)号决议", "S/RES/2990(2035)")]
    [InlineData("SC", "第2990(2035)、2991 (2035)和第2992(2035)号决议", "S/RES/2990(2035) S/RES/2991(2035) S/RES/2992(2035)")]
    [InlineData("SC", "回顾第2990(2035)号决议，延长第2990号决议第4段的期限", "S/RES/2990(2035) S/RES/2990(2035)")]
    [InlineData("SC", "回顾第2990号决议", "-")]
    [InlineData("HRC", "大会第91/7号决议，人权理事会第12/3号决议和大会第12/3号决议", "A/RES/91/7 A/HRC/RES/12/3 -")]
    [InlineData("HRC", "大会1947年11月3日第97A和B(II)号决议", "A/RES/97(II)@1947-11-03")]
    [InlineData("HRC", "大会第91/7 C号、第3999(S-VI)号和ES-19/2号决议", "A/RES/91/7 A/RES/3999(S-VI) A/RES/ES-19/2")]
    [InlineData("HRC", "理事会2035年5月2日S-91/1号决议", "A/HRC/RES/S-91/1@2035-05-02")]
    [InlineData("UNEA", "联合国环境大会第9/4号决议", "UNEP/EA.9/Res.4")]
    [InlineData("GA", "妇女地位委员会第95/2号决议", "-")]
    [InlineData("HRC", "缔约方大会第4/CP.91号决定", "4/CP.91")]
    [InlineData("HRC", "世界卫生大会WHA91.4号决议", "WHA91.4")]
    [InlineData("HRC", "非洲委员会的第2035/4号决议", "-")]
    // Dates.
    [InlineData("HRC", "回顾理事会2035年6月1日关于灯塔的第95/2号决议和关于海图的第95/3号决议", "A/HRC/RES/95/2@2035-06-01 A/HRC/RES/95/3@2035-06-01")]
    [InlineData("HRC", "理事会2035年6月1日第95/2号和第95/3号决议以及第96/1号决议", "A/HRC/RES/95/2@2035-06-01 A/HRC/RES/95/3@2035-06-01 A/HRC/RES/96/1")]
    [InlineData("HRC", "2035年1月1日以来，根据大会第91/7号决议", "A/RES/91/7")]
    [InlineData("HRC", "大会2035年2月30日第91/7号决议", "A/RES/91/7")]
    [InlineData("HRC", "2035年3月2日大会关于海图的第91/7号决议", "A/RES/91/7@2035-03-02")]
    [InlineData("SC", "2035年3月2日(S/PRST/2035/4)和2036年4月1日主席声明(S/PRST/2036/5)", "S/PRST/2035/4@2035-03-02 S/PRST/2036/5@2036-04-01")]
    [InlineData("SC", "秘书长2035年3月2日的报告(S/2035/79)", "S/2035/79@2035-03-02")]
    // Document symbols.
    [InlineData("HRC", "A/HRC/95/31.", "A/HRC/95/31")]
    [InlineData("HRC", "A/HRC/95/44和Add.1。", "A/HRC/95/44 A/HRC/95/44/Add.1")]
    [InlineData("HRC", "A/HRC/95/44、Add.1-3和Corr.1。", "A/HRC/95/44 A/HRC/95/44/Add.1 A/HRC/95/44/Add.2 A/HRC/95/44/Add.3 A/HRC/95/44/Add.3/Corr.1")]
    [InlineData("HRC", "A/HRC/95/44/Add.1和2。", "A/HRC/95/44/Add.1 A/HRC/95/44/Add.2")]
    [InlineData("HRC", "见A/HRC/95/31和A/HRC/ 96/74。", "A/HRC/95/31 A/HRC/96/74")]
    [InlineData("HRC", "见A/91/345-S/2036/898，第三节", "A/91/345-S/2036/898")]
    [InlineData("HRC", "第S/RES/2990 (2035)号决议", "S/RES/2990(2035)")]
    [InlineData("GA", "UNEP/EA.9/Res.14、BWC/CONF.XX/4、A/91/12(Part II)、CRC/C/95/1", "UNEP/EA.9/Res.14 BWC/CONF.XX/4 A/91/12(Part II) CRC/C/95/1")]
    [InlineData("GA", "见www.example.org/A/91/4和HIV/AIDS", "")]
    // No references.
    [InlineData("HRC", "根据第35/038号命令和第91/7号决议草案", "")]
    [InlineData("HRC", "第九十一届会议第3项", "")]
    [InlineData("HRC", "执行该决议草案", "")]
    // Words that point back.
    [InlineData("HRC", "执行上述决议和该决议，第九十一届会议第3项", "- -")]
    [InlineData("GA", "回顾第91/7号决议，执行该决议第4段", "A/RES/91/7 A/RES/91/7")]
    [InlineData("GA", "回顾第91/7号决议和第91/8号决议，执行该决议", "A/RES/91/7 A/RES/91/8 A/RES/91/8")]
    [InlineData("GA", "回顾第91/7和91/8号决议，执行该决议", "A/RES/91/7 A/RES/91/8 -")]
    [InlineData("GA", "回顾第91/7号决议和第91/8号决议，执行这两项决议", "A/RES/91/7 A/RES/91/8 A/RES/91/7 A/RES/91/8")]
    [InlineData("GA", "回顾第91/7、91/8和91/9号决议，执行这两项决议", "A/RES/91/7 A/RES/91/8 A/RES/91/9 -")]
    [InlineData("GA", "回顾第91/7、91/8和91/9号决议，执行这些决议", "A/RES/91/7 A/RES/91/8 A/RES/91/9 A/RES/91/7 A/RES/91/8 A/RES/91/9")]
    [InlineData("GA", "回顾第91/7号决议和第91/501号决定，执行该决议", "A/RES/91/7 A/DEC/91/501 A/RES/91/7")]
    [InlineData("GA", "回顾第91/7号决议，执行该决定", "A/RES/91/7 -")]
    // A date that ends something is none of what follows.
    [InlineData("SC", "将任期延长至2035年9月17日的第2990(2034)号决议", "S/RES/2990(2034)")]
    [InlineData("GA", "比率为3/4，增加91/7", "")]
    public void SymbolsAndDates(string body, string text, string expected)
    {
        var found = Extract(body, new Passage("pp1", text)).References.Where(r => r.Kind != ReferenceKind.Instrument);
        Assert.Equal(expected, string.Join(' ', found.Select(r => r.Symbol is null ? "-" : r.Symbol + (r.Date is null ? "" : "@" + r.Date))));
    }

    [Theory]
    [InlineData("大会第91/7号决议第6段所述", "第6段")]
    [InlineData("大会第91/7号决议第2(d)段和第11至15段", "第2(d)段和第11至15段")]
    [InlineData("大会第91/7号决议附件二", "附件二")]
    [InlineData("大会第91/7 C号决议第3段", "C，第3段")]
    [InlineData("大会第91/7号决议第八次审议", null)]
    [InlineData("《灯塔公约》第4条规定", "第4条")]
    [InlineData("《灯塔公约》，尤其是其中第一条第三款，", "第一条第三款")]
    [InlineData("《灯塔公约》第七十三条(辰)款", "第七十三条(辰)款")]
    [InlineData("《灯塔公约》第十八条、第十九条和第二十条", "第十八条、第十九条和第二十条")]
    [InlineData("联合国《条约汇编》，第9015卷，第94860号。", "第9015卷，第94860号")]
    [InlineData("A/HRC/95/31, 第二章，A节。", "第二章，A节")]
    [InlineData("《灯塔会议的报告》(联合国出版物，出售品编号：C.35.IV.13)，第一章，决议1，附件一和二。", "第一章，决议1，附件一和二")]
    public void Places(string text, string? pinpoint) =>
        Assert.Equal(pinpoint, Assert.Single(Extract("HRC", new Passage("fn1", text)).References).Pinpoint);

    [Theory]
    [InlineData("大会2035年3月2日题为“灯塔：大会第90/1号决议之后”的第91/7号决议", "A/RES/91/7", "灯塔：大会第90/1号决议之后")]
    [InlineData("大会题为《海图》的第91/7号决议", "A/RES/91/7", "海图")]
    [InlineData("大会关于《海图议程》的第91/7号决议", "A/RES/91/7", "海图议程")]
    [InlineData("大会题为“海图”的报告和第91/7号决议", "A/RES/91/7", null)]
    [InlineData("《大会正式记录，第九十一届会议，补编第23号》(A/91/23)", "A/91/23", "大会正式记录，第九十一届会议，补编第23号")]
    public void Titles(string text, string symbol, string? title) =>
        Assert.Equal(title, Assert.Single(Extract("HRC", new Passage("pp1", text)).References, r => r.Symbol == symbol).Title);

    [Theory]
    [InlineData("《灯塔公约》", "灯塔公约", ReferenceStatus.Printed)]
    [InlineData("《宪章》第七章", "宪章", ReferenceStatus.Printed)]
    [InlineData("《公约》第四条", "公约", ReferenceStatus.Unresolved)]
    [InlineData("《关于执行《海图》的〈守则〉的宣言》", "关于执行《海图》的〈守则〉的宣言", ReferenceStatus.Printed)]
    public void Instruments(string text, string title, ReferenceStatus status)
    {
        var found = Assert.Single(Extract("HRC", new Passage("pp1", text)).References);
        Assert.Equal((ReferenceKind.Instrument, title, status, null), (found.Kind, found.Title, found.Status, found.Symbol));
    }

    [Theory]
    [InlineData("REF001", "人权委员会第20号决议")]
    [InlineData("REF002", "第35/038号命令")]
    [InlineData("REF003", "《公约》")]
    [InlineData("REF004", "同上，第3段。")]
    public void Findings(string code, string text) =>
        Assert.Equal(code, Assert.Single(Extract("HRC", new Passage("fn1", text)).Findings).Rule.Code);

    [Fact]
    public void IbidRepeatsTheNoteBefore()
    {
        var found = Extract("HRC", new Passage("fn1", "A/HRC/95/31，第2段。"), new Passage("fn2", "同上，第12段。")).References;
        Assert.Equal(("A/HRC/95/31", "第12段", ReferenceStatus.Inferred), (found[1].Symbol, found[1].Pinpoint, found[1].Status));
    }

    [Fact]
    public void PrintedIsTheShortestRunThatStandsForTheReference()
    {
        var found = Extract("HRC", new Passage("pp1", "大会第91/7、92/3号决议，A/HRC/95/44和Add.1")).References;
        Assert.Equal(["第91/7", "92/3号决议", "A/HRC/95/44", "Add.1"], found.Select(r => r.Printed));
        Assert.Equal(["ref1", "ref2", "ref3", "ref4"], found.Select(r => r.Id));
    }

    [Fact]
    public void AnyTextIsRead()
    {
        string[] pieces = ["第", "91/7", "号", "决议", "大会", "理事会", "其", "“", "”", "《", "》", "(", ")", "A/HRC/95/1", "和", "、", "Add.", "1-3", "2035年3月2日", "的", "题为", "同上", "，", "附件", "(XV)", "S-9", "/", " ", "条", "五", "\ud83d", "ES-1/", "A", "."];
        var random = new Random(7);
        for (var n = 0; n < 20_000; n++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => pieces[random.Next(pieces.Length)]));
            foreach (var found in Extract("HRC", new Passage("fn1", text)).References)
            {
                Assert.True(found.Length > 0, text);
                Assert.Equal(text.Substring(found.Offset, found.Length), found.Printed);
            }
        }
    }

    private static FoundReferences Extract(string body, params Passage[] passages) =>
        ReferenceExtractor.Extract(passages, body, LexiconSet.Find("zh")!);
}
