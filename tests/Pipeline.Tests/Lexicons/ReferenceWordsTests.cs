using Plenary.Lexicons;
using Xunit;

namespace Plenary.Tests.Lexicons;

public class ReferenceWordsTests
{
    [Fact]
    public void EveryNamedBodyIsInTheTable()
    {
        using var reader = LexiconSet.Open("zh.yaml");
        var words = LexiconNode.Read("zh.yaml", reader)["references"];
        var codes = words["bodies"].Entries().Select(e => e.Key).Concat(words["short_bodies"].Entries().SelectMany(e => e.Value.AsList()));
        Assert.All(codes, code => Assert.NotNull(Bodies.Shipped.Find(code)));
    }

    [Theory]
    [InlineData("  draft:", "  drafts:", "draft")]
    [InlineData("  ibid:", "  spare: 1\n  ibid:", "spare")]
    [InlineData("    volume:", "    volumes:", "volume")]
    public void TheSectionIsReadStrictly(string line, string instead, string named)
    {
        using var shipped = LexiconSet.Open("zh.yaml");
        using var reader = new StringReader(shipped.ReadToEnd().Replace(line, instead, StringComparison.Ordinal));
        Assert.Contains(named, Assert.Throws<LexiconException>(() => Lexicon.Read("zh.yaml", reader)).Message, StringComparison.Ordinal);
    }
}
