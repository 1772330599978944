using Plenary.Extraction.References;
using Plenary.Lexicons;
using Xunit;

namespace Plenary.Tests.Extraction.References;

/// <summary>Languages in which the noun stands before the number: one invented sentence for each rule.</summary>
public class NounFirstTests
{
    [Theory]
    // The body before the noun, behind the number, or the one that speaks.
    [InlineData("HRC", "Recalling General Assembly resolution 91/7 of 2 March 2035,", "A/RES/91/7@2035-03-02")]
    [InlineData("HRC", "Recalling resolution 91/7 of the General Assembly of 2 March 2035,", "A/RES/91/7@2035-03-02")]
    [InlineData("HRC", "Recalling its resolutions 95/2 and 95/3 of 6 June 2035,", "A/HRC/RES/95/2@2035-06-06 A/HRC/RES/95/3@2035-06-06")]
    [InlineData("HRC", "as proclaimed by the General Assembly in its resolution 91/7,", "A/RES/91/7")]
    [InlineData("GA", "Recalling Security Council resolutions 2990 (2035) of 1 May 2035, 2991 (2036) and 2992 (2037), and its own resolution 91/7,", "S/RES/2990(2035)@2035-05-01 S/RES/2991(2036) S/RES/2992(2037) A/RES/91/7")]
    [InlineData("HRC", "Recalling Council resolution 95/2 and Assembly resolution 91/7,", "A/HRC/RES/95/2 A/RES/91/7")]
    [InlineData("ECOSOC", "Recalling its decision 2035/221 of 7 June 2035,", "E/DEC/2035/221@2035-06-07")]
    // A list that goes on behind what the number is about, with one date for all of a session.
    [InlineData("HRC", "Recalling its resolutions 95/2, on lighthouses of the Council, and 95/3, on the code of keepers, of 18 June 2035,", "A/HRC/RES/95/2@2035-06-18 A/HRC/RES/95/3@2035-06-18")]
    [InlineData("HRC", "Recalling its resolutions 95/2 of 4 May 2035 and S-91/1 of 24 May 2036 and General Assembly resolution 91/7 of 2 March 2035,", "A/HRC/RES/95/2@2035-05-04 A/HRC/RES/S-91/1@2036-05-24 A/RES/91/7@2035-03-02")]
    // A short name is the body that can number this way, and a number that its own body cannot have is that of the body above it.
    [InlineData("HRC", "Recalling resolution 2990 (2035) of the Council and Council resolutions 95/2 and 2991 (2036),", "S/RES/2990(2035) A/HRC/RES/95/2 S/RES/2991(2036)")]
    [InlineData("HRC", "See resolution 91/135 and decision 95/101.", "A/RES/91/135 A/HRC/DEC/95/101")]
    [InlineData("HRC", "Recalling its resolution 95/99,", "A/HRC/RES/95/99")]
    // "Its" before the one whose it is.
    [InlineData("HRC", "Recalling that, in its resolution 91/7, the General Assembly proclaimed the year of kites,", "A/RES/91/7")]
    [InlineData("HRC", "Recalling its resolution 95/2, General Assembly resolution 91/7 and all kites,", "A/HRC/RES/95/2 A/RES/91/7")]
    // Numbers that the text has printed with their year, numbers that name nothing, drafts.
    [InlineData("SC", "Recalling resolution 2990 (2035), extends the term set in resolution 2990;", "S/RES/2990(2035) S/RES/2990(2035)")]
    [InlineData("SC", "Recalling resolution 2990,", "")]
    [InlineData("HRC", "Takes note of draft resolution 91/7;", "")]
    [InlineData("HRC", "in a ratio of 3/4, and the resolution of disputes by 91/7 judges", "")]
    [InlineData("HRC", "See A/HRC/95/44 and Add.1.", "A/HRC/95/44 A/HRC/95/44/Add.1")]
    public void English(string body, string text, string expected) => Assert.Equal(expected, Read("en", body, text));

