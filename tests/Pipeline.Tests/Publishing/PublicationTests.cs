using Plenary.Cli.Publishing;
using Xunit;

namespace Plenary.Tests.Publishing;

public sealed class PublicationTests : IDisposable
{
    private const string Descriptor = """{"generator":"plenary"}""";
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_package_takes_its_place_and_leaves_nothing_beside()
    {
        Publish("one");
        Publish("two");
        Assert.Equal("two", File.ReadAllText(_scratch["out/data.txt"]));
        Assert.Equal(["out"], Names());
    }

    [Fact]
    public void Without_commit_the_old_package_stays()
    {
        Publish("one");
        using (var publication = Begin())
        {
            Fill(publication, "two");
        }

        Assert.Equal("one", File.ReadAllText(_scratch["out/data.txt"]));
        Assert.Equal(["out"], Names());
    }

    [Fact]
    public void A_second_build_is_refused_while_the_first_runs()
    {
        using (Begin())
        {
            Assert.Contains("another build", Assert.Throws<PublishException>(Begin).Message, StringComparison.Ordinal);
        }

        Begin().Dispose();
    }

    [Fact]
    public void A_folder_of_other_things_is_not_replaced()
    {
        _scratch.Write("out/thesis.doc", "x");
        Assert.Contains("not a Plenary package", Assert.Throws<PublishException>(Begin).Message, StringComparison.Ordinal);
        Assert.Equal("x", File.ReadAllText(_scratch["out/thesis.doc"]));
    }

    [Fact]
    public void A_package_of_somebody_else_is_not_replaced()
    {
        _scratch.Write("out/datapackage.json", """{"name":"rainfall"}""");
        Assert.Throws<PublishException>(Begin);
    }

    [Fact]
    public void A_file_is_not_replaced()
    {
        _scratch.Write("out", "x");
        Assert.Contains("is a file", Assert.Throws<PublishException>(Begin).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_inside_the_output_is_refused() =>
        Assert.Contains("inside the output", Assert.Throws<PublishException>(() =>
            Publication.Begin(OutputFolder.At(_scratch["out"]), [_scratch["out/texts"]])).Message, StringComparison.Ordinal);

    [Fact]
    public void An_empty_folder_is_filled()
    {
        Directory.CreateDirectory(_scratch["out"]);
        Publish("one");
        Assert.Equal("one", File.ReadAllText(_scratch["out/data.txt"]));
    }

    [Fact]
    public void What_a_killed_build_left_is_cleared_away()
    {
        _scratch.Write(".out.plenary-0123456789ab.new/data.txt", "x");
        _scratch.Write(".out.plenary-0123456789ab.tmp/documents", "x");
        _scratch.Write(".other.plenary-0123456789ab.new/data.txt", "of another output");
        Publish("one");
        Assert.Equal([".other.plenary-0123456789ab.new", "out"], Names());
    }

    [Fact]
    public void A_package_that_was_moved_aside_comes_back()
    {
        _scratch.Write(".out.plenary-0123456789ab.old/datapackage.json", Descriptor);
        Begin().Dispose();
        Assert.Equal(Descriptor, File.ReadAllText(_scratch["out/datapackage.json"]));
    }

    [Fact]
    public void A_link_to_the_output_stays_a_link()
    {
        Directory.CreateDirectory(_scratch["real"]);
        File.CreateSymbolicLink(_scratch["out"], _scratch["real"]);
        Publish("one");
        Assert.NotNull(new FileInfo(_scratch["out"]).LinkTarget);
        Assert.Equal("one", File.ReadAllText(_scratch["real/data.txt"]));
    }

    private Publication Begin() => Publication.Begin(OutputFolder.At(_scratch["out"]), []);

    private void Publish(string content)
    {
        using var publication = Begin();
        Fill(publication, content);
        publication.Commit();
    }

    private static void Fill(Publication publication, string content)
    {
        foreach (var (name, text) in new[] { ("datapackage.json", Descriptor), ("data.txt", content) })
        {
            using var writer = new StreamWriter(publication.Create(name));
            writer.Write(text);
        }
    }

    private IEnumerable<string?> Names() => Directory.EnumerateFileSystemEntries(_scratch.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
