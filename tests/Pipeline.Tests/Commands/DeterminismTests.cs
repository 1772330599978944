using System.Security.Cryptography;
using Xunit;

namespace Plenary.Tests.Commands;

/// <summary>The same inputs give the same bytes, whatever surrounds the program.</summary>
public sealed class DeterminismTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public DeterminismTests()
    {
        for (var i = 1; i <= 40; i++)
        {
            _scratch.Write($"a/zh/{i}.txt", SampleTexts.Council(i / 2)); // every document twice
            _scratch.Write($"b/elsewhere/zh/{i}.txt", SampleTexts.Council(i / 2));
        }

        _scratch.Write("a/more/1.txt", SampleTexts.Council(50));
        _scratch.Write("b/elsewhere/more/1.txt", SampleTexts.Council(50));
    }

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Jobs_folder_time_zone_culture_and_order_of_arguments_have_no_say()
    {
        var first = PlenaryProcess.Run(
            ["build", _scratch["a/zh"], _scratch["a/more"], "-o", _scratch["one"], "--jobs", "1"], ("TZ", "Asia/Shanghai"), ("LANG", "C"));
        var second = PlenaryProcess.Run(
            ["build", _scratch["b/elsewhere/more"], _scratch["b/elsewhere/zh"], "-o", _scratch["far/away/two"], "--jobs", "2"],
            ("TZ", "America/St_Johns"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"));
        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal(Digests(_scratch["one"]), Digests(_scratch["far/away/two"]));
        Assert.Equal(Messages(first.Error), Messages(second.Error));
    }

    [Fact]
    public void Neither_has_who_may_read_the_files() => AssertOneResult(Checkout.Path("input"));

    [SharedFact]
    public void Seeds_give_one_result_too() => AssertOneResult(SharedData.Path("seeds"));

    // The texts as they lie, and a copy elsewhere that was written in another order, by a user who lets nobody else read.
    private void AssertOneResult(string texts)
    {
        foreach (var file in Directory.GetFiles(texts).OrderDescending(StringComparer.Ordinal))
        {
            _scratch.Write("copy/of/texts/" + Path.GetFileName(file), File.ReadAllBytes(file));
        }

        string[] Build(string from, string to, string jobs) => ["build", from, "-o", _scratch[to], "--jobs", jobs];
        var first = PlenaryProcess.RunWithMask("022", Build(texts, "one", "1"), ("TZ", "UTC"), ("LC_ALL", "C"));
        var second = PlenaryProcess.RunWithMask("077", Build(_scratch["copy/of/texts"], "deep/er/two", "2"), ("TZ", "Pacific/Kiritimati"), ("LC_ALL", "tr_TR.UTF-8"));
        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal(Digests(_scratch["one"]), Digests(_scratch["deep/er/two"]));
        Assert.Equal(Messages(first.Error), Messages(second.Error));
    }

    private static IEnumerable<string> Messages(string error) => error.Split('\n').Where(l => !l.StartsWith("published", StringComparison.Ordinal));

    private static IEnumerable<(string, string)> Digests(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => (Path.GetRelativePath(folder, f), System.Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))))
            .OrderBy(f => f.Item1, StringComparer.Ordinal);
}
