using System.Text;
using System.Text.Json;
using Plenary.Diagnostics;
using Plenary.Emission;

namespace Plenary.Tests.Emission;

public class OutcomeReaderTests
{
    private static readonly InputOutcome Refused = new(
        "a/灯塔.txt", InputFate.Skipped, "no \"resolution\"", null, "00ff", 12, null, null, new FindingCounts(1, 2, 3),
        [new Model.Diagnostic("MET001", Severity.Warning, "x", 1, 2, 3, 4) { Excerpt = new Model.Excerpt("above", "x 灯塔", null, 2, 2) }, new Model.Diagnostic("SRC001", Severity.Error, "y", null, null, null, null)]);

    public static TheoryData<InputOutcome> Outcomes =>
    [
        Refused,
        Refused with { Sha256 = null, Bytes = null, Outcome = InputFate.Unreadable, Diagnostics = [] },
        InputOutcome.Of(SampleResolutions.All[0]),
    ];

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void A_line_of_the_report_comes_back(InputOutcome outcome)
    {
        var line = JsonTree.Write(outcome);
        var back = JsonTree.ReadOutcome(line);
        Assert.Equal(outcome with { Diagnostics = [] }, back with { Diagnostics = [] });
        Assert.Equal(outcome.Diagnostics, back.Diagnostics);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"path":1}""")]
    [InlineData("""{"path":"a","outcome":"lost","findings":{"info":0,"warning":0,"error":0},"diagnostics":[]}""")]
    [InlineData("""{"path":"a","outcome":"written","colour":"red","findings":{"info":0,"warning":0,"error":0},"diagnostics":[]}""")]
    [InlineData("""{"path":"a","outcome":"written","findings":{"info":0,"warning":0,"error":0},"diagnostics":[null]}""")]
    [InlineData("""{"path":"a","outcome":"written","findings":{"info":0,"warning":0,"error":0},"diagnostics":[]} 1""")]
    [InlineData("""{"path":"a","outcome":"written","findings":{"info":0,"warning":0,"err""")]
    public void Anything_else_is_refused(string line) => Assert.ThrowsAny<JsonException>(() => JsonTree.ReadOutcome(Encoding.UTF8.GetBytes(line)));
}