    [Theory]
    [InlineData("HRC", "ссылаясь на резолюцию Генеральной Ассамблеи 91/7 от 2 марта 2035 года,", "A/RES/91/7@2035-03-02")]
    [InlineData("HRC", "ссылаясь на резолюцию 2990 (2035) Совета Безопасности от 1 мая 2035 года,", "S/RES/2990(2035)@2035-05-01")]
    [InlineData("HRC", "ссылаясь на свои резолюции 95/2 и 95/3 от 6 июня 2035 года,", "A/HRC/RES/95/2@2035-06-06 A/HRC/RES/95/3@2035-06-06")]
    public void Russian(string body, string text, string expected) => Assert.Equal(expected, Read("ru", body, text));

    [Theory]
    [InlineData("HRC", "Rappelant la résolution 2990 (2035) du Conseil, en date du 1er mai 2035,", "S/RES/2990(2035)@2035-05-01")]
    [InlineData("HRC", "Rappelant que, dans sa résolution 91/218, l’Assemblée générale a proclamé l’année des cerfs-volants,", "A/RES/91/218")]
    [InlineData("HRC", "Rappelant la Déclaration que l’Assemblée générale a adoptée par consensus dans sa résolution 91/135,", "A/RES/91/135")]
    [InlineData("HRC", "Rappelant la résolution 95/2, et agissant conformément à ladite résolution,", "A/HRC/RES/95/2 A/HRC/RES/95/2")]
    [InlineData("HRC", "Rappelant ses résolutions 95/2 et 95/3, et agissant conformément auxdites résolutions,", "A/HRC/RES/95/2 A/HRC/RES/95/3 A/HRC/RES/95/2 A/HRC/RES/95/3")]
    public void French(string body, string text, string expected) => Assert.Equal(expected, Read("fr", body, text));

    [Theory]
    [InlineData("HRC", "Recordando la resolución 2990 (2035) del Consejo, de 1 de mayo de 2035,", "S/RES/2990(2035)@2035-05-01")]
    [InlineData("HRC", "Véase la resolución 91/135, anexo.", "A/RES/91/135")]
    public void Spanish(string body, string text, string expected) => Assert.Equal(expected, Read("es", body, text));

    [Theory]
    [InlineData("HRC", "إذ يشير إلى قراري المجلس 95/2 المؤرخ 4 أيار/مايو 2035 ودإ-91/1 المؤرخ 24 أيار/مايو 2036،", "A/HRC/RES/95/2@2035-05-04 A/HRC/RES/S-91/1@2036-05-24")]
    [InlineData("HRC", "إذ يشير إلى قرار الجمعية العامة دإط-19/3،", "A/RES/ES-19/3")]
    [InlineData("HRC", "إذ يشير إلى قراريه 95/2 بشأن المنارات و95/3 بشأن الحراس، ووفقا لهذين القرارين ومرفقيهما،", "A/HRC/RES/95/2 A/HRC/RES/95/3 A/HRC/RES/95/2 A/HRC/RES/95/3")]
    [InlineData("HRC", "إذ يشير إلى قراريه 95/2 و95/3، ووفقا للقرارين ومرفقيهما،", "A/HRC/RES/95/2 A/HRC/RES/95/3 A/HRC/RES/95/2 A/HRC/RES/95/3")]
    [InlineData("HRC", "إذ يشير إلى قرار المجلس 2990 (2035) ووفقا للقرارين 2991 (2036) و2992 (2037)،", "S/RES/2990(2035) S/RES/2991(2036) S/RES/2992(2037)")]
    public void Arabic(string body, string text, string expected) => Assert.Equal(expected, Read("ar", body, text));

    private static string Read(string language, string body, string text)
    {
        var found = ReferenceExtractor.Extract([new Passage("pp1", text)], body, LexiconSet.Find(language)!);
        return string.Join(' ', found.References.Select(r => (r.Symbol ?? "-") + (r.Date is null ? "" : "@" + r.Date)));
    }
}
