using FsCheck;
using FsCheck.Fluent;
using Plenary.Model;
using Plenary.Series;
using Plenary.Tests.Comparison;

namespace Plenary.Tests.Series;

public class SeriesFinderTests
{
    private const string Lamp = "请守塔人在每年入冬之前检查灯塔的灯芯、透镜和雾号，并将结果写入航海日志；";
    private const string Kites = "鼓励各地学校在春季开设放风筝的课程，向孩子讲授风向与气压的知识；";
    private const string Seeds = "欢迎种子库与山村合作社交换古老的麦种，以保存田野里的多样性；";

    [Fact]
    public void The_same_title_over_the_sessions_is_a_series() => Assert.Equal(
        ["a 1 -", "b 2 a", "c 3 b"],
        Found(Text("c", 99, "灯塔与人权", Lamp, Seeds), Text("a", 97, "灯塔与人权", Lamp, Kites), Text("b", 98, "灯塔与人权", Lamp)));

    [Fact]
    public void A_longer_title_needs_a_common_text()
    {
        Assert.Equal(["a 1 -", "b 2 a"], Found(Text("a", 97, "灯塔与人权问题独立专家的任务", Lamp, Kites), Text("b", 98, "灯塔与人权", Lamp, Kites)));
        Assert.Empty(Found(Text("a", 97, "灯塔与人权问题独立专家的任务", Lamp), Text("b", 98, "灯塔与人权", Seeds)));
    }

    [Fact]
    public void Titles_of_one_kind_are_no_series() =>
        Assert.Empty(Found(Text("a", 97, "东岛的灯塔问题", Lamp, Kites), Text("b", 98, "西岛的灯塔问题", Lamp, Kites)));

    [Fact]
    public void A_citation_makes_up_for_another_title() => Assert.Equal(
        ["a 1 -", "b 2 a"],
        Found(Text("a", 97, "东岛的灯塔", Lamp, Kites) with { Symbol = "A/HRC/RES/97/1" }, Citing(Text("b", 98, "海岸的航标", Lamp, Kites), "A/HRC/RES/97/1")));

    [Fact]
    public void A_citation_of_another_subject_is_none() =>
        Assert.Empty(Found(Text("a", 97, "东岛的灯塔", Lamp) with { Symbol = "A/HRC/RES/97/1" }, Citing(Text("b", 98, "风筝", Kites), "A/HRC/RES/97/1")));

    [Fact]
    public void Within_a_session_only_a_draft_comes_before()
    {
        Assert.Empty(Found(Text("a", 97, "灯塔", Lamp), Text("b", 97, "灯塔", Lamp)));
        Assert.Equal(["b 1 -", "a 2 b"], Found(Text("a", 97, "灯塔", Lamp), Text("b", 97, "灯塔", Lamp) with { Status = DocumentStatus.Draft, Adoption = new Adoption(null, null, null), Session = new Session(97, SessionKind.Regular, "2097-06-20", null) }));
    }

    [Fact]
    public void Another_body_and_another_language_are_other_series()
    {
        Assert.Empty(Found(Text("a", 97, "灯塔", Lamp), Text("b", 98, "灯塔", Lamp) with { Body = "GA" }));
        Assert.Empty(Found(Text("a", 97, "灯塔", Lamp), Text("b", 98, "灯塔", Lamp) with { Language = "en" }));
    }

    [Fact]
    public void A_document_without_a_time_has_no_place() =>
        Assert.Empty(Found(Text("a", 97, "灯塔", Lamp), Text("b", 98, "灯塔", Lamp) with { Adoption = new Adoption(null, null, null), Session = new Session(null, null, null, null) }));

    [Fact]
    public void The_order_of_the_documents_has_no_say() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var documents = Enumerable.Range(0, 12).Select(i => Text($"d{i}", 90 + i / 2, i % 2 == 0 ? "灯塔与人权" : "渡口与人权", i % 2 == 0 ? Lamp : Kites, Seeds)).ToArray();
            var expected = Found(documents);
            new Random(seed).Shuffle(documents);
            return expected.Length == 12 && Found(documents).SequenceEqual(expected);
        }).Check(Properties.Reproducible.Config(20));

    // A package of many thousands under one title must be finished, and each must still find the one just before it.
    [Fact]
    public void Of_very_many_with_one_title_each_follows_the_one_before()
    {
        var documents = Enumerable.Range(0, 3000).Select(i => Text($"d{i:0000}", i, "灯塔与人权", Lamp)).ToArray();
        Assert.Equal(Enumerable.Range(0, 3000).Select(i => $"d{i:0000} {i + 1} {(i == 0 ? "-" : $"d{i - 1:0000}")}"), Found(documents));
    }

    [Fact]
    public void Of_very_many_with_one_title_and_day_the_last_of_days_before_is_followed()
    {
        var before = Text("a", 97, "灯塔与人权", Lamp);
        var many = Enumerable.Range(0, 1000).Select(i => Text($"b{i:0000}", 98, "灯塔与人权", Lamp)).ToArray();
        Assert.Equal(Enumerable.Range(0, 1000).Select(i => $"b{i:0000} {i + 2} a").Prepend("a 1 -"), Found([before, .. many]));
    }

    [Fact]
    public void The_estimate_is_near_the_truth()
    {
        var words = Enumerable.Range(0, 6000).Select(i => $"w{i}").ToArray();
        var (first, second) = (TextSketch.Of([string.Join(' ', words[..4000])]), TextSketch.Of([string.Join(' ', words[2000..])]));
        Assert.InRange(first.LikenessTo(second), 0.25, 0.42); // a third
        Assert.Equal(1, first.LikenessTo(first));
    }

    [SharedFact]
    public void The_seeds_hold_two_series()
    {
        var documents = Directory.GetFiles(SharedData.Path("seeds"), "*.txt").Select(file =>
            Converter.Convert(Cli.Reading.FileReader.Read(new Cli.Reading.InputFile(file, Path.GetFileName(file))).Source!).Document!).ToArray();
        Assert.Equal(
            ["a-hrc-res-35-8.zh 1 -", "hrc-47-draft-09c9404e.zh 2 a-hrc-res-35-8.zh", "a-hrc-res-44-11.zh 1 -", "a-hrc-res-47-10.zh 2 a-hrc-res-44-11.zh", "a-hrc-res-56-4.zh 3 a-hrc-res-47-10.zh"],
            Found(documents));
    }

    private static string[] Found(params Resolution[] documents) =>
        [.. SeriesFinder.Find(documents.Select(d => DocumentSketch.FromBytes(DocumentSketch.Of(d).ToBytes()))).OrderBy(m => m.SeriesId, StringComparer.Ordinal).ThenBy(m => m.Position).Select(m => $"{m.DocumentId} {m.Position} {m.PredecessorId ?? "-"}")];

    private static Resolution Text(string id, int session, string title, params string[] texts) => ComparedTexts.Document(id, texts) with
    {
        Symbol = null, Title = title, References = [], Session = new Session(session, SessionKind.Regular, null, null), Adoption = new Adoption($"{2000 + session}-07-01", null, null),
    };

    private static Resolution Citing(Resolution document, string symbol) => document with
    {
        References = [new Reference("ref1", "op1", 0, 1, "请", ReferenceKind.Resolution, symbol, "HRC", null, null, null, ReferenceStatus.Printed)],
    };
}
