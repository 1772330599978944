using System.Text;
using Plenary.Diagnostics;

namespace Plenary.Tests.Docs;

/// <summary><c>docs/diagnostics.md</c> is printed from <see cref="Rules"/>.</summary>
public class DiagnosticsDocument
{
    private static readonly Dictionary<string, string> Stages = new(StringComparer.Ordinal)
    {
        ["SRC"] = "Reading files as text",
        ["NRM"] = "Cleaning the text",
        ["SEG"] = "Cutting it into blocks",
        ["MET"] = "Front page, title, adoption",
        ["PAR"] = "Paragraphs and their numbers",
        ["FTN"] = "Footnotes and their calls",
        ["VOT"] = "Votes and sponsors",
        ["REF"] = "References to other texts",
        ["COR"] = "Corrections that are data",
        ["VAL"] = "Checks of the finished document",
        ["EMT"] = "Writing and verifying packages",
    };

    [Fact]
    public void The_document_says_what_the_rules_say() => PrintedDocument.AssertCurrent("docs/diagnostics.md", Print());

    private static string Print()
    {
        var page = new StringBuilder(
            """
            # Diagnostics

            <!-- Printed from src/Pipeline/Diagnostics/Rules.cs by a test. Change the rules, then run the tests with PLENARY_UPDATE_DOCS=1. -->

            What Plenary can find fault with. `plenary explain CODE` prints the same. A code is never renumbered and never changes its meaning.

            An *error* means that something is missing from the data or contradicts itself; by default it makes the exit code 1. A *warning* means that a fact rests on weak evidence
            or that the text is at odds with itself, and that somebody should look. An *info* says what was done and needs nothing.

            """);
        foreach (var stage in Rules.All.GroupBy(r => r.Code[..3]).OrderBy(g => Stages.Keys.ToList().IndexOf(g.Key)))
        {
            page.Append("\n## ").Append(stage.Key).Append(": ").Append(Stages[stage.Key]).Append("\n\n| code | severity | what | what it means | what to do |\n|---|---|---|---|---|\n");
            foreach (var rule in stage)
            {
                page.Append("| `").Append(rule.Code).Append("` | ").Append(Words(rule.Severity)).Append(" | ");
                page.AppendJoin(" | ", new[] { rule.Title, rule.Explanation, rule.Advice }.Select(Cell)).Append(" |\n");
            }
        }

        return page.ToString();
    }

    private static string Words(Severity severity) => severity switch
    {
        Severity.Error => "**error**",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
