using Plenary.Cli.Publishing;
using Plenary.Emission;
using Plenary.Tests.Publishing;

namespace Plenary.Tests.Caching;

public sealed class CacheTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private int _converted;

    public CacheTests()
    {
        for (var i = 1; i <= 12; i++)
        {
            _scratch.Write($"in/{i}.txt", SampleTexts.Council(i));
        }

        _scratch.Write("in/again.txt", SampleTexts.Council(3));
    }

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void After_one_changed_input_one_document_is_converted_and_the_package_is_that_of_a_fresh_build()
    {
        Build("out");
        Assert.Equal(13, _converted);
        _scratch.Write("in/7.txt", SampleTexts.Council(77));
        Build("out");
        Assert.Equal(14, _converted);
        Build("fresh", cache: false);
        FolderBytes.AssertEqual(_scratch["fresh"], _scratch["out"]);
    }

    [Fact]
    public void What_a_document_has_to_report_is_shown_from_the_cache_too()
    {
        _scratch.Write("in/bell.txt", SampleTexts.Council(20) + "\a");
        var first = Build("out");
        Assert.NotEmpty(first.Seen);
        Assert.Equal(first.Seen, Build("out").Seen);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("flipped")]
    [InlineData("empty")]
    [InlineData("foreign")]
    public void A_broken_entry_is_reported_and_its_document_converted_again(string how)
    {
        Build("out");
        var entries = Entries();
        var bytes = File.ReadAllBytes(entries[4]);
        File.WriteAllBytes(entries[4], how switch
        {
            "cut" => bytes[..^9],
            "flipped" => [.. bytes[..500], (byte)(bytes[500] ^ 1), .. bytes[501..]],
            "empty" => [],
            _ => File.ReadAllBytes(entries[5]),
        });
        var view = Build("out");
        Assert.Equal(14, _converted);
        Assert.Equal("EMT040", Assert.Single(view.Seen, s => s.Code != "EMT001").Code);
        Assert.Equal(bytes, File.ReadAllBytes(entries[4]));
        Build("fresh", cache: false);
        FolderBytes.AssertEqual(_scratch["fresh"], _scratch["out"]);
    }

    [Fact]
    public void Other_options_have_other_entries()
    {
        Build("out");
        Build("out", change: s => s with { Package = s.Package with { Formats = ["csv"] } });
        Assert.Equal(26, _converted);
        Build("fresh", cache: false, change: s => s with { Package = s.Package with { Formats = ["csv"] } });
        FolderBytes.AssertEqual(_scratch["fresh"], _scratch["out"]);
    }

    [Fact]
    public void A_cache_keeps_to_its_size_and_a_build_that_needs_more_is_none_the_worse()
    {
        Build("out");
        var one = Entries().Max(e => new FileInfo(e).Length);
        var size = 256 * one; // one entry for each of its folders
        for (var i = 100; i < 500; i++)
        {
            _scratch.Write($"in/{i}.txt", SampleTexts.Council(i));
        }

        Build("out", change: s => s with { CacheSize = size });
        Assert.True(Entries().Sum(e => new FileInfo(e).Length) <= size);
        Build("fresh", cache: false);
        FolderBytes.AssertEqual(_scratch["fresh"], _scratch["out"]);
    }

    [Fact]
    public void Builds_at_the_same_time_share_a_cache()
    {
        Parallel.For(0, 4, i => Build($"out{i}"));
        Build("fresh", cache: false);
        Assert.All(Enumerable.Range(0, 4), i => FolderBytes.AssertEqual(_scratch["fresh"], _scratch[$"out{i}"]));
        Assert.Equal(13, Entries().Length);
    }

    [Fact]
    public void A_cache_that_cannot_be_written_costs_no_build()
    {
        _scratch.Write("cache", "a file where the folder should be");
        Build("out");
        Build("fresh", cache: false);
        FolderBytes.AssertEqual(_scratch["fresh"], _scratch["out"]);
    }

    private string[] Entries() =>
        [.. Directory.GetFiles(_scratch["cache"], "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f).Length == 64).Order(StringComparer.Ordinal)];

    private QuietView Build(string output, bool cache = true, Func<BuildSettings, BuildSettings>? change = null)
    {
        var settings = new BuildSettings
        {
            Inputs = [_scratch["in"]], Output = _scratch[output], Jobs = 2, Package = new PackageOptions { Schemas = SchemaSet.All },
            Cache = cache ? _scratch["cache"] : null,
            Convert = (source, language, _, _) =>
            {
                Interlocked.Increment(ref _converted);
                return Converter.Convert(source, language);
            },
        };
        var view = new QuietView();
        Assert.Null(new Build(change is null ? settings : change(settings), view).Run(CancellationToken.None).Unpublished);
        return view;
    }
}
