using System.Text;
using Plenary.Cli.Publishing;
using Plenary.Emission;
using Plenary.Tests.Emission;

namespace Plenary.Tests.Publishing;

public class SchemaGateTests
{
    [Fact]
    public void Breaches_name_line_document_and_place()
    {
        var lines = SampleResolutions.All.Select(d => Encoding.UTF8.GetString(JsonTree.Write(d))).ToArray();
        lines[2] = lines[2].Replace("\"sponsor_group\"", "\"sponsor_club\"", StringComparison.Ordinal);
        var finding = Assert.Single(Validate(lines));
        Assert.Contains("Line 3, document hrc-98-draft-0a1b2c3d.zh, footnotes[0].kind", finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"2046-07-12\"", "\"2046-07-12T00:00:00\"")]
    [InlineData("\"language\":\"zh\",", "")]
    [InlineData("{\"id\":\"a", "{\"more\":1,\"id\":\"a")]
    [InlineData("\"part\":\"preambular\"", "\"part\":\"preamble\"")]
    [InlineData("{\"note_id\":\"fn1\",\"offset\":8}", "{\"note_id\":\"fn1\",\"offset\":\"8\"}")]
    [InlineData("[60,66]", "[60,66,70]")]
    [InlineData("[60,66]", "[60,-1]")]
    [InlineData("\"target\":\"pp1\"", "\"target\":null")]
    [InlineData("\"iso3\":\"AZE\"", "\"iso3\":\"aze\"")]
    [InlineData("\"consistent\":true", "\"consistent\":\"true\"")]
    [InlineData("\"date\":\"2020-12-16\"", "\"date\":\"16 December 2020\"")]
    [InlineData("\"reason\":\"running_head\"", "\"reason\":\"\"")]
    [InlineData("\"code\":\"VOT001\"", "\"code\":\"vot1\"")]
    public void Each_breach_at_any_depth_is_one_finding(string before, string after)
    {
        var line = Encoding.UTF8.GetString(JsonTree.Write(SampleResolutions.All[0]));
        Assert.Empty(Validate(line, line));
        var broken = line.Replace(before, after, StringComparison.Ordinal);
        Assert.NotEqual(line, broken);
        Assert.Single(Validate(line, broken));
    }

    [Fact]
    public void A_broken_line_is_a_finding() => Assert.Contains("Line 1", Assert.Single(Validate("{\"id\":")), StringComparison.Ordinal);

    [Fact]
    public void Thousands_of_documents_are_one_validation()
    {
        var line = Encoding.UTF8.GetString(JsonTree.Write(SampleResolutions.All[2]));
        Assert.Empty(Validate([.. Enumerable.Repeat(line, 2500)]));
    }

    [Fact]
    public void A_gate_that_comes_back_is_lent_again()
    {
        var made = 0;
        var stock = new Stock<object>(() => made++);
        var first = stock.Take();
        stock.Return(first);
        Assert.Same(first, stock.Take());
        Assert.NotSame(first, stock.Take());
        Assert.Equal(2, made);
        stock.Return(first);
        stock.Empty(one => Assert.Same(first, one));
        Assert.NotSame(first, stock.Take());
    }

    [Fact]
    public void Thousands_of_verifications_do_with_a_few_gates()
    {
        var line = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(JsonTree.Write(SampleResolutions.All[2])) + "\n");
        for (var i = 0; i < 1500; i++)
        {
            Assert.Empty(SchemaGate.Documents(new MemoryStream(line)));
        }
    }

    private static string[] Validate(params string[] lines) =>
        [.. SchemaGate.Documents(new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n"))))).Select(f => f.Message)];
}
