using FsCheck;
using FsCheck.Fluent;
using Plenary.Comparison;
using Plenary.Model;

namespace Plenary.Tests.Comparison;

/// <summary>Documents of invented paragraphs, for comparing.</summary>
internal static class ComparedTexts
{
    private static readonly string[] Words =
    [
        "请", "重申", "灯塔", "守护者", "每年", "茶园", "风筝", "渡口", "图书馆", "种子", "《海图宣言》", "第97/8号决议", "COVID-19", "10%", "夜间", "修复", "并", "的", "和", "，", "、", "――",
    ];

    /// <summary>Documents of up to twelve paragraphs, some of them equal or much alike.</summary>
    internal static Arbitrary<Resolution> Documents { get; } = Gen.Elements(Words).ListOf().Select(words => string.Concat(words) + "；")
        .ListOf(12).SelectMany(texts => Gen.Choose(0, 12).Select(count => Document("a.zh", [.. texts.Take(count), .. texts.Take(1)]))).ToArbitrary();

    /// <summary>A document in Chinese of operative paragraphs with these texts.</summary>
    internal static Resolution Document(string id, params string[] texts) => Emission.SampleResolutions.All[0] with
    {
        Id = id,
        Paragraphs = [.. texts.Select((text, i) => new Paragraph($"op{i + 1}", Part.Operative, ParagraphKind.Paragraph, $"{i + 1}", 0, text, null, null, [], []))],
    };

    /// <summary>The same, in English.</summary>
    internal static Resolution English(string id, params string[] texts) => Document(id, texts) with { Language = "en" };

    /// <summary>What became of the paragraphs, one short line each: <c>reworded op1 → op2</c>.</summary>
    internal static string[] Lines(DocumentComparison comparison) => [.. comparison.Paragraphs.Select(p =>
        $"{Plenary.Emission.Words<AlignmentKind>.Of(p.Kind)}{(p.Moved && p.Kind != AlignmentKind.Moved ? "+moved" : "")} {string.Join('+', p.Old)}>{string.Join('+', p.New)}")];

    /// <summary>The changes of the one paragraph, with the marks of wdiff.</summary>
    internal static string Changes(Resolution old, Resolution now) => string.Concat(Assert.Single(DocumentComparer.Compare(old, now).Paragraphs).Runs.Select(r => r.Kind switch
    {
        RunKind.Removed => $"[-{r.Text}-]",
        RunKind.Added => $"{{+{r.Text}+}}",
        _ => r.Text,
    }));
}
