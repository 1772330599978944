using System.Diagnostics;
using Plenary.Cli.Publishing;
using Xunit;

namespace Plenary.Tests.Commands;

/// <summary>A build that is stopped, killed or started twice: the old package stays whole.</summary>
public sealed class InterruptionTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public InterruptionTests()
    {
        _scratch.Write("old/a.txt", SampleTexts.Council(1));
        Assert.Equal(0, PlenaryProcess.Run(["build", _scratch["old"], "-o", _scratch["out"]]).ExitCode);
        for (var i = 1; i <= 3000; i++)
        {
            _scratch.Write($"in/{i}.txt", SampleTexts.Council(i));
        }
    }

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void A_signal_ends_the_build_with_130(string signal)
    {
        using var process = Begin();
        PlenaryProcess.Signal(process, signal);
        var ending = PlenaryProcess.End(process);
        Assert.Equal(130, ending.ExitCode);
        Assert.Contains("interrupted", ending.Error, StringComparison.Ordinal);
        AssertOld();
        Assert.Empty(Left());
    }

    [Fact]
    public void After_a_kill_the_next_build_clears_up()
    {
        using (var process = Begin())
        {
            process.Kill();
            process.WaitForExit();
        }

        AssertOld();
        Assert.NotEmpty(Left());
        Assert.Equal(0, PlenaryProcess.Run(["build", _scratch["old"], "-o", _scratch["out"]]).ExitCode);
        AssertOld();
        Assert.Empty(Left());
    }

    [Fact]
    public void A_second_build_into_the_same_folder_is_refused()
    {
        using var first = Begin();
        var second = PlenaryProcess.Run(["build", _scratch["old"], "-o", _scratch["out"]]);
        Assert.Equal(2, second.ExitCode);
        Assert.Contains("another build", second.Error, StringComparison.Ordinal);
        Assert.Equal(0, PlenaryProcess.End(first).ExitCode);
        Assert.Empty(PackageVerifier.Verify(_scratch["out"]));
        Assert.Empty(Left());
    }

    /// <summary>Starts a long build and waits until it is in the middle: its temporary folder is there.</summary>
    private Process Begin()
    {
        var process = PlenaryProcess.Start(["build", _scratch["in"], "-o", _scratch["out"], "--jobs", "1", "--quiet", "--no-cache"]);
        var patience = Stopwatch.StartNew();
        while (!Left().Any(n => n!.EndsWith(".new", StringComparison.Ordinal)))
        {
            Assert.False(process.HasExited, "the build ended before it could be interrupted");
            Assert.True(patience.Elapsed < TimeSpan.FromMinutes(1));
            Thread.Sleep(5);
        }

        return process;
    }

    private void AssertOld()
    {
        Assert.Empty(PackageVerifier.Verify(_scratch["out"]));
        Assert.Single(File.ReadAllLines(_scratch["out/json/documents.jsonl"]));
    }

    private List<string?> Left() =>
        [.. Directory.EnumerateFileSystemEntries(_scratch.Root).Select(Path.GetFileName).Where(n => n!.StartsWith('.'))];
}
