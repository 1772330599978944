using Plenary.Cli.Publishing;
using Plenary.Cli.Reading;
using Plenary.Diagnostics;
using Plenary.Emission;
using Plenary.Model;
using Xunit;

namespace Plenary.Tests.Publishing;

public sealed class BuildTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Every_input_is_in_the_report()
    {
        _scratch.Write("in/a.txt", SampleTexts.Council(1));
        _scratch.Write("in/empty.txt", "");
        _scratch.Write("in/list.txt", "面包、牛奶、鸡蛋。");
        _scratch.Write("in/photo.jpg", "x");
        var result = Run();
        var report = JsonTree.ReadReport(File.ReadAllBytes(_scratch["out/report.json"]));
        Assert.Equal(
            [("a.txt", InputFate.Written), ("empty.txt", InputFate.Unreadable), ("list.txt", InputFate.Skipped), ("photo.jpg", InputFate.Skipped)],
            report.Inputs.Select(i => (i.Path, i.Outcome)));
        Assert.All(report.Inputs.Skip(1), i => Assert.NotNull(i.Reason));
        Assert.True(result.Failed);
        Assert.Null(result.Unpublished);
        Assert.Empty(PackageVerifier.Verify(_scratch["out"]));
    }

    [Fact]
    public void A_citation_whose_date_another_document_contradicts_has_its_line()
    {
        _scratch.Write("in/a.txt", SampleTexts.CouncilWithWrongDate(1));
        _scratch.Write("in/b.txt", SampleTexts.Council(2));
        Run();
        var text = SampleTexts.CouncilWithWrongDate(1);
        var place = text.IndexOf("第94/2号决议", StringComparison.Ordinal);
        var found = Assert.Single(Documents()[0].Diagnostics, d => d.Code == "REF007");
        Assert.Equal((place, 12, text[..place].Split('\n')[^1].Length + 1), (found.Start, found.Line, found.Column));
        Assert.Empty(PackageVerifier.Verify(_scratch["out"]));
    }

    [Fact]
    public void Documents_of_one_id_are_told_apart_by_path()
    {
        foreach (var name in new[] { "c.txt", "a.txt", "b.txt" })
        {
            _scratch.Write("in/" + name, SampleTexts.Council(1));
        }

        Run();
        var documents = Documents();
        var id = documents[0].Id;
        Assert.Equal([(id, "a.txt"), (id + "-2", "b.txt"), (id + "-3", "c.txt")], documents.Select(d => (d.Id, d.Source.Path)));
        Assert.DoesNotContain(documents[0].Diagnostics, d => d.Code == "EMT001");
        Assert.All(documents.Skip(1), d => Assert.Contains(d.Diagnostics, x => x.Code == "EMT001"));
        Assert.Empty(PackageVerifier.Verify(_scratch["out"]));
    }

    [Fact]
    public void Ids_stay_in_ordinal_order_when_there_are_more_than_nine_of_one()
    {
        for (var i = 10; i < 22; i++)
        {
            _scratch.Write($"in/{i}.txt", SampleTexts.Council(1));
        }

        Run();
        var ids = Documents().Select(d => d.Id).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(12, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_package_without_documents_replaces_nothing()
    {
        _scratch.Write("in/a.txt", SampleTexts.Council(1));
        Run();
        _scratch.Write("in/a.txt", "");
        var result = Run();
        Assert.True(result.Failed);
        Assert.Contains("no input gave a document", result.Unpublished, StringComparison.Ordinal);
        Assert.Single(Documents());
    }

    [Fact]
    public void A_strict_run_with_warnings_publishes_nothing()
    {
        _scratch.Write("in/a.txt", SampleTexts.Council(1));
        _scratch.Write("in/b.txt", SampleTexts.Council(1));
        var result = Run(s => s with { Strict = true, FailOn = Severity.Warning });
        Assert.True(result.Failed);
        Assert.NotNull(result.Unpublished);
        Assert.False(Directory.Exists(_scratch["out"]));
    }

    [Fact]
    public void A_conversion_that_throws_costs_only_its_own_document()
    {
        _scratch.Write("in/a.txt", SampleTexts.Council(1));
        _scratch.Write("in/b.txt", SampleTexts.Council(2));
        Run(s => s with { Convert = (source, language, _, _) => source.Path == "a.txt" ? throw new InvalidOperationException("boo") : Converter.Convert(source, language) });
        var report = JsonTree.ReadReport(File.ReadAllBytes(_scratch["out/report.json"]));
        Assert.Equal("SRC014", Assert.Single(report.Inputs[0].Diagnostics).Code);
        Assert.Equal(InputFate.Written, report.Inputs[1].Outcome);
    }

    [Fact]
    public void Spooled_documents_give_the_same_bytes_as_those_kept_in_memory()
    {
        for (var i = 1; i <= 700; i++)
        {
            _scratch.Write($"in/{i}.txt", SampleTexts.Council(i));
        }

        Run(); // some 2 KiB each: the later ones go through the file
        Assert.Equal(700, Documents().Count);
        Assert.Empty(PackageVerifier.Verify(_scratch["out"]));
        foreach (var one in new[] { 1, 350, 700 })
        {
            _scratch.Write($"single/{one}.txt", SampleTexts.Council(one));
            Run(s => s with { Inputs = [_scratch["single"]], Output = _scratch["alone"] });
            var file = Directory.GetFiles(_scratch["alone/json"], $"*-{one}.zh.json").Single();
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(_scratch["out/json"], Path.GetFileName(file))));
        }
    }

    [Fact]
    public void A_folder_without_texts_is_no_input()
    {
        _scratch.Write("in/photo.jpg", "x");
        Assert.Throws<InputException>(() => Run());
    }

    private BuildResult Run(Func<BuildSettings, BuildSettings>? change = null)
    {
        var settings = new BuildSettings
        {
            Inputs = [_scratch["in"]], Output = _scratch["out"], Jobs = 2, Package = new PackageOptions { Schemas = SchemaSet.All },
        };
        return new Build(change is null ? settings : change(settings), new Unseen()).Run(CancellationToken.None);
    }

    private List<Resolution> Documents() =>
        [.. File.ReadLines(_scratch["out/json/documents.jsonl"]).Select(l => JsonTree.Read(System.Text.Encoding.UTF8.GetBytes(l)))];

    private sealed class Unseen : IBuildView
    {
        public void Begin(int inputs)
        {
        }

        public void Noticed(string path, IReadOnlyList<Diagnostic> diagnostics, string? text) => Assert.NotEmpty(diagnostics);

        public void Done()
        {
        }

        public void Writing(int documents) => Assert.NotEqual(0, documents);
    }
}
