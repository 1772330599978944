using Plenary.Extraction;
using Plenary.Lexicons;
using Xunit;

namespace Plenary.Tests.Extraction;

public class LeadPhraseTests
{
    private static readonly Lexicon Chinese = LexiconSet.Find("zh")!;

    [Theory]
    [InlineData("重申人人可以观星，", "重申", "reaffirm", "")]
    [InlineData("又重申人人可以观星，", "又重申", "reaffirm", "also")]
    [InlineData("还重申人人可以观星，", "还重申", "reaffirm", "further")]
    [InlineData("吁请各国交换种子；", "吁请", "call_upon", "")]
    [InlineData("促请各国交换种子；", "促请", "call_upon", "")]
    [InlineData("请秘书处编写骑行手册；", "请", "request", "")]
    [InlineData("再次请秘书处编写骑行手册；", "再次请", "request", "again")]
    [InlineData("提请各馆留意潮汐；", "提请", "draw_attention", "")]
    [InlineData("决定，茶会每年举行一次；", "决定", "decide", "")]
    [InlineData("赞赏地注意到茶道报告，", "赞赏地注意到", "take_note", "with_appreciation")]
    [InlineData("严重关切地注意到井水变咸，", "严重关切地注意到", "take_note", "gravely with_concern")]
    [InlineData("表示深为关切的是，湖面缩小，", "表示深为关切的是", "express_concern", "deeply")]
    [InlineData("最强烈地谴责盗掘古墓；", "最强烈地谴责", "condemn", "most_strongly")]
    [InlineData("重申深为关切古道荒废；", "重申深为关切", "reaffirm", "deeply with_concern")]
    [InlineData("再次申明古井属于全村；", "再次申明", "reaffirm", "")]
    [InlineData("欢迎并感谢茶农的邀请；", "欢迎并感谢", "welcome", "")]
    [InlineData("强调并再次表示关切河口淤塞；", "强调并再次表示关切", "emphasize", "")]
    [InlineData("根据《联合国宪章》第七章采取行动，", "根据《联合国宪章》第七章采取行动", "act_under_chapter_vii", "")]
    [InlineData("　重申人人可以观星，", "重申", "reaffirm", "")]
    public void A_paragraph_opens_with_its_lead(string text, string lead, string action, string modifiers) =>
        AssertLead(text, lead, action, modifiers);

    [Theory]
    [InlineData("在这方面，请各国交换海图；", "请", "request", "")]
    [InlineData("在这方面深为关切航标熄灭，", "深为关切", "express_concern", "deeply")]
    [InlineData("又就此强调，古井不可填埋；", "强调", "emphasize", "also")]
    [InlineData("在渡口百年之际，重申航道应当开放，", "重申", "reaffirm", "")]
    [InlineData("又对古桥倒塌表示严重关切；", "表示严重关切", "express_concern", "also gravely")]
    [InlineData("向守塔人致敬，感谢其坚守；", "致敬", "pay_tribute", "")]
    [InlineData("在这方面，对古桥倒塌表示遗憾；", "表示遗憾", "express_regret", "")]
    [InlineData("大会决定举办茶会。", "决定", "decide", "")]
    public void A_lead_can_stand_behind_an_opening(string text, string lead, string action, string modifiers) =>
        AssertLead(text, lead, action, modifiers);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("又")]
    [InlineData("灯塔的历史")]
    [InlineData("古桥的修复，决定推迟，")]
    [InlineData("在渡口百年之际")]
    [InlineData("在渡口停航：决定如下，")]
    public void A_paragraph_can_open_with_something_else(string text) => Assert.Null(LeadPhrase.Find(text, Chinese));

    [Theory]
    [InlineData("重申人人可以观星，", true)]
    [InlineData("  又重申人人可以观星，", true)]
    [InlineData("关切地注意到井水变咸，", true)]
    [InlineData("请各馆清点藏书，", false)]
    [InlineData("支持的态度，", false)]
    [InlineData("并强调古井的价值，", false)]
    [InlineData("的措施，重申其决心，", false)]
    [InlineData("", false)]
    public void A_line_looks_like_the_start_of_a_paragraph(string line, bool expected) =>
        Assert.Equal(expected, LeadPhrase.StartsLikeLead(line, Chinese));

    private static void AssertLead(string text, string lead, string action, string modifiers)
    {
        var found = LeadPhrase.Find(text, Chinese);

        Assert.NotNull(found);
        Assert.Equal(lead, text.Substring(found.Value.Start, found.Value.Length));
        Assert.Equal(action, found.Value.Action);
        Assert.Equal(modifiers, string.Join(' ', found.Value.Modifiers.Codes));
    }
}
