using System.Globalization;
using Plenary.Lexicons;

namespace Plenary.Tests.Lexicons;

public class InstrumentsTests
{
    [Theory]
    [InlineData("zh", "世界人权宣言", "udhr")]
    [InlineData("zh", "2030年议程", "agenda_2030")]
    [InlineData("en", "Universal Declaration of Human Rights", "udhr")]
    [InlineData("fr", "Charte des Nations Unies", "un_charter")]
    [InlineData("es", "Convención sobre los Derechos del Niño", "crc")]
    [InlineData("ru", "Устав Организации Объединенных Наций", "un_charter")]
    [InlineData("ar", "ميثاق الأمم المتحدة", "un_charter")]
    [InlineData("zh", "关于各国依《联合国宪章》建立友好关系及合作之国际法原则之宣言", "declaration_friendly_relations")]
    [InlineData("zh", "灯塔公约", null)]
    public void One_code_in_every_language(string language, string name, string? code) => Assert.Equal(code, Instruments.For(language).Find(name));

    [Fact]
    public void What_adopted_an_instrument_is_a_symbol() => Assert.Equal("A/RES/217(III)", Instruments.For("zh").AdoptedBy("udhr"));

    [Theory]
    [InlineData("a: {zh: [灯塔公约]}\nb: {zh: [灯塔公约]}")]
    [InlineData("a: {zh: [灯塔公约], german: [Leuchtturm]}")]
    public void A_name_of_two_and_an_unknown_key_are_refused(string yaml) =>
        Assert.Throws<LexiconException>(() => Instruments.Read("test", new StringReader(yaml)));

    [Fact]
    public void Known_dates_are_days_and_symbols() => Assert.All(ResolutionDates.Shipped.All, entry =>
    {
        Assert.True(DateOnly.TryParseExact(entry.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        Assert.Contains('/', entry.Key);
        Assert.False(entry.Key.StartsWith("S/RES/", StringComparison.Ordinal) && !entry.Key.EndsWith($"({entry.Value[..4]})", StringComparison.Ordinal), entry.Key);
    });
}
