using System.Globalization;
using Plenary.Diagnostics;
using Plenary.Lexicons;
using Plenary.Segmentation;
using Plenary.Text;

namespace Plenary.Extraction.Footnotes;

/// <summary>Reads the footnotes that the segmenter cut out, and ties calls to them.</summary>
public sealed class FootnoteExtractor
{
    private readonly List<Finding> findings = [];

    // The calls of a document without notes; one finding tells of them all.
    private readonly List<TextCall> calledInVain = [];

    /// <summary>Reads the notes of a document.</summary>
    public FootnoteExtractor(DocumentLines document, Units units)
    {
        var (markers, changed) = NoteNumbers.Printed(document.Notes);
        if (changed)
        {
            findings.Add(Rules.NotesRenumbered.Here("The numbers in the file are those of the word processor; the markers are those that the page prints."));
        }

        var lines = units.All.Where(u => u.Kind == BlockKind.Footnote).ToDictionary(u => document.Lines[u.Lines[0]].Unit, u => u.Lines);
        var notes = new List<DraftNote>();
        for (var i = 0; i < document.Notes.Count; i++)
        {
            var unit = document.Notes[i];
            var text = lines.TryGetValue(unit.Unit, out var own) ? WithoutMark(Reflow.Join(document, [.. own.Where(l => !IsLoneMark(document, l, unit))]), markers[i]) : CalledText.Of(MappedText.Empty);
            var raw = document.RawOf(unit.MarkerLine);
            notes.Add(new DraftNote(string.Create(CultureInfo.InvariantCulture, $"fn{i + 1}"), markers[i], text, unit, raw.Start));
            if (text.Text.Length == 0)
            {
                findings.Add(Rules.NoteWithoutText.At($"The mark '{markers[i]}' stands alone.", raw));
            }
            else if (BeginsLikeRunningText(document.Lexicon, text.Text.Text))
            {
                findings.Add(Rules.NoteOfRunningText.At($"Note {markers[i]} begins with '{text.Text.Text[..Math.Min(8, text.Text.Length)]}'.", raw));
            }
        }

        Notes = RestoreStops(notes);
        ReportCount();
    }

    /// <summary>The notes, in the order of the dump.</summary>
    public IReadOnlyList<DraftNote> Notes { get; }

    /// <summary>What was noticed.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Enters the calls of a text; returns those that found their note.</summary>
    /// <param name="target">A paragraph id, <c>title</c>, <c>sponsors</c> or <c>vote</c>.</param>
    /// <param name="calls">The calls.</param>
    public IReadOnlyList<(DraftNote Note, int Offset)> Tie(string target, IReadOnlyList<TextCall> calls)
    {
        if (calls.Count == 0)
        {
            return [];
        }

        var tied = new List<(DraftNote, int)>(calls.Count);
        foreach (var call in calls)
        {
            if (Notes.Count == 0)
            {
                calledInVain.Add(call);
            }
            else if (Find(call.Key, call.Raw) is not { } note)
            {
                findings.Add(Rules.CallWithoutNote.At($"'{Printed(call)}' calls a note that is not there.", new TextSpan(call.Raw, call.Raw + 1)));
            }
            else if (!tied.Contains((note, call.Offset)))
            {
                note.Calls.Add((target, call.Offset));
                tied.Add((note, call.Offset));
            }
        }

        return tied;
    }

    /// <summary>The note that a mark calls at a place of the raw text, or null. Where numbers start again, the next note below the call is meant.</summary>
    public DraftNote? Find(string key, int raw)
    {
        DraftNote? best = null;
        foreach (var note in Notes)
        {
            if (string.Equals(note.Unit.Key, key, StringComparison.Ordinal) && (best is null || (best.Raw < raw && note.Raw >= raw)))
            {
                best = note;
            }
        }

        // A star in print for a note that the file numbers as well.
        return best ?? Notes.FirstOrDefault(n => string.Equals(n.Marker, key, StringComparison.Ordinal));
    }

    /// <summary>Reports the notes that no text called, and the calls of a document that has no notes; to be asked when all texts were tied.</summary>
    public void ReportUntied()
    {
        if (calledInVain.Count > 0)
        {
            var first = calledInVain.MinBy(c => c.Raw);
            var others = calledInVain.Count - 1;
            findings.Add(Rules.CallWithoutNote.At(others == 0
                ? $"'{Printed(first)}' calls a note, and the document has none."
                : string.Create(CultureInfo.InvariantCulture, $"'{Printed(first)}' and {others} behind it call notes, and the document has none."), new TextSpan(first.Raw, first.Raw + 1)));
        }

        foreach (var note in Notes.Where(n => n.Calls.Count == 0))
        {
            findings.Add(Rules.NoteWithoutCall.At($"Note {note.Marker} is called nowhere.", new TextSpan(note.Raw, note.Raw + 1)));
        }
    }

    private static string Printed(TextCall call) => call.Key.TrimStart(NoteMark.WordPrefix, NoteMark.CountPrefix);

    private void ReportCount()
    {
        var last = 0;
        foreach (var note in Notes)
        {
            if (Numerals.Read(note.Marker) is not { } number)
            {
                continue;
            }

            if (number != last + 1 && number != 1 && last > 0)
            {
                findings.Add(Rules.NoteMissing.At(string.Create(CultureInfo.InvariantCulture, $"Note {number} follows {last}."), new TextSpan(note.Raw, note.Raw + 1)));
            }

            last = number;
        }
    }

    // A lead phrase, or the rest of a sentence: a single ideograph and a comma.
    private static bool BeginsLikeRunningText(Lexicon lexicon, string text) =>
        Scripts.NeverBegins(text[0]) || (text.Length > 1 && Scripts.IsIdeograph(text[0]) && text[1] is '，' or '、' or '；') || LeadPhrase.StartsLikeLead(text, lexicon);

    // OCR takes the small circle of the Chinese full stop for a dot, and then it does so throughout. Where a note ends with an
    // ideograph and a dot, and none ends with a circle, every dot at the end of a note was a circle.
    private List<DraftNote> RestoreStops(List<DraftNote> notes)
    {
        static bool EndsWithDot(DraftNote n) => n.Text.Text.Text.EndsWith('.');
        if (notes.Exists(n => n.Text.Text.Text.EndsWith('。')) || !notes.Exists(n => EndsWithDot(n) && n.Text.Text.Length > 1 && Scripts.IsHan(n.Text.Text.Text[^2])))
        {
            return notes;
        }

        findings.Add(Rules.StopRestored.Here(string.Create(CultureInfo.InvariantCulture, $"The dots at the end of {notes.Count(EndsWithDot)} notes were read as Chinese full stops.")));
        return [.. notes.Select(n => EndsWithDot(n) ? n with { Text = n.Text with { Text = new MappedText(n.Text.Text.Text[..^1] + "。", n.Text.Text.Raw) } } : n)];
    }

    // A mark alone on its line, above its text or below it.
    private static bool IsLoneMark(DocumentLines document, int line, NoteUnit unit) =>
        line <= unit.MarkerLine && document.Content(line).SequenceEqual(unit.Key);

    // The mark stands before the text, as a call or in plain print, and sometimes both.
    private static CalledText WithoutMark(MappedText joined, string marker)
    {
        var text = CalledText.Of(joined);
        text = text with { Calls = [.. text.Calls.Where(c => c.Offset > 0)] };
        if (text.Text.Text.StartsWith(marker, StringComparison.Ordinal) && (text.Text.Length == marker.Length || !Scripts.IsDigit(text.Text.Text[marker.Length])))
        {
            text = text.From(marker.Length);
        }

        return text;
    }
}
