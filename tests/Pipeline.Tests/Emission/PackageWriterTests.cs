using System.Text;
using Plenary.Emission;

namespace Plenary.Tests.Emission;

public class PackageWriterTests
{
    [Fact]
    public void Folder_layout_holds_every_file_of_the_contract()
    {
        var files = SamplePackage.InMemory(new PackageOptions());
        string[] ids = [.. SampleResolutions.All.Select(d => d.Id)];
        string[] expected =
        [
            "SHA256SUMS", "README.md", "CITATION.cff", "dataset.jsonld", "report.html", "datapackage.json", "graph/citations.graphml", "report.json", "json/documents.jsonl",
            .. ids.Select(i => $"json/{i}.json"), .. ids.Select(i => $"yaml/{i}.yaml"),
            .. "documents paragraphs footnotes votes sponsors references mandates series alignment diagnostics".Split(' ').Select(t => $"csv/{t}.csv"),
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), files.Keys);
    }

    [Fact]
    public void Stream_layout_has_no_file_per_document()
    {
        var files = SamplePackage.InMemory(new PackageOptions { Layout = Layout.Stream });
        Assert.Contains("yaml/documents.yaml", files.Keys);
        Assert.DoesNotContain(files.Keys, k => SampleResolutions.All.Any(d => k.Contains(d.Id, StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_packages_are_byte_identical()
    {
        var first = SamplePackage.InMemory(new PackageOptions());
        var second = SamplePackage.InMemory(new PackageOptions { Formats = ["yaml", "graphml", "csv", "json"] });
        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first, file => Assert.Equal(file.Value, second[file.Key]));
    }

    [Fact]
    public void No_file_has_a_byte_order_mark_and_only_tables_have_carriage_returns()
    {
        Assert.All(SamplePackage.InMemory(new PackageOptions()), file =>
        {
            Assert.False(file.Value.AsSpan().StartsWith(Encoding.UTF8.Preamble));
            Assert.Equal(file.Key.EndsWith(".csv", StringComparison.Ordinal), file.Value.Contains((byte)'\r'));
            Assert.Equal((byte)'\n', file.Value[^1]);
        });
    }

    [Fact]
    public void Documents_out_of_order_are_refused()
    {
        var writer = new PackageWriter(new PackageOptions(), _ => new MemoryStream());
        Assert.Throws<ArgumentException>(() => writer.Write([SampleResolutions.All[1], SampleResolutions.All[0]]));
        Assert.Throws<ArgumentException>(() => writer.Write([SampleResolutions.All[1], SampleResolutions.All[1]]));
    }

    [Fact]
    public void An_unknown_format_is_refused() =>
        Assert.Throws<ArgumentException>(() => new PackageWriter(new PackageOptions { Formats = ["toml"] }, _ => new MemoryStream()).Write([]));
}
