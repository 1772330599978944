using Plenary.Diagnostics;
using Plenary.Model;

namespace Plenary.Validation;

/// <summary>Footnotes and the places that call them.</summary>
internal static class NoteChecks
{
    internal static void CalledNotesExist(CheckedDocument view, List<Finding> findings)
    {
        var document = view.Document;
        foreach (var paragraph in document.Paragraphs)
        {
            foreach (var call in paragraph.Notes)
            {
                Check(paragraph.Id, call.NoteId);
            }
        }

        foreach (var sponsor in document.Sponsors)
        {
            foreach (var id in sponsor.NoteIds)
            {
                Check(sponsor.Name, id);
            }
        }

        var votes = document.Vote?.Votes ?? [];
        for (var i = 0; i < votes.Count; i++)
        {
            Check(votes[i].Name, votes[i].NoteId);
        }

        void Check(string place, string? note)
        {
            if (note is not null && view.Note(note) is null)
            {
                findings.Add(Rules.UnknownNote.Here($"{place} calls the footnote {note}, which does not exist."));
            }
        }
    }

    internal static void CallTargetsExist(CheckedDocument view, List<Finding> findings) 
    {
        foreach (var note in view.Document.Footnotes)
        {
            foreach (var call in note.Calls)
            {
                if (!view.IsCallTarget(call.Target))
                {
                    findings.Add(Rules.UnknownCallTarget.Here($"{note.Id} is called from {call.Target}, which does not exist."));
                }
            }
        }
    }

    internal static void CallsLieInsideTheText(CheckedDocument view, List<Finding> findings) 
    {
        foreach (var note in view.Document.Footnotes)
        {
            foreach (var call in note.Calls)
            {
                if (call.Offset < 0 || (view.TextOf(call.Target) is { } text && call.Offset > text.Length))
                {
                    findings.Add(Rules.CallOutsideText.Here($"{note.Id} is called at {call.Target}, {call.Offset}, outside its text."));
                }
            }
        }
    }

    internal static void CallsAreWrittenDownTwice(CheckedDocument view, List<Finding> findings)
    {
        var document = view.Document;
        if (EveryCallHasItsOther(view))
        {
            return;
        }

        var paragraphs = document.Paragraphs.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var ofParagraphs = document.Paragraphs.SelectMany(p => p.Notes.Select(n => (p.Id, n.NoteId, n.Offset))).ToHashSet();
        var ofNotes = document.Footnotes
            .SelectMany(f => f.Calls.Where(c => paragraphs.Contains(c.Target)).Select(c => (Id: c.Target, NoteId: f.Id, c.Offset))).ToHashSet();
        findings.AddRange(ofParagraphs.Except(ofNotes).Select(c => (Call: c, Silent: c.NoteId))
            .Concat(ofNotes.Except(ofParagraphs).Select(c => (Call: c, Silent: c.Id)))
            .Select(c => Rules.CallsDisagree.Here($"{c.Call.NoteId} is called at {c.Call.Id}, {c.Call.Offset}, but {c.Silent} knows nothing of it.")));
    }

    // As it nearly always is: then there is nothing to compare and to sort.
    private static bool EveryCallHasItsOther(CheckedDocument view)
    {
        foreach (var paragraph in view.Document.Paragraphs)
        {
            foreach (var call in paragraph.Notes)
            {
                if (view.Note(call.NoteId) is not { } note || !note.Calls.Contains(new CallSite(paragraph.Id, call.Offset)))
                {
                    return false;
                }
            }
        }

        foreach (var note in view.Document.Footnotes)
        {
            foreach (var call in note.Calls)
            {
                if (view.Paragraph(call.Target) is { } paragraph && !paragraph.Notes.Contains(new NoteCall(note.Id, call.Offset)))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
