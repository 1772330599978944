using System.Text.Json;
using Plenary.Model;
using Plenary.Tests.Corpus;

namespace Plenary.Tests.Golden;

/// <summary>The invented texts of <c>input/</c>: every fact is right, and nothing is left over.</summary>
public class InputTests
{
    private static readonly IReadOnlyDictionary<string, Resolution> Documents =
        ScoredDocuments.Convert(Checkout.Path("input")).ToDictionary(d => Path.GetFileNameWithoutExtension(d.Source.Path), StringComparer.Ordinal);

    private static readonly IReadOnlyDictionary<string, JsonElement> Truth =
        SharedData.Rows(Checkout.Path("tests/Pipeline.Tests/Golden/input.truth.jsonl")).ToDictionary(r => r.GetProperty("name").GetString()!, StringComparer.Ordinal);

    public static TheoryData<string> Names => new(Documents.Keys);

    [Fact]
    public void Every_input_has_a_truth() => Assert.Equal(Truth.Keys.Order(StringComparer.Ordinal), Documents.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_fact_is_right(string name)
    {
        Assert.Empty(Truth[name].EnumerateObject().Select(p => p.Name).Except(InputTruth.Known(Documents[name])));
        var differences = InputTruth.Differences(Truth[name], Documents[name]).ToList();
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_unclaimed(string name) => Assert.Empty(Documents[name].Accounting.Unclaimed);

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_doubtful(string name) =>
        Assert.Empty(Documents[name].Diagnostics.Where(d => d.Severity != Diagnostics.Severity.Info && d.Code != "SRC006").Select(d => $"{d.Code} {d.Message}"));
}
