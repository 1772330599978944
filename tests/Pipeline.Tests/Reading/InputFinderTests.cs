using Plenary.Cli.Reading;
using Xunit;

namespace Plenary.Tests.Reading;

public sealed class InputFinderTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Texts_are_found_to_the_bottom_in_ordinal_order()
    {
        foreach (var name in new[] { "in/b.txt", "in/a/z.md", "in/B.TXT", "in/a-1.txt", "in/deep/er/x.txt" })
        {
            _scratch.Write(name, "x");
        }

        Assert.Equal(["B.TXT", "a-1.txt", "a/z.md", "b.txt", "deep/er/x.txt"], Paths(_scratch["in"]));
    }

    [Fact]
    public void What_is_no_text_is_left_out_but_listed()
    {
        foreach (var name in new[] { "in/a.txt", "in/README.md", "in/notes.pdf", "in/.git/HEAD.txt", "in/.hidden.txt" })
        {
            _scratch.Write(name, "x");
        }

        var found = InputFinder.Find([_scratch["in"]]);
        Assert.Equal(["a.txt"], found.Files.Select(f => f.Path));
        Assert.Equal([".git/", ".hidden.txt", "README.md", "notes.pdf"], found.LeftOut.Select(l => l.Path));
        Assert.All(found.LeftOut, l => Assert.Null(l.Finding));
    }

    [Fact]
    public void The_order_of_arguments_has_no_say()
    {
        _scratch.Write("zh/35/8.txt", "x");
        _scratch.Write("en/35/8.txt", "x");
        _scratch.Write("en/36/1.txt", "x");
        string[] expected = ["36/1.txt", "en/35/8.txt", "zh/35/8.txt"];
        Assert.Equal(expected, Paths(_scratch["zh"], _scratch["en"]));
        Assert.Equal(expected, Paths(_scratch["en"], _scratch["zh"]));
    }

    [Fact]
    public void A_file_given_twice_is_read_once()
    {
        var file = _scratch.Write("in/sub/a.txt", "x");
        Assert.Equal(["sub/a.txt"], Paths(file, _scratch["in"], file));
    }

    [Fact]
    public void A_file_named_outright_may_have_any_extension() =>
        Assert.Equal(["text.dump"], Paths(_scratch.Write("text.dump", "x")));

    [Fact]
    public void The_output_inside_an_input_is_not_read()
    {
        _scratch.Write("in/a.txt", "x");
        _scratch.Write("in/out/b.txt", "x");
        Assert.Equal(["a.txt"], InputFinder.Find([_scratch["in"]], _scratch["in/out"]).Files.Select(f => f.Path));
    }

    [Fact]
    public void Links_are_reported_and_not_followed()
    {
        _scratch.Write("in/sub/a.txt", "x");
        _scratch.Write("outside.txt", "x");
        File.CreateSymbolicLink(_scratch["in/sub/loop"], _scratch["in"]);
        File.CreateSymbolicLink(_scratch["in/inside.txt"], _scratch["in/sub/a.txt"]);
        File.CreateSymbolicLink(_scratch["in/out.txt"], _scratch["outside.txt"]);
        File.CreateSymbolicLink(_scratch["in/dangling.txt"], "nowhere");
        File.CreateSymbolicLink(_scratch["in/self.txt"], "self.txt");

        var found = InputFinder.Find([_scratch["in"]]);
        Assert.Equal(["sub/a.txt"], found.Files.Select(f => f.Path));
        Assert.Equal(
            [("dangling.txt", "SRC001"), ("inside.txt", "SRC015"), ("out.txt", "SRC011"), ("self.txt", "SRC001"), ("sub/loop", "SRC010")],
            found.LeftOut.Select(l => (l.Path, l.Finding!.Rule.Code)));
    }

    [OrdinaryUserFact]
    public void A_folder_without_permission_is_reported()
    {
        var folder = Path.GetDirectoryName(_scratch.Write("in/closed/a.txt", "x"))!;
#pragma warning disable CA1416 // not run on Windows
        File.SetUnixFileMode(folder, UnixFileMode.None);
        try
        {
            var left = Assert.Single(InputFinder.Find([_scratch["in"]]).LeftOut);
            Assert.Equal(("closed/", "SRC012"), (left.Path, left.Finding!.Rule.Code));
        }
        finally
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
#pragma warning restore CA1416
    }

    [Fact]
    public void A_missing_argument_ends_the_run()
    {
        var e = Assert.Throws<InputException>(() => InputFinder.Find([_scratch["nope"]]));
        Assert.Contains("input not found", e.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Paths(params string[] arguments) => InputFinder.Find(arguments).Files.Select(f => f.Path);
}
