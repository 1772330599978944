using Plenary.Lexicons;
using Plenary.Model;
using Xunit;

namespace Plenary.Tests.Lexicons;

public class BodiesTests
{
    [Theory]
    [InlineData("HRC", DocumentType.Resolution, "95/10", "A/HRC/RES/95/10")]
    [InlineData("HRC", DocumentType.Decision, "95/101", "A/HRC/DEC/95/101")]
    [InlineData("HRC", DocumentType.Resolution, "S-91/1", "A/HRC/RES/S-91/1")]
    [InlineData("GA", DocumentType.Resolution, "91/1", "A/RES/91/1")]
    [InlineData("GA", DocumentType.Resolution, "1999 (XV)", "A/RES/1999(XV)")]
    [InlineData("GA", DocumentType.Resolution, "ES-19/1", "A/RES/ES-19/1")]
    [InlineData("GA", DocumentType.Resolution, "S-96/2", "A/RES/S-96/2")]
    [InlineData("SC", DocumentType.Resolution, "2990 (2035)", "S/RES/2990(2035)")]
    [InlineData("SC", DocumentType.PresidentialStatement, "2035/4", "S/PRST/2035/4")]
    [InlineData("ECOSOC", DocumentType.Decision, "2035/208", "E/DEC/2035/208")]
    [InlineData("UNEA", DocumentType.Resolution, "9/4", "UNEP/EA.9/Res.4")]
    [InlineData("HRC", DocumentType.Resolution, "95/...", null)]
    [InlineData("HRC", DocumentType.Resolution, "2990(2035)", null)]
    [InlineData("SC", DocumentType.Decision, "2990(2035)", null)]
    [InlineData("nobody", DocumentType.Resolution, "95/1", null)]
    [InlineData(null, DocumentType.Resolution, "95/1", null)]
    public void SymbolOfANumber(string? body, DocumentType type, string number, string? symbol) =>
        Assert.Equal(symbol, Bodies.Shipped.Symbol(body, type, number));

    [Theory]
    [InlineData("A/HRC/95/31", "HRC")]
    [InlineData("A/95/31", "GA")]
    [InlineData("E/CN.4/Sub.2/1999/4", "CHR-SUB")]
    [InlineData("UNEP/EA.9/Res.4", "UNEA")]
    [InlineData("BWC/CONF.XX/4", null)]
    public void BodyOfASymbol(string symbol, string? body) => Assert.Equal(body, Bodies.Shipped.OfSymbol(symbol));

    [Theory]
    [InlineData("bodies: {}\nsuffixes: []\nvolumes: []\nresolution_marks: []", "decision_marks")]
    [InlineData("bodies: {}\nsuffixes: []\nvolumes: []\nresolution_marks: []\ndecision_marks: []\nstatement_marks: []\nspare: 1", "spare")]
    [InlineData("bodies: {X: {series: X, forms: [odd], first_session: 1}}\nsuffixes: []\nvolumes: []\nresolution_marks: []\ndecision_marks: []\nstatement_marks: []", "odd")]
    public void BadTablesAreRefused(string yaml, string named)
    {
        using var reader = new StringReader(yaml);
        Assert.Contains(named, Assert.Throws<LexiconException>(() => Bodies.Read("bodies.yaml", reader)).Message, StringComparison.Ordinal);
    }
}
