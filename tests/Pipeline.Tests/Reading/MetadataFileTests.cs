using System.Text.Json;
using Plenary.Cli.Reading;
using Plenary.Emission;
using Plenary.Tests.Commands;

namespace Plenary.Tests.Reading;

public sealed class MetadataFileTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Without_the_file_the_defaults_hold() => Assert.Equal(PackageMetadata.Default, MetadataFile.Find([_scratch.Root]));

    [Fact]
    public void What_the_file_says_stands_in_the_descriptor()
    {
        _scratch.Write("in/a.txt", SampleTexts.Council(1));
        _scratch.Write("in/package.yaml", "name: kites\ntitle: Resolutions on kites\nversion: \"2.3.4\"\npublisher: The Kite Library\ncontact: kites@example.org\nhomepage: https://example.org/kites\nkeywords: [kites, wind]\n");
        Assert.Equal(0, PlenaryProcess.Run(["build", _scratch["in"], "-o", _scratch["out"]]).ExitCode);
        using var json = JsonDocument.Parse(File.ReadAllBytes(_scratch["out/datapackage.json"]));
        string? Text(string name) => json.RootElement.GetProperty(name).GetString();
        Assert.Equal(("kites", "Resolutions on kites", "2.3.4", "https://example.org/kites"), (Text("name"), Text("title"), Text("version"), Text("homepage")));
        Assert.Equal("The Kite Library", json.RootElement.GetProperty("contributors")[0].GetProperty("title").GetString());
        Assert.Equal("kites@example.org", json.RootElement.GetProperty("contributors")[0].GetProperty("email").GetString());
        Assert.Equal(["kites", "wind"], json.RootElement.GetProperty("keywords").EnumerateArray().Select(k => k.GetString()));
        Assert.Equal("ODC-PDDL-1.0", json.RootElement.GetProperty("licenses")[0].GetProperty("name").GetString());
        Assert.Equal(0, PlenaryProcess.Run(["verify", _scratch["out"]]).ExitCode);
    }

    [Theory]
    [InlineData("titel: x", "package.yaml:1: 'titel' is not known")]
    [InlineData("title: x\nversion: 1.0", "package.yaml:2: version is '1.0'; expected a version such as 1.0.0")]
    [InlineData("name: Two Words", "expected lower-case letters")]
    [InlineData("keywords: kites", "expected a list of words")]
    [InlineData("- x", "expected one mapping")]
    [InlineData("title: [", "no valid YAML")]
    [InlineData("title: x\ntitle: y", "no valid YAML")]
    public void A_slip_is_named_and_nothing_is_built(string content, string said)
    {
        _scratch.Write("in/a.txt", SampleTexts.Council(1));
        _scratch.Write("in/package.yaml", content);
        var ending = PlenaryProcess.Run(["build", _scratch["in"], "-o", _scratch["out"]]);
        Assert.Equal(2, ending.ExitCode);
        Assert.Contains(said, ending.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(_scratch["out"]));
    }
}
