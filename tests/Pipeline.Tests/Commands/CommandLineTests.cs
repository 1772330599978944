using System.Text.Json;
using Xunit;

namespace Plenary.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("inspect")]
    [InlineData("verify")]
    [InlineData("reconcile")]
    [InlineData("explain")]
    public void Every_command_teaches_by_example(string command)
    {
        var ending = PlenaryProcess.Run([command, "--help"]);
        Assert.Equal(0, ending.ExitCode);
        Assert.Contains($"Examples:\n  plenary {command}", ending.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("build", "in")]
    [InlineData("build", "in", "-o", "out", "--format", "xml")]
    [InlineData("build", "in", "-o", "out", "--jobs", "0")]
    [InlineData("build", "in", "-o", "out", "--language", "de")]
    [InlineData("check", "in", "--fail-on", "sometimes")]
    [InlineData("check", "in", "--max-bytes", "many")]
    [InlineData("bake")]
    [InlineData]
    public void Wrong_usage_ends_with_2_and_prints_no_data(params string[] arguments)
    {
        var ending = PlenaryProcess.Run(arguments);
        Assert.Equal(2, ending.ExitCode);
        Assert.NotEmpty(ending.Error);
    }

    [Fact]
    public void Check_reports_like_build_and_writes_nothing()
    {
        _scratch.Write("in/a.txt", SampleTexts.Council(1));
        _scratch.Write("in/b.txt", "");
        var ending = PlenaryProcess.Run(["check", _scratch["in"]]);
        Assert.Equal(1, ending.ExitCode);
        Assert.Contains("b.txt: error SRC002", ending.Error, StringComparison.Ordinal);
        Assert.Empty(ending.Output);
        Assert.Equal(["in"], Directory.GetFileSystemEntries(_scratch.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void Inspect_prints_one_JSON_value()
    {
        var file = _scratch.Write("a.txt", SampleTexts.Council(7));
        using var source = JsonDocument.Parse(PlenaryProcess.Run(["inspect", file, "--stage", "source"]).Output);
        Assert.Equal(SampleTexts.Council(7), source.RootElement.GetProperty("text").GetString());
        using var resolution = JsonDocument.Parse(PlenaryProcess.Run(["inspect", file]).Output);
        Assert.Equal("94/7", resolution.RootElement.GetProperty("number").GetString());
    }

    [Fact]
    public void Verify_names_a_changed_file()
    {
        _scratch.Write("in/a.txt", SampleTexts.Council(1));
        PlenaryProcess.Run(["build", _scratch["in"], "-o", _scratch["out"]]);
        Assert.Equal(0, PlenaryProcess.Run(["verify", _scratch["out"]]).ExitCode);
        File.AppendAllText(_scratch["out/csv/documents.csv"], " ");
        var ending = PlenaryProcess.Run(["verify", _scratch["out"]]);
        Assert.Equal(1, ending.ExitCode);
        Assert.Contains("csv/documents.csv", ending.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_knows_every_code_in_any_letter_case()
    {
        Assert.Contains("What to do:", PlenaryProcess.Run(["explain", "src005"]).Output, StringComparison.Ordinal);
        Assert.Equal(2, PlenaryProcess.Run(["explain", "XYZ999"]).ExitCode);
    }

    [Fact]
    public void Turkish_letters_do_not_spoil_names()
    {
        _scratch.Write("in/INPUT.TXT", SampleTexts.Council(1));
        var ending = PlenaryProcess.Run(["build", _scratch["in"], "-o", _scratch["out"]], ("LC_ALL", "tr_TR.UTF-8"));
        Assert.Equal(0, ending.ExitCode);
        Assert.True(File.Exists(_scratch["out/json/documents.jsonl"]));
    }
}
