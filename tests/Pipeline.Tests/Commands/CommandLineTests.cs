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
    [InlineData("diff")]
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
    [InlineData("diff", "one.txt")]
    [InlineData("diff", "A/HRC/RES/97/1", "A/HRC/RES/97/2")]
    [InlineData("diff", "--series", "a", "b", "c")]
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
    public void Diff_finds_documents_by_file_id_and_symbol()
    {
        var (first, second) = (_scratch.Write("in/a.txt", SampleTexts.Council(1)), _scratch.Write("in/b.txt", SampleTexts.Council(2).Replace("调暗路灯", "熄灭路灯", StringComparison.Ordinal)));
        Assert.Equal(0, PlenaryProcess.Run(["build", _scratch["in"], "-o", _scratch["out"], "--quiet"]).ExitCode);
        var byFile = PlenaryProcess.Run(["diff", first, second]);
        Assert.Equal(0, byFile.ExitCode);
        Assert.Contains("促请各国[-调暗-]{+熄灭+}路灯；", byFile.Output, StringComparison.Ordinal);
        Assert.Equal(byFile.Output, PlenaryProcess.Run(["diff", "A/HRC/RES/94/1", "a-hrc-res-94-2.zh", "--package", _scratch["out"]]).Output);
        Assert.Equal(byFile.Output, PlenaryProcess.Run(["diff", _scratch["out/json/a-hrc-res-94-1.zh.json"], second], ("NO_COLOR", "1")).Output);
        Assert.Equal(2, PlenaryProcess.Run(["diff", "A/HRC/RES/94/1", "A/HRC/RES/94/9", "--package", _scratch["out"]]).ExitCode);
    }

    [Fact]
    public void Diff_prints_JSON_and_a_page_that_needs_nothing_else()
    {
        var first = _scratch.Write("a.txt", SampleTexts.Council(1, "路灯&雨伞"));
        var second = _scratch.Write("b.txt", SampleTexts.Council(2, "路灯&雨伞").Replace("调暗", "熄灭", StringComparison.Ordinal));
        using var tree = JsonDocument.Parse(PlenaryProcess.Run(["diff", first, second, "--format", "json"]).Output);
        Assert.Equal(1, tree.RootElement.GetProperty("counts").GetProperty("reworded").GetInt32());
        Assert.Equal("removed", tree.RootElement.GetProperty("paragraphs")[1].GetProperty("runs")[1].GetProperty("kind").GetString());
        Assert.Equal(0, PlenaryProcess.Run(["diff", first, second, "--format", "html", "-o", _scratch["c.html"]]).ExitCode);
        var page = File.ReadAllText(_scratch["c.html"]);
        Assert.Contains("<del>调暗</del><ins>熄灭</ins>", page, StringComparison.Ordinal);
        Assert.Contains("路灯&amp;雨伞", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_follows_a_series()
    {
        _scratch.Write("in/a.txt", SampleTexts.Council(1));
        _scratch.Write("in/b.txt", SampleTexts.Council(2).Replace("第九十四届", "第九十六届", StringComparison.Ordinal).Replace("94/", "96/", StringComparison.Ordinal)
            .Replace("2045年", "2046年", StringComparison.Ordinal).Replace("调暗", "熄灭", StringComparison.Ordinal));
        Assert.Equal(0, PlenaryProcess.Run(["build", _scratch["in"], "-o", _scratch["out"], "--quiet"]).ExitCode);
        foreach (var member in new[] { "a-hrc-res-94-1.zh", "a-hrc-res-96-2.zh" })
        {
            using var tree = JsonDocument.Parse(PlenaryProcess.Run(["diff", "--series", member, _scratch["out"], "-f", "json"]).Output);
            Assert.Equal(["a-hrc-res-94-1.zh", "a-hrc-res-96-2.zh"], tree.RootElement.GetProperty("documents").EnumerateArray().Select(d => d.GetProperty("id").GetString()));
            Assert.Equal(3, tree.RootElement.GetProperty("lives").GetArrayLength());
        }

        Assert.Equal(2, PlenaryProcess.Run(["diff", "--series", "a-hrc-res-99-1.zh", _scratch["out"]]).ExitCode);
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
