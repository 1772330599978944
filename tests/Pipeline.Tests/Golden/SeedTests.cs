using Plenary.Tests.Corpus;

namespace Plenary.Tests.Golden;

/// <summary>The five real texts that the project began with: every fact is right.</summary>
public class SeedTests
{
    [SharedFact]
    public void Every_line_of_the_scorer_says_one()
    {
        var (figures, printed) = ScoredDocuments.Score(SharedData.Path("gold/seeds.jsonl"), ScoredDocuments.Convert(SharedData.Path("seeds")));
        Assert.Equal(5, figures["documents"]);
        Assert.Equal(0, figures["missing"]);
        var wrong = figures.Where(f => f.Key is not ("documents" or "missing") && f.Value < 1).Select(f => f.Key);
        Assert.True(!wrong.Any(), $"{string.Join(", ", wrong)}\n{printed}");
    }

    [SharedFact]
    public void Nothing_is_unclaimed() =>
        Assert.All(ScoredDocuments.Convert(SharedData.Path("seeds")), d => Assert.Empty(d.Accounting.Unclaimed));
}
