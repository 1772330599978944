using Plenary.Tests.Commands;

namespace Plenary.Tests.Publishing;

/// <summary>A package that is not as <c>expectations.yaml</c> says takes no other one's place.</summary>
public sealed class ExpectationTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public ExpectationTests()
    {
        _scratch.Write("in/1.txt", SampleTexts.Council(1));
        _scratch.Write("in/2.txt", SampleTexts.Council(2));
    }

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("documents: {least: 2, most: 2}")]
    [InlineData("fill.documents.title: {least: 1}\nfill.documents.job_number: {most: 0}")]
    [InlineData("fill.votes.iso3: {least: 1}\nbalanced_votes: {least: 1}")] // nothing to measure is nothing wrong
    [InlineData("unresolved_references: {most: 1}")]
    public void A_package_as_expected_is_published(string expectations)
    {
        _scratch.Write("in/expectations.yaml", expectations);
        Assert.Equal(0, Build().ExitCode);
        Assert.True(File.Exists(_scratch["out/datapackage.json"]));
    }

    [Theory]
    [InlineData("documents: {least: 3}", "documents is 2, expected at least 3")]
    [InlineData("documents: {most: 1}", "documents is 2, expected at most 1")]
    [InlineData("fill.documents.job_number: {least: 0.5}", "fill.documents.job_number is 0, expected at least 0.5")]
    [InlineData("fill.paragraphs.number: {most: 0.1}", "fill.paragraphs.number is 0.6667, expected at most 0.1")]
    public void Any_other_leaves_the_old_one(string expectations, string said)
    {
        Assert.Equal(0, Build().ExitCode);
        var before = File.ReadAllText(_scratch["out/SHA256SUMS"]);
        _scratch.Write("in/expectations.yaml", expectations);
        _scratch.Write("in/2.txt", SampleTexts.Council(2, "茶"));
        var ending = Build();
        Assert.Equal(1, ending.ExitCode);
        Assert.Contains(said, ending.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_scratch["out/SHA256SUMS"]));
    }

    [Theory]
    [InlineData("document: {least: 1}", "expectations.yaml:1: 'document' is not known")]
    [InlineData("fill.documents.colour: {least: 1}", "is not known")]
    [InlineData("documents: 7", "expected {least: N, most: N}")]
    [InlineData("documents: {}", "expected {least: N, most: N}")]
    [InlineData("documents: {lest: 7}", "expected {least: N, most: N}")]
    [InlineData("balanced_votes: {least: 95}", "a share from 0 to 1")]
    public void A_slip_is_named_and_nothing_is_built(string expectations, string said)
    {
        _scratch.Write("in/expectations.yaml", expectations);
        var ending = Build();
        Assert.Equal(2, ending.ExitCode);
        Assert.Contains(said, ending.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(_scratch["out"]));
    }

    private PlenaryProcess.Ending Build() => PlenaryProcess.Run(["build", _scratch["in"], "-o", _scratch["out"], "--quiet"]);
}
