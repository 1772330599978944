using Plenary.Cli.Publishing;
using Plenary.Emission;
using Plenary.Tests.Commands;
using Plenary.Tests.Publishing;

namespace Plenary.Tests.Outside;

/// <summary>What other people's programs make of a package.</summary>
public class OutsideValidatorTests
{
    [OutsideFact]
    public void Npm_packages_read_every_table_document_and_tree()
    {
        using var package = new PackageOnDisk();
        AssertRight(OutsidePrograms.Node(package.Folder));
    }

    [OutsideFact]
    public void Npm_packages_read_the_stream_layout()
    {
        using var package = new PackageOnDisk(Layout.Stream);
        AssertRight(OutsidePrograms.Node(package.Folder));
    }

    // Every input has its row of truth.
    private static int Inputs => File.ReadLines(Checkout.Path("tests/Pipeline.Tests/Golden/input.truth.jsonl")).Count(l => l.Length > 0);

    [OutsideFact]
    public void Npm_packages_read_the_package_of_the_inputs() => AssertRead(Checkout.Path("input"), Inputs, OutsidePrograms.Node);

    [OutsideFact(realTexts: true)]
    public void Npm_packages_read_the_package_of_the_seeds() => AssertRead(SharedData.Path("seeds"), 5, OutsidePrograms.Node);

    [Fact]
    public void Python_reads_the_package_of_the_inputs() => AssertRead(Checkout.Path("input"), Inputs, OutsidePrograms.Python);

    [SharedFact]
    public void Python_reads_the_package_of_the_seeds() => AssertRead(SharedData.Path("seeds"), 5, OutsidePrograms.Python);

    [OutsideFact]
    public void Npm_packages_find_a_change_in_each_format()
    {
        foreach (var (path, before, after) in new[]
        {
            ("csv/votes.csv", "a-hrc-res-97-1.zh,某国", "a-hrc-res-97-9.zh,某国"),
            ("csv/votes.csv", "AZE", "aze"),
            ("json/documents.jsonl", "\"AZE\"", "\"aze\""),
            ("yaml/a-hrc-res-97-2.zh.yaml", "\"NO\"", "NO"),
            ("report.json", "\"written\"", "\"lost\""),
        })
        {
            using var package = new PackageOnDisk();
            package.Edit(path, text => text.Replace(before, after, StringComparison.Ordinal));
            Assert.NotEqual(0, OutsidePrograms.Node(package.Folder).Code);
        }
    }

    [OutsideFact]
    public void Others_read_citation_and_description()
    {
        using var scratch = new Scratch();
        scratch.Write("in/a.txt", SampleTexts.Council(1));
        foreach (var said in new[]
        {
            "",
            "publisher: The Kite Library\ncontact: kites@example.org\nlicence_name: CC-BY-4.0\nhomepage: https://example.org/k\n",
            "publisher: \"風箏: & <kites> \\\"x\\\"\"\ncontact: https://example.org/write\nlicence_name: The kite licence\n",
            "contact: kites@example.org\nkeywords: [\"no\", \"1.0\"]\n",
        })
        {
            scratch.Write("in/package.yaml", said.Length == 0 ? "title: Kites\n" : said);
            Assert.Equal(0, PlenaryProcess.Run(["build", scratch["in"], "-o", scratch["out"]]).ExitCode);
            AssertRight(OutsidePrograms.Metadata(scratch["out"]));
        }

        foreach (var (path, before, after) in new[] { ("CITATION.cff", "type: dataset", "type: kite"), ("CITATION.cff", "kites@", "kites"), ("dataset.jsonld", "keywords", "keyword"), ("dataset.jsonld", "\"Dataset\"", "\"Kite\"") })
        {
            var text = File.ReadAllText(scratch["out/" + path]);
            File.WriteAllText(scratch["out/" + path], text.Replace(before, after, StringComparison.Ordinal));
            Assert.NotEqual(0, OutsidePrograms.Metadata(scratch["out"]).Code);
            File.WriteAllText(scratch["out/" + path], text);
        }
    }

    [Fact]
    public void Python_reads_equal_tables_and_trees()
    {
        using var package = new PackageOnDisk();
        AssertRight(OutsidePrograms.Python(package.Folder));
        package.Edit("csv/votes.csv", text => text.Replace("某国,3", "某国,4", StringComparison.Ordinal));
        Assert.NotEqual(0, OutsidePrograms.Python(package.Folder).Code);
    }

    [Fact]
    public void Sha256sum_finds_every_digest_right()
    {
        using var package = new PackageOnDisk();
        Assert.Equal((0, ""), OutsidePrograms.Sha256Sum(package.Folder));
    }

    private static void AssertRead(string texts, int documents, Func<string, (int Code, string Output)> read)
    {
        foreach (var layout in new[] { "folder", "stream" })
        {
            using var scratch = new Scratch();
            var package = scratch["out"];
            var ending = PlenaryProcess.Run(["build", texts, "-o", package, "--layout", layout]);
            Assert.True(ending.ExitCode == 0, ending.Error);
            Assert.Equal(documents, File.ReadAllLines(scratch["out/json/documents.jsonl"]).Length);
            AssertRight(read(package));
            Assert.Equal((0, ""), OutsidePrograms.Sha256Sum(package));
            Assert.Empty(PackageVerifier.Verify(package));
        }
    }

    private static void AssertRight((int Code, string Output) run)
    {
        Assert.True(run.Code == 0, run.Output);
        Assert.EndsWith("all right\n", run.Output, StringComparison.Ordinal);
    }
}
