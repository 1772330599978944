using Plenary.Cli.Publishing;
using Plenary.Cli.Sharding;
using Plenary.Emission;
using Plenary.Tests.Publishing;

namespace Plenary.Tests.Sharding;

public sealed class MergeTests : IDisposable
{
    private const int Shards = 5;

    private readonly Scratch _scratch = new();

    public MergeTests()
    {
        for (var i = 1; i <= 30; i++)
        {
            _scratch.Write($"in/{i % 3}/{i}.txt", SampleTexts.Council(1 + (i % 20))); // ten ids come twice
        }

        _scratch.Write("in/wrong-date.txt", SampleTexts.CouncilWithWrongDate(40));
        _scratch.Write("in/empty.txt", "");
        _scratch.Write("in/list.txt", "面包、牛奶、鸡蛋。");
        _scratch.Write("in/photo.jpg", "x");
        _scratch.Write("in/README.md", "Texts.");
    }

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData(Layout.Folder)]
    [InlineData(Layout.Stream, "csv")]
    [InlineData(Layout.Stream, "yaml", "json")]
    public void Merged_shards_are_the_package_of_a_single_build_byte_for_byte(Layout layout, params string[] formats)
    {
        var package = new PackageOptions { Layout = layout, Schemas = SchemaSet.All };
        package = formats.Length == 0 ? package : package with { Formats = formats };
        Build("single", null, package);
        BuildShards(package);
        Assert.Null(Merge().Unpublished);
        FolderBytes.AssertEqual(_scratch["single"], _scratch["merged"]);
    }

    [Fact]
    public void Shards_without_an_input_are_shards_too()
    {
        Directory.Delete(_scratch["in"], recursive: true);
        _scratch.Write("in/1.txt", SampleTexts.Council(1));

        Build("single", null, Everything);
        BuildShards(Everything);
        Assert.Null(Merge().Unpublished);
        FolderBytes.AssertEqual(_scratch["single"], _scratch["merged"]);
    }

    [Fact]
    public void The_merged_package_says_of_itself_what_the_inputs_say()
    {
        _scratch.Write("in/package.yaml", "title: Kites\nversion: \"2.3.4\"\npublisher: The Kite Library\nkeywords: [kites, winds]\n");
        _scratch.Write("in/expectations.yaml", "documents: {least: 31, most: 31}\nfill.documents.title: {least: 0.125}\n");
        Build("single", null, Everything);
        BuildShards(Everything);
        Assert.Null(Merge().Unpublished);
        Assert.Contains("The Kite Library", File.ReadAllText(_scratch["merged/datapackage.json"]), StringComparison.Ordinal);
        FolderBytes.AssertEqual(_scratch["single"], _scratch["merged"]);
    }

    [Fact]
    public void A_merged_package_that_is_not_as_expected_takes_no_other_ones_place()
    {
        BuildShards(Everything);
        Assert.Null(Merge().Unpublished);
        var before = File.ReadAllText(_scratch["merged/SHA256SUMS"]);
        _scratch.Write("in/expectations.yaml", "documents: {least: 32}\n");
        _scratch.Write("in/package.yaml", "title: Kites\n");
        BuildShards(Everything); // one shard alone never has all documents, so that nothing is expected of it
        var merged = Merge();
        Assert.True(merged.Failed);
        Assert.Equal("the package is not as expectations.yaml expects: documents is 31, expected at least 32", merged.Unpublished);
        Assert.Equal(before, File.ReadAllText(_scratch["merged/SHA256SUMS"]));
    }

    [Fact]
    public void Every_input_belongs_to_one_shard_whatever_the_others_are()
    {
        for (var i = 0; i < 1000; i++)
        {
            var path = $"archive/{i}.txt";
            Assert.Single(Enumerable.Range(1, 7), n => new ShardNumber(n, 7).Holds(path));
        }

        // Part of the contract with running jobs: it must be the same on every machine and in every version.
        Assert.Equal([5, 1, 3], new[] { "a.txt", "b/c.md", "文本.txt" }.Select(p => Enumerable.Range(1, 5).Single(n => new ShardNumber(n, 5).Holds(p))));
    }

    [Theory]
    [InlineData("missing", "missing: shard 3/5")]
    [InlineData("without manifest", "shard.json")]
    [InlineData("cut", "shard 3/5")]
    [InlineData("flipped", "shard 3/5")]
    [InlineData("cut index", "documents.index")]
    [InlineData("other inputs", "other inputs")]
    [InlineData("other options", "other options")]
    [InlineData("other metadata", "another package.yaml")]
    [InlineData("other expectations", "another package.yaml, expectations.yaml")]
    [InlineData("other program", "another version")]
    [InlineData("twice", "given twice")]
    public void Shards_that_do_not_fit_are_named_and_nothing_is_published(string how, string said)
    {
        BuildShards(Everything);
        var third = _scratch["shards/3"];
        switch (how)
        {
            case "missing":
                Directory.Delete(third, recursive: true);
                break;
            case "without manifest":
                File.Delete(Path.Combine(third, "shard.json"));
                break;
            case "cut":
                Edit(Path.Combine(third, "documents.bin"), bytes => bytes[..^1]);
                break;
            case "flipped":
                Edit(Path.Combine(third, "documents.bin"), bytes => [.. bytes[..^1], (byte)(bytes[^1] ^ 1)]);
                break;
            case "cut index":
                File.Delete(Path.Combine(third, "documents.index"));
                break;
            case "other inputs":
                _scratch.Write("in/late.txt", SampleTexts.Council(90));
                BuildShard(3, Everything);
                break;
            case "other options":
                BuildShard(3, Everything with { Formats = ["json"] });
                break;
            case "other metadata":
                _scratch.Write("in/package.yaml", "title: Kites\n");
                BuildShard(3, Everything);
                break;
            case "other expectations":
                _scratch.Write("in/expectations.yaml", "documents: {least: 1}\n");
                BuildShard(3, Everything);
                break;
            case "other program":
                Edit(Path.Combine(third, "shard.json"), bytes => System.Text.Encoding.UTF8.GetBytes(
                    System.Text.Encoding.UTF8.GetString(bytes).Replace("plenary 0", "plenary 9", StringComparison.Ordinal)));
                break;
            default:
                Directory.Move(_scratch["shards/4"], _scratch["shards/0"]);
                Directory.CreateDirectory(_scratch["shards/4"]);
                foreach (var file in Directory.GetFiles(third))
                {
                    File.Copy(file, Path.Combine(_scratch["shards/4"], Path.GetFileName(file)));
                }

                break;
        }

        var e = Assert.Throws<ShardException>(() => Merge());
        Assert.Contains(said, e.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_scratch["merged"]));
    }

    [Theory]
    [InlineData("1/1")]
    [InlineData("64/64")]
    public void A_shard_number_is_read_as_printed(string text) => Assert.Equal(text, ShardNumber.Parse(text).ToString());

    [Theory]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("1")]
    [InlineData("1/0")]
    [InlineData("-1/4")]
    [InlineData("1/4/2")]
    [InlineData("1/1000000")]
    public void Other_texts_are_no_shard_number(string text) => Assert.Null(ShardNumber.Parse(text));

    private static PackageOptions Everything => new() { Schemas = SchemaSet.All };

    private void BuildShards(PackageOptions package)
    {
        for (var i = 1; i <= Shards; i++)
        {
            BuildShard(i, package);
        }
    }

    private void BuildShard(int number, PackageOptions package) => Build($"shards/{number}", new ShardNumber(number, Shards), package);

    private void Build(string output, ShardNumber? shard, PackageOptions package) => Assert.Null(new Build(
        new BuildSettings { Inputs = [_scratch["in"]], Output = _scratch[output], Jobs = 2, Package = package, Shard = shard }, new QuietView()).Run(CancellationToken.None).Unpublished);

    private BuildResult Merge() => new Merge(
        new MergeSettings { Shards = Directory.GetDirectories(_scratch["shards"]), Output = _scratch["merged"], Jobs = 2 }, new QuietView()).Run(CancellationToken.None);

    private static void Edit(string path, Func<byte[], byte[]> change) => File.WriteAllBytes(path, change(File.ReadAllBytes(path)));
}
