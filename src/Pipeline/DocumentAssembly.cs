using System.Globalization;
using Plenary.Diagnostics;
using Plenary.Extraction;
using Plenary.Extraction.Footnotes;
using Plenary.Extraction.Frame;
using Plenary.Extraction.Mandates;
using Plenary.Extraction.Paragraphs;
using Plenary.Extraction.References;
using Plenary.Extraction.Sponsors;
using Plenary.Extraction.Votes;
using Plenary.Lexicons;
using Plenary.Model;
using Plenary.Segmentation;
using Plenary.Text;
using Plenary.Validation;

namespace Plenary;

/// <summary>
/// Puts the parts of one document together: ties footnotes to their calls, reads vote, sponsors and references, and
/// counts every offset in code points.
/// </summary>
internal sealed class DocumentAssembly(SourceText source, DocumentLines document, Units units, DocumentFrame frame, IReadOnlyList<DraftParagraph> drafts, FootnoteExtractor notes)
{
    private readonly Lexicon lexicon = document.Lexicon;
    private readonly States states = document.Lexicon.States;
    private readonly List<Finding> findings = [];
    private readonly List<(string ReferenceId, TextSpan Raw)> uncheckedDates = [];

    private readonly string form = DumpForm.Of(document);
    private readonly Dictionary<string, PlacedText> texts = new(drafts.Count + notes.Notes.Count, StringComparer.Ordinal);
    private Correction? correction;

    // A text with what counts its code points: each is asked for many times.
    private sealed record PlacedText(MappedText Text, CodePoints Points);

    // By which names of states are judged.
    private int? Year => (frame.Adoption.Date ?? frame.Session.Start) is { } date ? int.Parse(date.AsSpan(0, 4), CultureInfo.InvariantCulture) : null;

    internal Conversion Finish(Ledger ledger, IEnumerable<Finding> earlier)
    {
        var raw = new CodePoints(source.Text);
        correction = Corrections.Shipped.Find(frame.Symbol, lexicon.Language, form);
        if (correction is not null)
        {
            findings.Add(Rules.Corrected.Here(correction.Reason));
        }

        if (frame.Title is { } title)
        {
            notes.Tie("title", title.Calls);
        }

        var sponsors = Sponsors();
        var paragraphs = Paragraphs(raw);
        var (method, failed, vote) = Vote();
        var references = References();
        var footnotes = Footnotes(references);
        Cite(references, paragraphs, footnotes);
        notes.ReportUntied();
        var accounting = AccountingBuilder.Close(ledger, raw);
        ReportUnclaimed();
        findings.InsertRange(0, [.. earlier, .. notes.Findings]);
        var resolution = new Resolution
        {
            Id = DocumentId.Of(frame, lexicon.Language, source.Sha256),
            Symbol = frame.Symbol,
            SymbolStatus = frame.SymbolStatus,
            JobNumber = frame.JobNumber,
            Language = lexicon.Language,
            Body = frame.Body,
            Type = frame.Type,
            Status = failed ? DocumentStatus.NotAdopted : frame.Status,
            Number = frame.Number,
            Title = frame.Title?.Text.Text,
            Session = frame.Session,
            AgendaItem = frame.AgendaItem,
            Adoption = frame.Adoption with { Method = method },
            Sponsors = sponsors,
            EnactingFormula = frame.EnactingFormula,
            Paragraphs = paragraphs,
            Footnotes = footnotes,
            Vote = vote,
            References = references,
            Mandates = MandateExtractor.Extract(paragraphs, frame.Body, frame.Session.Number, frame.Adoption.Date ?? frame.Session.Start, lexicon),
            Source = new Source(source.Path, source.Sha256, source.Bytes, source.MediaType, form),
            Accounting = accounting,
            Diagnostics = [],
        };
        findings.AddRange(Validator.Check(resolution, source.Text));
        var shown = new RawPlaces(source.Text);
        var diagnostics = Conversion.Publish(source.Text, shown, findings);
        return new Conversion(source, resolution with { Diagnostics = diagnostics, UncheckedDates = [.. uncheckedDates.Select(u => Unchecked(u.ReferenceId, shown.Of(u.Raw)))] }, diagnostics);
    }

