using System.Text;
using Plenary.Lexicons;
using Plenary.Tests.Corpus;
using Xunit;

namespace Plenary.Tests.Lexicons;

/// <summary>
/// <c>docs/actions.md</c> is printed from the lexicons; this test fails where it is stale and, with
/// <c>PLENARY_UPDATE_DOCS=1</c>, writes it anew.
/// </summary>
public class ActionsDocument
{
    [Fact]
    public void The_document_says_what_the_lexicons_say()
    {
        var file = Checkout.Path("docs/actions.md");
        var expected = Print();
        if (string.Equals(Environment.GetEnvironmentVariable("PLENARY_UPDATE_DOCS"), "1", StringComparison.Ordinal))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, expected);
        }

        Assert.True(
            File.Exists(file) && string.Equals(File.ReadAllText(file), expected, StringComparison.Ordinal),
            "docs/actions.md is stale. Run the tests once with PLENARY_UPDATE_DOCS=1 and commit the file.");
    }

    private static string Print()
    {
        var page = new StringBuilder(
            """
            # Actions

            <!-- Printed from src/Pipeline/Lexicons by a test. Change the lexicons, then run the tests with PLENARY_UPDATE_DOCS=1. -->

            The field `action` of a paragraph says what the paragraph does, in a code that is the same in every language. A code stands
            for what all official languages can tell apart: where the translations use one word for several English verbs, these share a
            code. The printed words are in the field `lead`.


            """);
        Table(page, "Codes", ActionVocabulary.Actions, LeadWordRole.Action, LeadWordRole.Told);
        Table(page, "Modifiers", ActionVocabulary.Modifiers, LeadWordRole.Before, LeadWordRole.After);
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static void Table(StringBuilder page, string title, IEnumerable<Keyed<string>> codes, params LeadWordRole[] roles)
    {
        // The page is in English, and so is the example of each code.
        var languages = LexiconSet.Languages.Order(StringComparer.Ordinal).ToArray();
        page.Append("## ").Append(title).Append("\n\n| code | meaning |");
        page.AppendJoin("", languages.Select(l => $" {l} |")).Append(" example |\n|---|---|");
        page.AppendJoin("", languages.Select(_ => "---|")).Append("---|\n");
        foreach (var (code, meaning) in codes)
        {
            var words = languages.ToDictionary(l => l, l => Words(l, code, roles), StringComparer.Ordinal);
            page.Append("| `").Append(code).Append("` | ").Append(meaning).Append(" |");
            page.AppendJoin("", languages.Select(l => $" {string.Join(", ", words[l].Select(Phrase))} |"));
            page.Append(' ').Append(words.OrderByDescending(w => w.Key == "en").SelectMany(w => w.Value).FirstOrDefault()?.Example).Append(" |\n");
        }

        page.Append(title == "Codes" ? "\n" : "");
    }

    // A verb that has this code only before certain words stands beside them.
    private static string Phrase(LeadWord word) => word.Ahead.Count == 0 ? word.Phrase : $"{word.Phrase} ({string.Join(", ", word.Ahead)})";

    private static LeadWord[] Words(string language, string code, LeadWordRole[] roles) =>
        [.. LexiconSet.Find(language)!.Leads.All.Where(w => roles.Contains(w.Role) && string.Equals(w.Code, code, StringComparison.Ordinal))];
}
