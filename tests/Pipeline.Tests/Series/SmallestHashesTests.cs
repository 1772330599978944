using Plenary.Series;

namespace Plenary.Tests.Series;

public class SmallestHashesTests
{
    [Theory]
    [InlineData(5, 100)]
    [InlineData(700, 1000)]
    [InlineData(20_000, 3000)]
    [InlineData(20_000, int.MaxValue)]
    public void They_are_those_that_sorting_all_would_give(int count, int below)
    {
        var random = new Random(count);
        var all = Enumerable.Range(0, count).Select(_ => (uint)random.Next(below)).ToArray();
        var smallest = new SmallestHashes(64);
        Array.ForEach(all, smallest.Add);
        Assert.Equal(all.Distinct().Order().Take(64), smallest.ToArray());
    }
}
