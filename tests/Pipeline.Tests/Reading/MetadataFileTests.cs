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

    [Theory]
    [InlineData("kites@example.org")]
    [InlineData("https://example.org/write")]
    public void What_the_file_says_stands_wherever_a_format_has_a_place_for_it(string contact)
    {
        string[] words = ["kites", "Resolutions on kites", "All that was said on kites.", "2.3.4", "The Kite Library", contact, "https://example.org/kites", "strings", "winds", "CC-BY-4.0", "https://example.org/licence", "Name the library"];
        _scratch.Write("in/a.txt", SampleTexts.Council(1));
        _scratch.Write("in/package.yaml", $"name: {words[0]}\ntitle: {words[1]}\ndescription: {words[2]}\nversion: \"{words[3]}\"\npublisher: {words[4]}\ncontact: {contact}\nhomepage: {words[6]}\n"
            + $"keywords: [{words[7]}, {words[8]}]\nlicence_name: {words[9]}\nlicence_path: {words[10]}\nlicence_title: {words[11]}\n");
        Assert.Equal(0, PlenaryProcess.Run(["build", _scratch["in"], "-o", _scratch["out"]]).ExitCode);
        foreach (var (path, nowhere) in new[] { ("datapackage.json", (string[])[]), ("README.md", []), ("dataset.jsonld", []), ("CITATION.cff", ["kites", "Name the library"]) })
        {
            // Quoted as JSON and the citation print them, bare as the page for people does.
            var text = File.ReadAllText(_scratch["out/" + path]);
            Assert.All(words.Except(nowhere, StringComparer.Ordinal), word => Assert.Contains(path.EndsWith(".md", StringComparison.Ordinal) ? word : $"\"{word}\"", text, StringComparison.Ordinal));
        }

        using var json = JsonDocument.Parse(File.ReadAllBytes(_scratch["out/datapackage.json"]));
        var contributor = json.RootElement.GetProperty("contributors")[0];
        Assert.Equal((words[4], contact), (contributor.GetProperty("title").GetString(), contributor.GetProperty(contact.Contains('@', StringComparison.Ordinal) ? "email" : "path").GetString()));
        Assert.Equal(words[7..9], json.RootElement.GetProperty("keywords").EnumerateArray().Select(k => k.GetString()));
        Assert.Equal(words[9], json.RootElement.GetProperty("licenses")[0].GetProperty("name").GetString());
        Assert.Equal(0, PlenaryProcess.Run(["verify", _scratch["out"]]).ExitCode);
    }

    [Theory]
    [InlineData("titel: x", "package.yaml:1: 'titel' is not known")]
    [InlineData("title: x\nversion: 1.0", "package.yaml:2: version is '1.0'; expected a version such as 1.0.0")]
    [InlineData("name: Two Words", "expected lower-case letters")]
    [InlineData("keywords: kites", "expected a list of words")]
    [InlineData("contact: the kite shop", "expected an e-mail address, or one that begins with https://")]
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
