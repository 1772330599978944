using Plenary.Comparison;
using static Plenary.Tests.Comparison.ComparedTexts;

namespace Plenary.Tests.Comparison;

public class DocumentComparerTests
{
    private const string Lamp = "请守塔人在每年入冬之前检查灯塔的灯芯、透镜和雾号，并将结果写入航海日志；";
    private const string Kites = "鼓励各地学校在春季开设放风筝的课程，向孩子讲授风向与气压的知识；";
    private const string Seeds = "欢迎种子库与山村合作社交换古老的麦种，以保存田野里的多样性；";

    [Theory]
    [InlineData("重申茶园属于全村；", "重申茶园属于全村。")]
    [InlineData("重申“茶园”属于全村", "重申\"茶园\"属于全村")]
    [InlineData("国际关系――特别是经济关系；", "国际关系—特别是经济关系；")]
    [InlineData("应对 COVID-19 疫情；", "应对COVID‑19疫情；")]
    [InlineData("单独(或集体)行动；", "单独（或集体）行动；")]
    public void Style_is_no_change(string old, string now) => Assert.Equal(["kept op1>op1"], Lines(DocumentComparer.Compare(Document("a", old), Document("b", now))));

    [Theory]
    [InlineData("Urges all States to keep the light – at night – burning;", "Urges all States to keep  the light — at night — burning.")]
    [InlineData("Notes the keepers’ “log”;", "Notes the keepers' \"log\";")]
    [InlineData("Notes the co\u00adoperation of keepers;", "Notes the cooperation of keepers;")]
    public void Style_is_no_change_in_English(string old, string now) => Assert.Equal(["kept op1>op1"], Lines(DocumentComparer.Compare(English("a", old), English("b", now))));

    [Theory]
    [InlineData("请守塔人检查灯塔的灯芯和雾号；", "又请守塔人检查灯塔的灯芯和透镜；", "{+又+}请守塔人检查灯塔的灯芯和[-雾号-]{+透镜+}；")]
    [InlineData("回顾《海图宣言》和第97/8号决议，灯塔应当照亮；", "回顾《航标宣言》和第97/12号决议，灯塔应当照亮；", "回顾[-《海图宣言》-]{+《航标宣言》+}和第[-97/8-]{+97/12+}号决议，灯塔应当照亮；")]
    [InlineData("重申灯塔和渡口属于全村所有；", "强调灯塔和渡口属于全村所有；", "[-重申-]{+强调+}灯塔和渡口属于全村所有；")]
    public void Words_are_never_cut(string old, string now, string changes) => Assert.Equal(changes, Changes(Document("a", old), Document("b", now)));

    [Fact]
    public void Words_between_blanks_are_never_cut() => Assert.Equal(
        "Requests the [-keeper-]{+keepers+} of the lighthouse to submit [-a report-]{+reports+} on the lamp;",
        Changes(English("a", "Requests the keeper of the lighthouse to submit a report on the lamp;"), English("b", "Requests the keepers of the lighthouse to submit reports on the lamp;")));

    [Fact]
    public void What_changed_places_is_moved() => Assert.Equal(
        ["moved op3>op1", "kept op1>op2", "kept op2>op3"],
        Lines(DocumentComparer.Compare(Document("a", Lamp, Kites, Seeds), Document("b", Seeds, Lamp, Kites))));

    [Fact]
    public void Other_words_at_another_place_are_both() => Assert.Equal(
        ["reworded+moved op3>op1", "kept op1>op2", "kept op2>op3"],
        Lines(DocumentComparer.Compare(Document("a", Lamp, Kites, Seeds), Document("b", Seeds.Replace("古老", "早熟", StringComparison.Ordinal), Lamp, Kites))));

    [Fact]
    public void New_and_dropped_paragraphs_have_no_counterpart() => Assert.Equal(
        ["kept op1>op1", "dropped op2>", "new >op2"],
        Lines(DocumentComparer.Compare(Document("a", Lamp, Kites), Document("b", Lamp, Seeds))));

    [Fact]
    public void Two_that_became_one_are_merged() => Assert.Equal(
        ["merged op1+op2>op1", "kept op3>op2"],
        Lines(DocumentComparer.Compare(Document("a", Lamp, Kites, Seeds), Document("b", Lamp[..^1] + "；并" + Kites, Seeds))));

    [Fact]
    public void One_that_became_two_is_split() => Assert.Equal(
        ["split op1>op1+op2", "kept op2>op3"],
        Lines(DocumentComparer.Compare(Document("a", Lamp[..^1] + "；并" + Kites, Seeds), Document("b", Lamp, Kites, Seeds))));

    [Fact]
    public void A_page_escapes_whatever_a_text_holds()
    {
        var hostile = Document("a", "请<script>alert('x')</script>&检查\"灯塔\"；");
        var page = ComparisonPage.Print(DocumentComparer.Compare(hostile, Document("b", Kites) with { Title = "</title><img src=x>" }));
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Contains("<del>请&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;&amp;检查&quot;灯塔&quot;；</del>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_texts_in_one_language_are_compared() =>
        Assert.Throws<ArgumentException>(() => DocumentComparer.Compare(Document("a", Lamp), English("b", "Notes the lamp;")));

    [Fact]
    public void A_life_goes_through_the_series()
    {
        var history = SeriesHistory.Of([Document("a", Lamp, Kites), Document("b", Lamp, Seeds), Document("c", Seeds, Lamp.Replace("每年", "每月", StringComparison.Ordinal))]);
        Assert.Equal(
            ["new a.op1, kept b.op1, reworded c.op2", "new a.op2, dropped b.", "new b.op2, kept c.op1"],
            history.Lives.Select(l => string.Join(", ", l.Stations.Select(s => $"{Plenary.Emission.Words<AlignmentKind>.Of(s.Kind)} {s.Document}.{s.Paragraph}"))).Order(StringComparer.Ordinal));
    }
}
