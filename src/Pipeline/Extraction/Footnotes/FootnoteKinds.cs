using Plenary.Extraction.Votes;
using Plenary.Lexicons;
using Plenary.Model;

namespace Plenary.Extraction.Footnotes;

/// <summary>Tells what a footnote does, from where it is called and what it says.</summary>
internal static class FootnoteKinds
{
    internal static FootnoteKind Of(DraftNote note, IReadOnlySet<string> citing, Lexicon lexicon, States states)
    {
        var text = note.Text.Text.Text;
        if (note.Calls.Exists(c => c.Target == "sponsors"))
        {
            return Begins(text, lexicon.Document.SponsorStatus) ? FootnoteKind.SponsorStatus
                : Begins(text, lexicon.Document.SponsorGroup) ? FootnoteKind.SponsorGroup
                : FootnoteKind.Other;
        }

        if (note.Calls.Exists(c => c.Target == "vote") && VoteStatement.Read(text, lexicon, states).Count > 0)
        {
            return FootnoteKind.VoteStatement;
        }

        return citing.Contains(note.Id) ? FootnoteKind.Citation : FootnoteKind.Other;
    }

    private static bool Begins(string text, IReadOnlyList<string> words) => words.Any(w => text.StartsWith(w, StringComparison.Ordinal));
}
