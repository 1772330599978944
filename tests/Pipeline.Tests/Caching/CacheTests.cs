using Plenary.Cli.Caching;
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
        AssertFresh();
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
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(60)]
    [InlineData(5000)]
    public void A_broken_entry_is_reported_and_its_document_converted_again(int place)
    {
        Build("out");
        var segment = Assert.Single(Segments());
        var bytes = File.ReadAllBytes(segment);
        bytes[place] ^= 1;
        File.WriteAllBytes(segment, bytes);
        var view = Build("out");
        Assert.Equal(14, _converted);
        Assert.Equal("EMT040", Assert.Single(view.Seen, s => s.Code != "EMT001").Code);
        AssertFresh();
        Assert.DoesNotContain(Build("out").Seen, s => s.Code == "EMT040");
        Assert.Equal(14, _converted);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("index")]
    [InlineData("mark")]
    [InlineData("empty")]
    [InlineData("foreign")]
    public void A_broken_segment_is_reported_and_what_was_in_it_converted_again(string how)
    {
        Build("out");
        var segment = Assert.Single(Segments());
        var bytes = File.ReadAllBytes(segment);
        File.WriteAllBytes(segment, how switch
        {
            "cut" => bytes[..^9],
            "index" => [.. bytes[..^50], (byte)(bytes[^50] ^ 1), .. bytes[^49..]],
            "mark" => [.. bytes[..^16], (byte)(bytes[^16] ^ 1), .. bytes[^15..]],
            "empty" => [],
            _ => [.. Enumerable.Repeat((byte)'x', bytes.Length)],
        });
        var view = Build("out");
        Assert.Equal(26, _converted);
        Assert.Equal("EMT040", Assert.Single(view.Seen, s => s.Code != "EMT001").Code);
        AssertFresh();
        Assert.DoesNotContain(Build("out").Seen, s => s.Code == "EMT040");
        Assert.Equal(26, _converted);
        Assert.Single(Segments());
    }

    [Fact]
    public void An_entry_that_stands_under_the_key_of_another_is_not_used()
    {
        Build("out");
        var segment = Assert.Single(Segments());
        var bytes = File.ReadAllBytes(segment);
        var index = SegmentIndex.Read(bytes.Length, (place, into) => bytes.AsSpan((int)place, into.Length).CopyTo(into))!.Lines.ToArray();
        (index[0], index[1]) = (index[0] with { Key = index[1].Key }, index[1] with { Key = index[0].Key });
        File.WriteAllBytes(segment, [.. bytes[..(int)index.Max(l => l.Place + l.Length)], .. SegmentIndex.Print([.. index])]);
        var view = Build("out");
        Assert.Equal(15, _converted);
        Assert.Equal(2, view.Seen.Count(s => s.Code == "EMT040"));
        AssertFresh();
    }

    [Fact]
    public void Small_segments_become_one_and_lose_nothing()
    {
        for (var i = 0; i < 40; i++)
        {
            _scratch.Write("in/7.txt", SampleTexts.Council(100 + i));
            Build("out");
            Assert.InRange(Segments().Length, 1, 17);
        }

        Assert.Equal(13 + 39, _converted);
        for (var i = 0; i < 40; i++)
        {
            _scratch.Write("in/7.txt", SampleTexts.Council(100 + i));
            Build("out");
        }

        Assert.Equal(13 + 39, _converted);
        AssertFresh();
    }

    [Fact]
    public void What_was_converted_for_a_package_that_was_not_published_is_kept()
    {
        _scratch.Write("in/bell.txt", SampleTexts.Council(20) + "\a");
        Assert.NotNull(new Build(Settings("out") with { Strict = true, FailOn = Diagnostics.Severity.Info }, new QuietView()).Run(CancellationToken.None).Unpublished);
        Assert.Equal(14, _converted);
        Build("out");
        Assert.Equal(14, _converted);
        AssertFresh();
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
        var size = 4 * Size();
        for (var i = 100; i < 200; i++)
        {
            _scratch.Write($"in/{i}.txt", SampleTexts.Council(i));
        }

        Build("out", change: s => s with { CacheSize = size });
        Assert.InRange(Size(), size / 2, size);
        AssertFresh();
        var before = _converted;
        Build("out", change: s => s with { CacheSize = size });
        var first = _converted - before;
        Assert.InRange(first, 1, 112 - 26);
        Build("out", change: s => s with { CacheSize = size });
        Assert.InRange(_converted - before - first, 1, first); // what is kept is kept
        Assert.InRange(Size(), size / 2, size);
    }

    [Fact]
    public void What_was_not_used_for_longest_goes_first()
    {
        Build("out");
        var old = Assert.Single(Segments());
        File.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddDays(-2));
        Build("out", change: s => s with { Package = s.Package with { Formats = ["csv"] } });
        var newer = Assert.Single(Segments(), s => s != old);
        Build("out", change: s => s with { Package = s.Package with { Formats = ["yaml"] }, CacheSize = Size() + 1 });
        Assert.DoesNotContain(old, Segments());
        Assert.Contains(newer, Segments());
    }

    [Fact]
    public void Builds_at_the_same_time_share_a_cache()
    {
        Parallel.For(0, 4, i => Build($"out{i}"));
        Build("fresh", cache: false);
        Assert.All(Enumerable.Range(0, 4), i => FolderBytes.AssertEqual(_scratch["fresh"], _scratch[$"out{i}"]));
        var before = _converted;
        Build("out");
        Assert.Equal(before, _converted);
    }

    [Fact]
    public void A_cache_that_cannot_be_written_costs_no_build()
    {
        _scratch.Write("cache", "a file where the folder should be");
        Build("out");
        AssertFresh();
    }

    private string[] Segments() => [.. Directory.GetFiles(_scratch["cache"], "*.entries").Order(StringComparer.Ordinal)];

    private long Size() => Segments().Sum(s => new FileInfo(s).Length);

    private void AssertFresh()
    {
        var before = _converted;
        Build("fresh", cache: false);
        FolderBytes.AssertEqual(_scratch["fresh"], _scratch["out"]);
        _converted = before;
    }

    private QuietView Build(string output, bool cache = true, Func<BuildSettings, BuildSettings>? change = null)
    {
        var settings = Settings(output) with { Cache = cache ? _scratch["cache"] : null };
        var view = new QuietView();
        Assert.Null(new Build(change is null ? settings : change(settings), view).Run(CancellationToken.None).Unpublished);
        return view;
    }

    private BuildSettings Settings(string output) => new()
    {
        Inputs = [_scratch["in"]], Output = _scratch[output], Jobs = 2, Package = new PackageOptions { Schemas = SchemaSet.All }, Cache = _scratch["cache"],
        Convert = (source, language, _, _) =>
        {
            Interlocked.Increment(ref _converted);
            return Converter.Convert(source, language);
        },
    };
}
