using System.Text.Json.Nodes;
using Plenary.Model;

namespace Plenary.Tests.Specs;

/// <summary>The runner itself: a spec that says nothing, or says it wrongly, must not pass.</summary>
public class SpecRunnerTests
{
    private static readonly Result Sample = new(
        JsonNode.Parse("""{"id": "x", "title": null, "number": "7", "session": {"number": 7}, "paragraphs": [{"id": "pp1", "text": "A"}, {"id": "op1", "text": "B"}], "dropped": {"markup": ["**"]}}""")!.AsObject(),
        [new Diagnostic("PAR001", Diagnostics.Severity.Warning, "doubt", 1, 2, 1, 2), new Diagnostic("VOT007", Diagnostics.Severity.Info, "note", null, null, null, null)]);

    [Fact]
    public void Text_and_yaml_are_an_example()
    {
        var example = Assert.Single(SpecFile.Examples("a.md", "# One\n\n## Two\n\n```text in council as gb18030\na\n\nb\n```\n\nprose\n\n```yaml\nid: x\n```\n"));
        Assert.Equal(("a.md:5 Two", "a\n\nb\n", "id: x\n"), (example.Place, example.Raw, example.Expected));
        Assert.Equal(new FenceWords("text", "council", "gb18030"), example.Input);
    }

    [Fact]
    public void Other_blocks_are_prose() => Assert.Empty(SpecFile.Examples("a.md", "```csharp\nvar text = 1;\n```\n"));

    [Fact]
    public void Frames_are_found_by_name() => Assert.Equal("a\n…\nb\n", SpecFile.Frames("a.md", "```frame council\na\n…\nb\n```\n")["council"]);

    [Theory]
    [InlineData("```text\na\n```\n", "a.md:1")]
    [InlineData("```text\na\n```\n```text\nb\n```\n```yaml\nid: x\n```\n", "a.md:1")]
    [InlineData("\n```yaml\nid: x\n```\n", "a.md:2")]
    [InlineData("\n\n```text\na\n", "a.md:3")]
    [InlineData("```text of council\na\n```\n", "a.md:1")]
    public void Faults_of_a_spec_name_their_place(string markdown, string place) =>
        Assert.StartsWith(place, Assert.Throws<SpecException>(() => SpecFile.Examples("a.md", markdown)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("- a\n")]
    [InlineData("{}")]
    [InlineData("a: [")]
    public void An_example_that_expects_nothing_is_a_fault(string yaml) =>
        Assert.StartsWith("a.md:1", Assert.Throws<SpecException>(() => new Expectation(yaml, "a.md:1")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("id: x")]
    [InlineData("title: null")]
    [InlineData("number: 7")]
    [InlineData("number: \"7\"")]
    [InlineData("session.number: 7")]
    [InlineData("session: {number: 7}")]
    [InlineData("paragraphs[op1].text: B")]
    [InlineData("paragraphs[0].id: pp1")]
    [InlineData("paragraphs[].id: [pp1, op1]")]
    [InlineData("paragraphs: [{id: pp1}, {text: B}]")]
    [InlineData("dropped[markup]: [\"**\"]")]
    [InlineData("dropped[ornament]: []")]
    [InlineData("diagnostics: [PAR001]")]
    [InlineData("diagnostics: [VOT007, PAR001]")]
    public void What_is_so_passes(string yaml) => Assert.Empty(new Expectation(yaml, "a.md:1").Differences(Sample));

    [Theory]
    [InlineData("id: X")]
    [InlineData("id: null")]
    [InlineData("title: \"null\"")]
    [InlineData("title: \"\"")]
    [InlineData("session.number: \"7\"")]
    [InlineData("session: {number: 7, kind: regular}")]
    [InlineData("session.kind: regular")]
    [InlineData("paragraphs[op2].text: B")]
    [InlineData("paragraphs[2].text: B")]
    [InlineData("paragraphs[].id: [pp1]")]
    [InlineData("paragraphs[].id: [op1, pp1]")]
    [InlineData("paragraphs: [{id: pp1}]")]
    [InlineData("dropped: {}\ndropped[markup]: []")]
    [InlineData("diagnostics: []")]
    [InlineData("diagnostics: [VOT007]")]
    [InlineData("diagnostics: [PAR001, PAR002]")]
    public void What_is_not_so_fails(string yaml) => Assert.Single(new Expectation(yaml, "a.md:1").Differences(Sample));

    [Theory]
    [InlineData("a→b␌·⍽␍", "a\tb\f \u00A0\r")]
    [InlineData("⟦200B⟧⟦20000⟧", "\u200B\U00020000")]
    [InlineData("a⏎\nb⏎", "ab⏎")]
    public void Marks_stand_for_what_cannot_be_seen(string marked, string text) => Assert.Equal(text, VisibleMarks.Resolve(marked));

    [Fact]
    public void A_lone_surrogate_can_be_written() => Assert.Equal("\uD800", VisibleMarks.Resolve("⟦D800⟧"));

    [Theory]
    [InlineData("utf-8", "E9 A3 8E")]
    [InlineData("utf-8-bom", "EF BB BF E9 A3 8E")]
    [InlineData("utf-16le", "FF FE CE 98")]
    [InlineData("utf-16be", "FE FF 98 CE")]
    [InlineData("gb18030", "B7 E7")]
    public void Encodings_write_bytes(string encoding, string hex) => Assert.Equal(RawBytes.Of(hex, "hex"), RawBytes.Of("风", encoding));
}
