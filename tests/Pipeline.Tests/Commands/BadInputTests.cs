using System.Text;
using Plenary.Cli.Publishing;
using Xunit;

namespace Plenary.Tests.Commands;

/// <summary>Each bad input beside a good one: its message, the exit code, and the good one in a whole package.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public BadInputTests() => _scratch.Write("in/good.txt", SampleTexts.Council(1));

    public void Dispose() => _scratch.Dispose();

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "empty", [], "bad.txt: error SRC002: file has 0 bytes" },
        { "binary", [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3], "bad.txt: error SRC003: NUL byte at byte 4" },
        { "pdf", "%PDF-1.7 blah"u8.ToArray(), "bad.txt: error SRC003: file is a PDF document" },
        { "no resolution", Encoding.UTF8.GetBytes("面包、牛奶、鸡蛋，还有一些苹果。"), "bad.txt: error SRC013: " },
        { "invalid UTF-8", [.. Encoding.UTF8.GetBytes("人权理事会，\n回顾"), 0xE4, 0xBA, 0x0A], "bad.txt: error SRC005: invalid UTF-8 at byte 25 (line 2): found 0xE4BA" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_bad_file_is_reported_and_the_good_one_published(string name, byte[] content, string message)
    {
        Assert.NotEmpty(name);
        _scratch.Write("in/bad.txt", content);
        var ending = Build();
        Assert.Contains(message, ending.Error, StringComparison.Ordinal);
        Assert.Equal(1, ending.ExitCode);
        AssertWhole();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_strict_run_leaves_the_old_package_as_it_is(string name, byte[] content, string message)
    {
        Assert.NotEmpty(name);
        Build();
        var old = File.ReadAllBytes(_scratch["out/SHA256SUMS"]);
        _scratch.Write("in/bad.txt", content);
        _scratch.Write("in/more.txt", SampleTexts.Council(2));
        var ending = Build("--strict");
        Assert.Contains(message, ending.Error, StringComparison.Ordinal);
        Assert.Contains("not published", ending.Error, StringComparison.Ordinal);
        Assert.Equal(1, ending.ExitCode);
        Assert.Equal(old, File.ReadAllBytes(_scratch["out/SHA256SUMS"]));
        AssertWhole();
    }

    [Fact]
    public void A_lone_surrogate_is_replaced_and_reported()
    {
        _scratch.Write("in/bad.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(SampleTexts.Council(2) + "路"), 0x00, 0xD8]);
        var ending = Build();
        Assert.Contains("warning SRC007: 1 lone surrogate(s), first U+D800", ending.Error, StringComparison.Ordinal);
        Assert.Equal(0, ending.ExitCode);
        AssertWhole(documents: 2);
    }

    [Fact]
    public void A_line_of_100_MiB_is_over_the_limit()
    {
        using (var file = File.Create(_scratch["in/bad.txt"]))
        {
            file.SetLength(100 << 20);
        }

        var ending = Build();
        Assert.Contains("bad.txt: error SRC004: file has 104,857,600 bytes, the limit is 67,108,864", ending.Error, StringComparison.Ordinal);
        Assert.Equal(1, ending.ExitCode);
        AssertWhole();
    }

    [Fact]
    public void A_line_of_100_MiB_within_a_raised_limit_does_no_harm()
    {
        var line = new byte[100 << 20];
        Array.Fill(line, (byte)'x');
        _scratch.Write("in/bad.txt", line);
        var ending = Build("--max-bytes", "200000000");
        Assert.Contains("bad.txt: error", ending.Error, StringComparison.Ordinal);
        Assert.Equal(1, ending.ExitCode);
        AssertWhole();
    }

    [Fact]
    public void A_dangling_link_is_unreadable()
    {
        File.CreateSymbolicLink(_scratch["in/bad.txt"], "nowhere");
        var ending = Build();
        Assert.Contains("bad.txt: error SRC001: dangling symbolic link", ending.Error, StringComparison.Ordinal);
        Assert.Equal(1, ending.ExitCode);
        AssertWhole();
    }

    [Fact]
    public void A_link_loop_is_reported_and_does_not_fail_the_run()
    {
        File.CreateSymbolicLink(_scratch["in/loop"], ".");
        var ending = Build();
        Assert.Contains("loop: warning SRC010: symbolic link loop", ending.Error, StringComparison.Ordinal);
        Assert.Equal(0, ending.ExitCode);
        AssertWhole();
    }

    [Fact]
    public void A_folder_named_like_a_text_is_a_folder()
    {
        _scratch.Write("in/folder.txt/more.txt", SampleTexts.Council(2));
        Assert.Equal(0, Build().ExitCode);
        AssertWhole(documents: 2);
    }

    [Fact]
    public void A_missing_input_leaves_the_old_package()
    {
        Build();
        var ending = PlenaryProcess.Run(["build", _scratch["in"], _scratch["nope"], "-o", _scratch["out"]]);
        Assert.Contains("input not found", ending.Error, StringComparison.Ordinal);
        Assert.Equal(2, ending.ExitCode);
        AssertWhole();
    }

    [Fact]
    public void Only_bad_inputs_leave_the_old_package()
    {
        Build();
        File.WriteAllBytes(_scratch["in/good.txt"], []);
        var ending = Build();
        Assert.Contains("not published: no input gave a document", ending.Error, StringComparison.Ordinal);
        Assert.Equal(1, ending.ExitCode);
        AssertWhole();
    }

    [Fact]
    public void An_output_below_a_file_cannot_be_written()
    {
        var ending = PlenaryProcess.Run(["build", _scratch["in"], "-o", _scratch["in/good.txt/out"]]);
        Assert.Contains("cannot be written", ending.Error, StringComparison.Ordinal);
        Assert.Equal(2, ending.ExitCode);
    }

    [Fact]
    public void A_folder_of_other_things_is_left_alone()
    {
        _scratch.Write("out/thesis.doc", "x");
        var ending = Build();
        Assert.Contains("not a Plenary package", ending.Error, StringComparison.Ordinal);
        Assert.Equal(2, ending.ExitCode);
        Assert.Equal("x", File.ReadAllText(_scratch["out/thesis.doc"]));
    }

    private PlenaryProcess.Ending Build(params string[] more) =>
        PlenaryProcess.Run(["build", _scratch["in"], "-o", _scratch["out"], .. more]);

    private void AssertWhole(int documents = 1)
    {
        Assert.Empty(PackageVerifier.Verify(_scratch["out"]));
        Assert.Equal(documents, File.ReadAllLines(_scratch["out/json/documents.jsonl"]).Length);
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(_scratch.Root), e => Path.GetFileName(e).StartsWith('.'));
    }
}
