using Plenary.Tests.Corpus;
using Xunit;
using Xunit.Abstractions;

namespace Plenary.Tests.Extraction.References;

/// <summary>
/// Measures the extractor on real paragraphs: the gold rows must be found to the last one, the official links to a floor just below what was
/// measured. The official files lack some links, and cut some symbols short; precision against them says little.
/// </summary>
public class RealReferencesTests(ITestOutputHelper output)
{
    [SharedFact]
    public void EveryGoldReferenceIsFound()
    {
        var missing = new List<string>();
        foreach (var document in LinkedDocument.Read(SharedData.Path("gold/seeds.jsonl")))
        {
            var found = document.Extract();
            missing.AddRange(document.References
                .Where(want => !found.Any(r => Same(r.Source, want.Source) && r.Symbol is not null && LinkedDocument.Squeeze(r.Symbol) == want.Symbol && (want.Date is null || want.Date == r.Date)))
                .Select(want => $"{document.Name} {want}"));
        }

        Assert.Empty(missing);
    }

    [SharedFact]
    public void OfficialLinksOfTheAssembly() => Measure("ga75", 0.975, 0.86);

    [SharedFact]
    public void OfficialLinksOfTheSecurityCouncil() => Measure("sc2021", 0.999, 0.97);

    [SharedFact]
    public void OfficialLinksOfTheEconomicAndSocialCouncil() => Measure("ecosoc2021", 0.97, 0.69);

    [SharedFact]
    public void PrintedIsTheTextAtItsPlace()
    {
        foreach (var set in new[] { "ga75", "sc2021", "ecosoc2021", "hrc54", "hrc55", "hrc55-draft" })
        {
            foreach (var document in LinkedDocument.Read(SharedData.Path($"corpus/{set}-zh/poi.truth.jsonl")))
            {
                var texts = document.Passages.ToDictionary(p => p.Id, p => p.Text, StringComparer.Ordinal);
                Assert.All(document.Extract(), r => Assert.Equal(texts[r.Source].Substring(r.Offset, r.Length), r.Printed));
            }
        }
    }

    private void Measure(string set, double recall, double precision)
    {
        int both = 0, official = 0, ours = 0;
        foreach (var document in LinkedDocument.Read(SharedData.Path($"corpus/{set}-zh/poi.truth.jsonl")))
        {
            // Some rows have links of notes that the row does not hold: nobody can find those.
            var noted = document.Passages.Any(p => p.IsNote);
            var wanted = document.Links.Where(l => noted || l.Source != "fn").Select(l => (l.Source, l.Symbol)).ToHashSet();
            var sources = wanted.Select(w => w.Source).ToHashSet(StringComparer.Ordinal);
            var mine = document.Extract()
                .Where(r => r.Symbol is not null)
                .Select(r => (Source: Top(r.Source), Symbol: LinkedDocument.Squeeze(r.Symbol!)))
                .Where(r => r.Source == "fn" || sources.Contains(r.Source)).ToHashSet();
            var found = wanted.Intersect(mine).Count();
            (both, official, ours) = (both + found, official + wanted.Count, ours + mine.Count);
            Tell(document.Name, "only official", wanted.Except(mine));
            Tell(document.Name, "only ours", mine.Except(wanted));
        }

        output.WriteLine($"{set}: recall {both}/{official} = {(double)both / official:F4}, precision {both}/{ours} = {(double)both / ours:F4}");
        Assert.True((double)both / official >= recall, $"recall {both}/{official}");
        Assert.True((double)both / ours >= precision, $"precision {both}/{ours}");
    }

    private void Tell(string name, string what, IEnumerable<(string Source, string Symbol)> differences)
    {
        var list = string.Join("  ", differences.OrderBy(d => d.Source, StringComparer.Ordinal).Select(d => $"{d.Source} {d.Symbol}"));
        if (list.Length > 0)
        {
            output.WriteLine($"{name}: {what}: {list}");
        }
    }

    private static string Top(string source) => source.StartsWith("fn", StringComparison.Ordinal) ? "fn" : source;

    private static bool Same(string source, string wanted) => Top(source) == wanted;
}