    private static UncheckedDate Unchecked(string reference, (int Start, int End, int Line, int Column) place) =>
        new(reference, place.Start, place.End, place.Line, place.Column);

    private List<Sponsor> Sponsors()
    {
        if (frame.Sponsors is not { } line)
        {
            return [];
        }

        // A word processor's file knows a note by its own number, while the line prints the stars.
        var markers = notes.Notes.SelectMany(n => (string[])[n.Unit.Key, n.Marker]).ToHashSet(StringComparer.Ordinal);
        var reading = SponsorExtractor.Extract(line, markers, lexicon, states, Year);
        findings.AddRange(reading.Findings);
        return [.. reading.Value.Select(s => new Sponsor(s.Name, s.Iso3, s.M49,
            [.. notes.Tie("sponsors", [.. s.Markers.Select(m => new TextCall(m.Marker, m.Offset, line.ToRaw(new TextSpan(Math.Min(m.Offset, line.Length - 1), Math.Min(m.Offset, line.Length - 1) + 1)).Start))]).Select(t => t.Note.Id).Distinct(StringComparer.Ordinal)]))];
    }

    private List<Paragraph> Paragraphs(CodePoints raw)
    {
        var paragraphs = new List<Paragraph>(drafts.Count);
        var spans = new SourceSpans(source.Text, raw);
        foreach (var draft in drafts)
        {
            document.Stop.ThrowIfCancellationRequested();
            var text = draft.Text.Text;
            var points = Place(draft.Id, text).Points;
            var tied = notes.Tie(draft.Id, draft.Text.Calls);
            NoteCall[] calls = tied.Count == 0 ? [] : [.. tied.Select(t => new NoteCall(t.Note.Id, points.At(t.Offset)))];
            paragraphs.Add(new Paragraph(draft.Id, draft.Part, draft.Kind, draft.Number, draft.Level, text.Text,
                draft.Lead is { } lead ? text.Text[lead.Start..lead.End] : null, draft.Action, calls, spans.Of(text)));
        }

        return paragraphs;
    }

    private PlacedText Place(string id, MappedText text)
    {
        var placed = new PlacedText(text, new CodePoints(text.Text));
        texts.Add(id, placed);
        return placed;
    }

    private void ReportUnclaimed()
    {
        foreach (ref readonly var line in document.Lines.AsSpan())
        {
            if (line.Kind == BlockKind.Unclaimed)
            {
                findings.Add(Rules.UnclaimedText.At(
                    $"'{Shorten(document.Text.Text[line.Start..line.End])}' belongs to no known part.", document.Text.ToRaw(new TextSpan(line.Start, line.End))));
            }
        }
    }

    private (AdoptionMethod?, bool Failed, Vote?) Vote()
    {
        var block = units.Lines(BlockKind.Vote);
        if (block.Length == 0)
        {
            return (null, false, null);
        }

        var reading = VoteExtractor.Extract(block, lexicon, states, Year);
        findings.AddRange(reading.Findings);
        var entries = reading.Value.Vote?.Votes.ToArray() ?? [];
        var called = new HashSet<DraftNote>();
        foreach (var call in reading.Value.Calls)
        {
            foreach (var (note, _) in notes.Tie("vote", [new TextCall(call.Marker, call.Offset, block.Raw[Math.Min(call.Offset, block.Length - 1)])]))
            {
                called.Add(note);
                if (call.Entry is { } entry)
                {
                    entries[entry] = entries[entry] with { NoteId = note.Id };
                }
            }
        }

        // A later statement of intention changes no vote; it is entered beside the state that made it.
        foreach (var note in called)
        {
            foreach (var intention in VoteStatement.Read(note.Text.Text.Text, lexicon, states))
            {
                var at = Array.FindIndex(entries, e => e.Iso3 == intention.State.Iso3);
                if (at >= 0)
                {
                    entries[at] = entries[at] with { DeclaredIntention = intention.Intended, NoteId = note.Id };
                }
            }
        }

        return (reading.Value.Method, reading.Value.Rejected, reading.Value.Vote is { } vote ? Balanced(vote with { Votes = entries }, block) : null);
    }

