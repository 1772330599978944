using System.Globalization;

namespace Plenary.Tests.Corpus;

/// <summary>A sample of the real texts, small enough for every run: no figure falls below its floor.</summary>
public class FloorTests
{
    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var (set, form) in Floor.Sample.Select(f => (f.Set, f.Form)).Distinct())
            {
                pairs.Add(set, form);
            }

            return pairs;
        }
    }

    [SharedTheory]
    [MemberData(nameof(Pairs))]
    public void No_figure_is_below_its_floor(string set, string form)
    {
        var corpus = SharedData.Path($"corpus/{set}");
        var (figures, printed) = ScoredDocuments.Score(Path.Combine(corpus, form + ".truth.jsonl"), ScoredDocuments.Convert(Path.Combine(corpus, form)));
        var broken = Floor.Sample.Where(f => f.Set == set && f.Form == form && !(figures[f.Figure] >= f.Least))
            .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Figure} is {figures[f.Figure]:F4}, the floor {f.Least:F4}"));
        Assert.True(!broken.Any(), $"{string.Join('\n', broken)}\n{printed}");
    }

    [Fact]
    public void The_sample_holds_several_sets_and_forms()
    {
        Assert.True(Floor.Sample.Select(f => f.Set).Distinct().Count() >= 3);
        Assert.True(Floor.Sample.Select(f => f.Form).Distinct().Count() >= 3);
    }
}
