using System.Globalization;
using System.Text;
using System.Text.Json;
using Plenary.Emission;
using Plenary.Emission.Overview;
using Plenary.Emission.Tables;
using Plenary.Tests.Publishing;
using YamlDotNet.RepresentationModel;

namespace Plenary.Tests.Emission;

/// <summary>What a package tells people and catalogues about itself.</summary>
public sealed class PackagePagesTests
{
    private static readonly PackageMetadata Kites = new() { Title = "Kites & <winds>", Publisher = "The \"Kite\" Library", Contact = "kites@example.org", Homepage = "https://example.org/k", Version = "2.0.1" };

    [Fact]
    public void The_codebook_has_every_column_and_its_true_share()
    {
        var page = Text("README.md");
        foreach (var table in AllTables.InOrder)
        {
            Assert.Contains($"\n### {table.Name}\n", page, StringComparison.Ordinal);
            var rows = SampleResolutions.All.SelectMany(table.Rows).ToList();
            for (var i = 0; i < table.Columns.Count; i++)
            {
                var column = table.Columns[i];
                var line = page[page.IndexOf($"\n### {table.Name}\n", StringComparison.Ordinal)..].Split('\n').First(l => l.StartsWith($"| `{column.Name}` | ", StringComparison.Ordinal));
                Assert.Contains(column.Description.Replace("|", "\\|", StringComparison.Ordinal), line.Replace("&lt;", "<", StringComparison.Ordinal), StringComparison.Ordinal);
                var filled = rows.Count == 0 ? "" : (Math.Floor(1000m * rows.Count(r => !string.IsNullOrEmpty(r[i])) / rows.Count) / 10).ToString("0.0", CultureInfo.InvariantCulture) + " %";
                Assert.EndsWith($"| {filled} |", line, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_citation_is_YAML_with_what_the_format_requires()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Text("CITATION.cff")));
        var root = (YamlMappingNode)yaml.Documents.Single().RootNode;
        string Value(string key) => ((YamlScalarNode)root[key]).Value!;
        Assert.Equal(("1.2.0", "dataset", "Kites & <winds>", "2.0.1"), (Value("cff-version"), Value("type"), Value("title"), Value("version")));
        Assert.NotEmpty(Value("message"));
        Assert.Equal("The \"Kite\" Library", ((YamlScalarNode)root["authors"][0]["name"]).Value);
    }

    [Theory]
    [InlineData("ODC-PDDL-1.0", "\nlicense: \"PDDL-1.0\"\n")]
    [InlineData("ODC-BY-1.0", "\nlicense: \"ODC-By-1.0\"\n")]
    [InlineData("CC-BY-4.0", "\nlicense: \"CC-BY-4.0\"\n")]
    [InlineData("The kite licence", null)]
    public void A_citation_names_a_licence_that_SPDX_knows(string name, string? line)
    {
        var page = Encoding.UTF8.GetString(PackagePages.Print(Kites with { LicenceName = name }, new PackageSummary(), _ => true).Single(p => p.Path == "CITATION.cff").Content);
        Assert.Equal(line is not null, page.Contains("\nlicense: ", StringComparison.Ordinal));
        Assert.Contains(line ?? "\nlicense-url: ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Catalogues_read_a_dataset()
    {
        using var json = JsonDocument.Parse(Text("dataset.jsonld"));
        string? Value(string key) => json.RootElement.GetProperty(key).GetString();
        Assert.Equal(("https://schema.org", "Dataset", "Kites & <winds>", "2.0.1", "https://example.org/k"), (Value("@context"), Value("@type"), Value("name"), Value("version"), Value("url")));
        var documents = json.RootElement.GetProperty("variableMeasured")[0];
        Assert.Equal(SampleResolutions.All.Count, documents.GetProperty("value").GetInt32());
    }

    [Fact]
    public void The_pages_are_the_same_whatever_the_formats()
    {
        var all = SamplePackage.InMemory(new PackageOptions());
        var one = SamplePackage.InMemory(new PackageOptions { Formats = ["json"] });
        Assert.All((string[])["README.md", "CITATION.cff", "dataset.jsonld"], path => Assert.Equal(all[path], one[path]));
    }

    [Theory]
    [InlineData("README.md", "| 100.0 % |", "| 99.9 % |")]
    [InlineData("CITATION.cff", "type: dataset", "type: software")]
    [InlineData("dataset.jsonld", "\"Dataset\"", "\"Book\"")]
    [InlineData("report.html", "session 97", "session 98")]
    [InlineData("report.html", "figure-skipped\" value=\"1\"", "figure-skipped\" value=\"0\"")]
    public void A_page_that_says_something_else_is_found_though_the_checksums_were_repaired(string path, string before, string after)
    {
        using var package = new PackageOnDisk();
        package.Edit(path, text => text.Replace(before, after, StringComparison.Ordinal));
        package.Repair();
        Assert.Equal([Plenary.Diagnostics.Rules.DescriptorWrong.Code], package.Verify());
    }

    private static string Text(string path)
    {
        var summary = new PackageSummary();
        foreach (var document in SampleResolutions.All)
        {
            summary.Add(document);
        }

        return Encoding.UTF8.GetString(PackagePages.Print(Kites, summary, _ => true).Single(p => p.Path == path).Content);
    }
}
