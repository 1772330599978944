using Plenary.Diagnostics;
using Plenary.Model;
using Plenary.Text;
using Plenary.Validation;
using Xunit;

namespace Plenary.Tests.Validation;

public class VersionChecksTests
{
    private const string English = """
        Human Rights Council
        Ninety-fourth session
        94/7. Kites
        The Human Rights Council,
        Recalling General Assembly resolution 91/7 of 2 March 2090,
        1. Welcomes all kites;
        2. Decides to remain seized of the matter.
        """;

    private const string Chinese = """
        人权理事会
        第九十四届会议
        94/7. 风筝
        人权理事会，
        回顾大会2090年3月2日第91/7号决议，
        1. 欢迎所有风筝；
        2. 决定继续处理此案。
        """;

    [Fact]
    public void Versions_that_agree_have_no_findings() => Assert.All(Check(English, Chinese), Assert.Empty);

    [Fact]
    public void The_version_that_lacks_something_is_told_what_and_who_has_it()
    {
        var findings = Check(English.Replace("Recalling General Assembly resolution 91/7 of 2 March 2090,\n", "", StringComparison.Ordinal).Replace("\n2. Decides to remain seized of the matter.", "", StringComparison.Ordinal), Chinese);

        Assert.Equal([Rules.VersionLacksParagraphs.Code, Rules.VersionReferencesDiffer.Code], findings[0].Select(f => f.Rule.Code));
        Assert.Equal("It has no op2 (zh), pp1 (zh).", findings[0][0].Message);
        Assert.Equal("It does not cite A/RES/91/7 (zh).", findings[0][1].Message);
        Assert.Empty(findings[1]);
    }

    [Fact]
    public void Numbers_of_footnotes_are_compared()
    {
        var noted = English.Replace("all kites;", "all kites;[1]", StringComparison.Ordinal) + "\n[1] A/HRC/94/20.";
        Assert.Contains(Rules.VersionNotesDiffer.Code, Check(noted, Chinese)[1].Select(f => f.Rule.Code));
    }

    [Fact]
    public void One_document_alone_agrees_with_itself() => Assert.All(Check(English), Assert.Empty);

    private static IReadOnlyList<IReadOnlyList<Finding>> Check(params string[] texts) => VersionChecks.Check([.. texts.Select(t => VersionFacts.Of(Read(t)))]);

    private static Resolution Read(string text) =>
        Converter.Convert(new SourceText("any.txt", new string('0', 64), text.Length, "text/plain", text.ReplaceLineEndings("\n"), [])).Document!;
}
