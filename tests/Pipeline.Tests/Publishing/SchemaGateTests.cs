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
        Assert.Contains("Line 3, document hrc-98-draft-0a1b2c3d.zh, [2].footnotes[0].kind", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_stay_text_and_every_field_is_required_and_known()
    {
        var line = Encoding.UTF8.GetString(JsonTree.Write(SampleResolutions.All[0]));
        Assert.Empty(Validate(line));
        Assert.Single(Validate(line.Replace("2046-07-12", "2046-07-12T00:00:00", StringComparison.Ordinal)));
        Assert.Single(Validate(line.Replace("\"language\":\"zh\",", "", StringComparison.Ordinal)));
        Assert.Single(Validate(line.Replace("{\"id\"", "{\"more\":1,\"id\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_broken_line_is_a_finding() => Assert.Contains("Line 1", Assert.Single(Validate("{\"id\":")), StringComparison.Ordinal);

    [Fact]
    public void Thousands_of_documents_are_one_validation()
    {
        var line = Encoding.UTF8.GetString(JsonTree.Write(SampleResolutions.All[2]));
        Assert.Empty(Validate([.. Enumerable.Repeat(line, 2500)]));
    }

    private static string[] Validate(params string[] lines) =>
        [.. SchemaGate.Documents(new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n"))))).Select(f => f.Message)];
}
