using Plenary.Diagnostics;
using Plenary.Extraction.Sponsors;

namespace Plenary.Segmentation;

/// <summary>
/// Finds the calls of footnotes that mark-up does not set off. Stars are calls wherever they stand. A figure is the call
/// of a note when it fits one by its surroundings, stands on the note's page, and keeps the order: of all ways to place
/// the calls of a document the best one is taken.
/// </summary>
internal static class CallReader
{
    // A call alone on a line, raised so high that the dump took it for one of its own.
    private const int RaisedCall = 6;

    // Lines; the longest resolutions have some two thousand.
    internal const int Reach = 2000;

    internal static void Mark(DocumentLines document)
    {
        MarkStars(document);
        MarkFigures(document);
        CallRun.Mark(document);
        document.Calls.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    private static void MarkStars(DocumentLines document)
    {
        if (!document.Text.Span.Contains('*'))
        {
            return;
        }

        List<string>? markers = null;
        for (var i = 0; i < document.Lines.Length; i++)
        {
            if (!BearsCalls(document.Lines[i].Kind))
            {
                continue;
            }

            var start = document.Lines[i].Start;
            var content = document.Content(i);
            for (var at = content.IndexOf('*'); at >= 0;)
            {
                var run = content[at..].IndexOfAnyExcept('*');
                run = run < 0 ? content.Length - at : run;
                var offset = start + at;
                markers ??= [.. document.Notes.Select(n => n.Marker).Where(m => m[0] == '*').Distinct(StringComparer.Ordinal)];
                foreach (var part in StarRun.Split(new string('*', run), markers) ?? [])
                {
                    document.Calls.Add(new Call(offset, offset + part.Length, part));
                    offset += part.Length;
                }

                var next = content[(at + run)..].IndexOf('*');
                at = next < 0 ? -1 : at + run + next;
            }
        }
    }

    private static void MarkFigures(DocumentLines document)
    {
        if (document.Notes.Count == 0)
        {
            return;
        }

        var notes = document.Notes.Where(n => !n.IsExplicit && n.Marker[0] != '*').ToList();
        var candidates = new List<Candidate>();
        for (var n = 0; n < notes.Count; n++)
        {
            var before = candidates.Count;
            Collect(document, notes[n], n, Math.Min(notes[n].FirstLine, notes[n].MarkerLine), TextOf(document, notes[n]), candidates);
            if (candidates.Count == before)
            {
                // Printed before its call, or on a page that could not be told apart.
                Collect(document, notes[n], n, 0, document.Lines.Length, candidates);
            }
        }

        candidates.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Note.CompareTo(b.Note));
        foreach (var chosen in BestOrder(candidates))
        {
            document.Calls.Add(new Call(chosen.Start, chosen.Start + chosen.Length, notes[chosen.Note].Marker));
        }
    }

    // Where the text of a note begins. Some dumps print all marks of a page first, and then its last paragraphs before the texts.
    private static int TextOf(DocumentLines document, NoteUnit note)
    {
        for (var i = note.MarkerLine + 1; i < document.Lines.Length && !document.Lines[i].NewPage; i++)
        {
            if (document.Lines[i].Kind == BlockKind.Footnote && document.Lines[i].Unit == note.Unit)
            {
                return i;
            }
        }

        return note.MarkerLine;
    }

    private static void Collect(DocumentLines document, NoteUnit note, int index, int from, int to, List<Candidate> candidates)
    {
        // A call stands near its note, or in the same resolution at least: the search has an end in any input.
        for (var i = Math.Max(from, note.MarkerLine - Reach); i < Math.Min(to, note.MarkerLine + Reach); i++)
        {
            if (!BearsCalls(document.Lines[i].Kind))
            {
                continue;
            }

            var content = document.Content(i);
            if (content.SequenceEqual(note.Marker))
            {
                candidates.Add(new Candidate(document.Lines[i].Start, content.Length, index, RaisedCall));
                continue;
            }

            for (var at = content.IndexOf(note.Marker); at >= 0;)
            {
                var fit = CallShape.Fit(document.Lexicon, content, at, at + note.Marker.Length);
                if (fit > 0)
                {
                    // Brackets around a call go with it.
                    var brackets = CallShape.IsBracketed(document.Lexicon, content, at, at + note.Marker.Length) ? 1 : 0;
                    candidates.Add(new Candidate(document.Lines[i].Start + at - brackets, note.Marker.Length + 2 * brackets, index, fit));
                }

                var next = content[(at + 1)..].IndexOf(note.Marker);
                at = next < 0 ? -1 : at + 1 + next;
            }
        }
    }

    // The chain of calls, rising in place and in number, with the best sum of fits. Every note that is called counts more
    // than any fit: a weak call is likelier than none.
    private static IEnumerable<Candidate> BestOrder(List<Candidate> candidates)
    {
        const int called = 20;
        var best = new int[candidates.Count];
        var from = new int[candidates.Count];
        var end = -1;
        for (var i = 0; i < candidates.Count; i++)
        {
            best[i] = called + candidates[i].Fit;
            from[i] = -1;
            for (var k = i - 1; k >= Math.Max(0, i - 400); k--)
            {
                if (candidates[k].Note < candidates[i].Note && candidates[k].Start < candidates[i].Start && best[k] + called + candidates[i].Fit > best[i])
                {
                    best[i] = best[k] + called + candidates[i].Fit;
                    from[i] = k;
                }
            }

            end = end < 0 || best[i] > best[end] ? i : end;
        }

        for (var i = end; i >= 0; i = from[i])
        {
            yield return candidates[i];
        }
    }

    /// <summary>True for what a note can be called from.</summary>
    internal static bool BearsCalls(BlockKind kind) => kind is BlockKind.Title or BlockKind.AgendaTitle or BlockKind.Sponsors or BlockKind.AdoptionLine
        or BlockKind.Preambular or BlockKind.Operative or BlockKind.Heading or BlockKind.Annex or BlockKind.AnnexHeading or BlockKind.Vote or BlockKind.EnactingFormula;

    private readonly record struct Candidate(int Start, int Length, int Note, int Fit);
}
