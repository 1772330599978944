using System.Text;
using Plenary.Lexicons;
using Plenary.Tests.Docs;

namespace Plenary.Tests.Lexicons;

/// <summary><c>docs/mandates.md</c> is printed from <c>mandates.yaml</c> and the lexicons.</summary>
public class MandatesDocument
{
    [Fact]
    public void The_document_says_what_the_lexicons_say()
    {
        var page = new StringBuilder(
            """
            # Mandates

            <!-- Printed from src/Pipeline/Lexicons by a test. Change mandates.yaml or the lexicons, then run the tests with PLENARY_UPDATE_DOCS=1. -->

            The field `mandates` of a document and the table `csv/mandates.csv` say who is asked to do what by when. They are read from the operative paragraphs; each part stands with
            the words as printed and their place. What is not printed, or printed in words that the lexicon does not know, is null.

            | kind | a row for |
            |---|---|
            | `task` | each thing that somebody is asked for, at each time at which it is due; one row where neither is named |
            | `term` | a mandate that begins, goes on or ends: the addressee is its holder, the due date its end |
            | `meeting` | a meeting that the body decides to hold |
            | `consideration` | the decision to take the matter up again, with the session or date of that |

            `due` holds a session with its body, or a date as precise as printed. A session or date before the document's own is not due. Where the text names no body (*at its next session*), the body is
            null, unless the body that decides speaks of itself.


            """);
        var vocabulary = MandateVocabulary.Shipped;
        Table(page, "Addressees", vocabulary.Addressees);
        Table(page, "Deliverables", vocabulary.Deliverables);
        Table(page, "Terms", vocabulary.Terms);
        Table(page, "Bases of a further consideration", vocabulary.Bases);
        PrintedDocument.AssertCurrent("docs/mandates.md", page.ToString().ReplaceLineEndings("\n").TrimEnd('\n') + "\n");
    }

    [Fact]
    public void Holders_and_meetings_are_codes()
    {
        var vocabulary = MandateVocabulary.Shipped;
        Assert.Subset(vocabulary.Addressees.Select(a => a.Key).ToHashSet(StringComparer.Ordinal), vocabulary.Holders.ToHashSet(StringComparer.Ordinal));
        Assert.Subset(vocabulary.Deliverables.Select(d => d.Key).ToHashSet(StringComparer.Ordinal), vocabulary.Meetings.ToHashSet(StringComparer.Ordinal));
    }

    private static void Table(StringBuilder page, string title, IReadOnlyList<KeyValuePair<string, string>> codes)
    {
        Assert.Equal(codes.Select(c => c.Key).Order(StringComparer.Ordinal), codes.Select(c => c.Key));
        page.Append("## ").Append(title).Append("\n\n| code | meaning |\n|---|---|\n");
        foreach (var (code, meaning) in codes)
        {
            page.Append("| `").Append(code).Append("` | ").Append(meaning).Append(" |\n");
        }

        page.Append('\n');
    }
}
