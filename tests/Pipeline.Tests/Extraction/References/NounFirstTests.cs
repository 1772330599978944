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

    private static string Read(string language, string body, string text)
    {
        var found = ReferenceExtractor.Extract([new Passage("pp1", text)], body, LexiconSet.Find(language)!);
        return string.Join(' ', found.References.Select(r => (r.Symbol ?? "-") + (r.Date is null ? "" : "@" + r.Date)));
    }
}
