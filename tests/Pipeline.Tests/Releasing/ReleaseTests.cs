using System.IO.Compression;
using System.Text.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;
using Plenary.Cli.Releasing;
using Plenary.Tests.Commands;

namespace Plenary.Tests.Releasing;

/// <summary>Two packages become a release: what changed, which version follows, and a delta that leads from one to the other.</summary>
public sealed class ReleaseTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public ReleaseTests()
    {
        foreach (var i in new[] { 1, 2, 3 })
        {
            _scratch.Write($"old-texts/{i}.txt", SampleTexts.Council(i));
            _scratch.Write($"new-texts/{i}.txt", SampleTexts.Council(i));
        }

        Build("old-texts", "old", "1.4.2");
    }

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void The_same_data_ask_for_no_new_version()
    {
        Build("new-texts", "new", "1.4.2");
        Assert.Equal("1.4.2", Next());
        Assert.Contains("The data are the same.", Release().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_corrected_value_is_a_patch_and_every_field_of_it_is_told()
    {
        _scratch.Write("new-texts/2.txt", SampleTexts.Council(2, "日间照明"));
        Build("new-texts", "new", "1.4.3");
        Assert.Equal("1.4.3", Next());
        Assert.Equal(0, Release("-o", _scratch["release"], "--date", "2045-07-12").ExitCode);
        using var changes = JsonDocument.Parse(File.ReadAllBytes(_scratch["release/changes.json"]));
        Assert.Equal("patch", changes.RootElement.GetProperty("step").GetString());
        Assert.True(JObject.Parse(changes.RootElement.GetRawText()).IsValid(CommandSchemas.Read("changes.schema.json"), out IList<string> errors), string.Join('\n', errors));
        var document = Assert.Single(changes.RootElement.GetProperty("documents").GetProperty("changed").EnumerateArray());
        Assert.Equal("a-hrc-res-94-2.zh", document.GetProperty("id").GetString());
        var title = document.GetProperty("rows").EnumerateArray().Single(r => r.GetProperty("table").GetString() == "documents")
            .GetProperty("fields").EnumerateArray().Single(f => f.GetProperty("field").GetString() == "title");
        Assert.Equal(("夜间照明与人权", "日间照明与人权"), (title.GetProperty("before").GetString(), title.GetProperty("after").GetString()));
        var log = File.ReadAllText(_scratch["release/CHANGELOG.md"]);
        Assert.Contains("## [1.4.3] - 2045-07-12\n\n### Changed\n\n- a-hrc-res-94-2.zh: documents 1 changed (", log, StringComparison.Ordinal);
    }

    [Fact]
    public void A_further_document_is_a_minor_step_and_a_lost_one_a_major()
    {
        _scratch.Write("new-texts/4.txt", SampleTexts.Council(4));
        Build("new-texts", "new", "1.5.0");
        Assert.Equal("1.5.0", Next());
        File.Delete(_scratch["new-texts/1.txt"]);
        Build("new-texts", "new", "1.5.0");
        Assert.Equal("2.0.0", Next());
        var refused = Release("-o", _scratch["release"]);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("--data-version 2.0.0", refused.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(_scratch["release"]));
    }

    [Fact]
    public void Another_column_is_a_major_step()
    {
        Build("new-texts", "new", "2.0.0");
        Build("new-texts", "narrow", "2.0.0", "--format", "json");
        var (old, now) = (new Plenary.Cli.Publishing.PackageFolder(_scratch["old"]), new Plenary.Cli.Publishing.PackageFolder(_scratch["narrow"]));
        var changes = PackageChanges.Between(old, now);
        Assert.Equal(VersionStep.Major, changes.Step);
        Assert.Contains(changes.Structure, s => s.What == "table votes is gone");
        Assert.Equal(VersionStep.Minor, PackageChanges.Between(now, old).Step);
    }

    [Fact]
    public void The_delta_gives_the_new_package_byte_for_byte()
    {
        _scratch.Write("new-texts/2.txt", SampleTexts.Council(2, "日间照明"));
        _scratch.Write("new-texts/4.txt", SampleTexts.Council(4));
        File.Delete(_scratch["new-texts/3.txt"]);
        Build("new-texts", "new", "2.0.0");
        Assert.Equal(0, Release("-o", _scratch["release"]).ExitCode);
        var delta = _scratch["release/united-nations-resolutions-2.0.0.delta.zip"];
        Assert.Equal(0, PlenaryProcess.Run(["apply", delta, _scratch["old"], "-o", _scratch["applied"]]).ExitCode);
        AssertSame("new", "applied");
        Assert.Equal(0, PlenaryProcess.Run(["verify", _scratch["applied"]]).ExitCode);
        Assert.Equal(0, PlenaryProcess.Run(["apply", delta, _scratch["old"], "-o", _scratch["old"]]).ExitCode); // in place
        AssertSame("new", "old");
        var again = PlenaryProcess.Run(["apply", delta, _scratch["old"], "-o", _scratch["old"]]);
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("made for a package", again.Error, StringComparison.Ordinal);
    }

    [SharedFact]
    public void The_delta_of_two_builds_of_real_texts_is_small_and_right()
    {
        foreach (var file in Directory.GetFiles(SharedData.Path("seeds"), "*.txt"))
        {
            _scratch.Write("seeds-old/" + Path.GetFileName(file), File.ReadAllBytes(file));
            _scratch.Write("seeds-new/" + Path.GetFileName(file), File.ReadAllBytes(file));
        }

        _scratch.Write("seeds-new/more.txt", SampleTexts.Council(9));
        Build("seeds-old", "old", "1.0.0");
        Build("seeds-new", "new", "1.1.0");
        Assert.Equal(0, Release("-o", _scratch["release"]).ExitCode);
        var delta = new FileInfo(_scratch["release/united-nations-resolutions-1.1.0.delta.zip"]);
        Assert.Equal(0, PlenaryProcess.Run(["apply", delta.FullName, _scratch["old"], "-o", _scratch["applied"]]).ExitCode);
        AssertSame("new", "applied");
        Assert.InRange(delta.Length, 1, new FileInfo(_scratch["release/united-nations-resolutions-1.1.0.zip"]).Length / 3);
    }

    [Fact]
    public void The_archive_holds_the_package_and_two_runs_give_the_same_bytes()
    {
        _scratch.Write("new-texts/4.txt", SampleTexts.Council(4));
        Build("new-texts", "new", "1.5.0");
        Assert.Equal(0, Release("-o", _scratch["one"]).ExitCode);
        foreach (var file in Directory.GetFiles(_scratch["new"], "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(2003, 2, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        Assert.Equal(0, PlenaryProcess.Run(["release", _scratch["old"], _scratch["new"], "-o", _scratch["two"]], ("TZ", "Asia/Tokyo"), ("LC_ALL", "tr_TR.UTF-8")).ExitCode);
        AssertSame("one", "two");
        ZipFile.ExtractToDirectory(_scratch["one/united-nations-resolutions-1.5.0.zip"], _scratch["unpacked"]);
        AssertSame("new", "unpacked/united-nations-resolutions-1.5.0");
        Assert.Equal(2, Release("-o", _scratch["one"]).ExitCode); // a release is never replaced
    }

    [Fact]
    public void The_change_log_goes_on_and_a_first_release_has_no_delta()
    {
        Assert.Equal(0, PlenaryProcess.Run(["release", "-", _scratch["old"], "-o", _scratch["first"]]).ExitCode);
        Assert.Equal(["CHANGELOG.md", "SHA256SUMS", "changes.json", "united-nations-resolutions-1.4.2.zip"],
            Directory.GetFiles(_scratch["first"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        _scratch.Write("new-texts/4.txt", SampleTexts.Council(4));
        Build("new-texts", "new", "1.5.0");
        Assert.Equal(0, Release("-o", _scratch["second"], "--changelog", _scratch["first/CHANGELOG.md"]).ExitCode);
        var log = File.ReadAllText(_scratch["second/CHANGELOG.md"]);
        Assert.True(log.IndexOf("## [1.5.0]", StringComparison.Ordinal) < log.IndexOf("## [1.4.2]", StringComparison.Ordinal));
        Assert.Single(log.Split("# Changes of the data")[1..]);
    }

    [Fact]
    public void A_damaged_package_is_not_released()
    {
        Build("new-texts", "new", "1.4.2");
        File.AppendAllText(_scratch["new/report.json"], " ");
        var ending = Release("-o", _scratch["release"]);
        Assert.Equal(1, ending.ExitCode);
        Assert.Contains("report.json", ending.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("/tmp/outside.txt")]
    [InlineData("csv/../../outside.txt")]
    [InlineData("csv//x")]
    public void A_delta_cannot_write_outside_the_package(string path)
    {
        var folder = new Plenary.Cli.Publishing.PackageFolder(_scratch["old"]);
        var digest = System.Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([]));
        using (var zip = ZipFile.Open(_scratch["evil.zip"], ZipArchiveMode.Create))
        {
            zip.CreateEntry("new/" + path);
            using var manifest = new StreamWriter(zip.CreateEntry("delta.json").Open());
            manifest.Write($$"""{"from":"{{Delta.Digest(folder)}}","to":"","removed":[],"files":[{"path":"{{path}}","sha256":"{{digest}}","pieces":[]}]}""");
        }

        var ending = PlenaryProcess.Run(["apply", _scratch["evil.zip"], _scratch["old"], "-o", _scratch["applied"]]);
        Assert.Equal(2, ending.ExitCode);
        Assert.Contains("outside the package", ending.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(_scratch["applied"]));
    }

    private void Build(string texts, string package, string version, params string[] more) =>
        Assert.Equal(0, PlenaryProcess.Run(["build", _scratch[texts], "-o", _scratch[package], "--data-version", version, "--quiet", .. more]).ExitCode);

    private PlenaryProcess.Ending Release(params string[] more) => PlenaryProcess.Run(["release", _scratch["old"], _scratch["new"], .. more]);

    private string Next() => Release("--next-version").Output.Trim();

    private void AssertSame(string one, string other)
    {
        IEnumerable<string> Files(string folder) => Directory.GetFiles(_scratch[folder], "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_scratch[folder], f)).Order(StringComparer.Ordinal);
        Assert.Equal(Files(one), Files(other));
        Assert.All(Files(one), f => Assert.Equal(File.ReadAllBytes(Path.Combine(_scratch[one], f)), File.ReadAllBytes(Path.Combine(_scratch[other], f))));
    }
}