    private Vote Balanced(Vote vote, MappedText block)
    {
        var balanced = MembershipAccount.Balance(vote, frame.Body, frame.Adoption.Date, block.ToRaw(new TextSpan(0, block.Length)));
        findings.AddRange(balanced.Findings);
        return balanced.Value;
    }

    private List<Reference> References()
    {
        var passages = new List<Passage>(drafts.Count + notes.Notes.Count);
        foreach (var draft in drafts)
        {
            if (draft.Kind == ParagraphKind.Paragraph)
            {
                passages.Add(new Passage(draft.Id, draft.Text.Text.Text));
            }
        }

        foreach (var note in notes.Notes)
        {
            passages.Add(new Passage(note.Id, Place(note.Id, note.Text.Text).Text.Text));
        }

        var found = ReferenceExtractor.Extract(passages, frame.Body, lexicon, document.Stop);
        findings.AddRange(found.Findings.Select(f => f.Rule.At(f.Message, texts[f.Source].Text.ToRaw(f.Span))));
        return [.. found.References.Select(Dated)];
    }

    // The reference as it is published, checked against the known date of its target.
    private Reference Dated(Reference reference)
    {
        var (text, points) = texts[reference.Source];
        var start = points.At(reference.Offset);
        var known = CitedDates.Check(reference, reference.Symbol is null ? null : ResolutionDates.Shipped.Find(reference.Symbol));
        var place = text.ToRaw(new TextSpan(reference.Offset, reference.Offset + reference.Length));
        ReportDate(known, place);
        if (known is { Date: not null, Symbol: not null, KnownDate: null })
        {
            uncheckedDates.Add((reference.Id, place));
        }

        return known with { Offset = start, Length = points.At(reference.Offset + reference.Length) - start };
    }

    // Enters which paragraph cites, and what it does.
    private static void Cite(List<Reference> references, List<Paragraph> paragraphs, List<Footnote> footnotes)
    {
        var byId = new Dictionary<string, Paragraph>(paragraphs.Count, StringComparer.Ordinal);
        foreach (var paragraph in paragraphs)
        {
            byId.TryAdd(paragraph.Id, paragraph);
        }

        var places = new CitingPlaces(byId.GetValueOrDefault, footnotes);
        for (var i = 0; i < references.Count; i++)
        {
            var (paragraph, action) = places.Of(references[i].Source);
            references[i] = references[i] with { Paragraph = paragraph, Action = action };
        }
    }

    private void ReportDate(Reference reference, TextSpan place)
    {
        if (CitedDates.Fault(reference) is { } fault)
        {
            findings.Add(Rules.CitedWithOtherDate.At(fault, place));
        }

        if (reference.Date is { } date && frame.Adoption.Date is { } adopted && string.CompareOrdinal(date, adopted) > 0)
        {
            findings.Add(Rules.CitedBeforeAdopted.At($"'{reference.Printed}' is cited with the date {date}, the text itself was adopted on {adopted}.", place));
        }
    }

    private List<Footnote> Footnotes(List<Reference> references)
    {
        var citing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in references)
        {
            citing.Add(reference.Source);
        }

        var footnotes = new List<Footnote>(notes.Notes.Count);
        foreach (var note in notes.Notes)
        {
            document.Stop.ThrowIfCancellationRequested();
            var calls = note.Calls.Select(c => new CallSite(c.Target, Count(c.Target, c.Offset)));
            footnotes.Add(new Footnote(note.Id, correction?.FootnoteMarkers.GetValueOrDefault(note.Marker) ?? note.Marker, note.Text.Text.Text, FootnoteKinds.Of(note, citing, lexicon, states), [.. calls]));
        }

        return footnotes;
    }

    // Offsets in code points of the text that calls.
    private int Count(string target, int offset) =>
        texts.TryGetValue(target, out var placed) ? placed.Points.At(offset)
        : target == "title" ? new CodePoints(frame.Title!.Text.Text).At(offset)
        : offset;

    private static string Shorten(string text) => text.Length <= 40 ? text : string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, 40)}…");
}
