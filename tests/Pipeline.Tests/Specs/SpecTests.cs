namespace Plenary.Tests.Specs;

/// <summary>Every example of every spec is a test; its name gives file, line and heading.</summary>
public class SpecTests
{
    public static TheoryData<string> Places => new(SpecFolder.Examples.Select(e => e.Place));

    [Theory]
    [MemberData(nameof(Places))]
    public void Example(string place)
    {
        var example = SpecFolder.Examples.Single(e => e.Place == place);
        var differences = new Expectation(example.Expected, place).Differences(SpecFolder.Run(example));
        Assert.True(differences.Count == 0, $"{place}\n{string.Join('\n', differences)}");
    }
}
