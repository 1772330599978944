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
    private readonly Dictionary<string, CodePoints> points = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> texts = drafts.ToDictionary(d => d.Id, d => d.Text.Text.Text, StringComparer.Ordinal);
    private Correction? correction;

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
        var paragraphs = drafts.Select(d => Paragraph(d, raw)).ToList();
        var (method, failed, vote) = Vote();
        var references = References();
        var citing = references.Select(r => r.Source).ToHashSet(StringComparer.Ordinal);
        var footnotes = notes.Notes.Select(n => Footnote(n, citing)).ToList();
        var places = new CitingPlaces(paragraphs, footnotes);
        references = [.. references.Select(r => places.Of(r.Source) is var place ? r with { Paragraph = place.Paragraph, Action = place.Action } : r)];
        notes.ReportUntied();
        var accounting = AccountingBuilder.Close(ledger, raw);
        findings.AddRange(document.Lines.Where(l => l.Kind == BlockKind.Unclaimed).Select((l, _) => Rules.UnclaimedText.At(
            $"'{Shorten(document.Text.Text[l.Start..l.End])}' belongs to no known part.", document.Text.ToRaw(new TextSpan(l.Start, l.End)))));
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

    private Paragraph Paragraph(DraftParagraph draft, CodePoints raw)
    {
        document.Stop.ThrowIfCancellationRequested();
        var text = draft.Text.Text;
        var points = PointsOf(draft.Id, text.Text);
        var calls = notes.Tie(draft.Id, draft.Text.Calls).Select(t => new NoteCall(t.Note.Id, points.At(t.Offset)));
        return new Paragraph(draft.Id, draft.Part, draft.Kind, draft.Number, draft.Level, text.Text,
            draft.Lead is { } lead ? text.Text[lead.Start..lead.End] : null, draft.Action, [.. calls], SourceSpans.Of(text, source.Text, raw));
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
        var passages = drafts.Where(d => d.Kind == ParagraphKind.Paragraph).Select(d => (d.Id, d.Text.Text))
            .Concat(notes.Notes.Select(n => (n.Id, n.Text.Text))).ToDictionary(t => t.Id, t => t.Item2, StringComparer.Ordinal);
        var found = ReferenceExtractor.Extract([.. passages.Select(t => new Passage(t.Key, t.Value.Text))], frame.Body, lexicon, document.Stop);
        findings.AddRange(found.Findings.Select(f => f.Rule.At(f.Message, passages[f.Source].ToRaw(f.Span))));
        return [.. found.References.Select(r =>
        {
            var points = PointsOf(r.Source, passages[r.Source].Text);
            var start = points.At(r.Offset);
            var known = CitedDates.Check(r, r.Symbol is null ? null : ResolutionDates.Shipped.Find(r.Symbol));
            var place = passages[r.Source].ToRaw(new TextSpan(r.Offset, r.Offset + r.Length));
            ReportDate(known, place);
            if (known is { Date: not null, Symbol: not null, KnownDate: null })
            {
                uncheckedDates.Add((r.Id, place));
            }

            return known with { Offset = start, Length = points.At(r.Offset + r.Length) - start };
        })];
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

    private Footnote Footnote(DraftNote note, HashSet<string> citing)
    {
        document.Stop.ThrowIfCancellationRequested();
        var calls = note.Calls.Select(c => new CallSite(c.Target, Count(c.Target, c.Offset)));
        return new Footnote(note.Id, correction?.FootnoteMarkers.GetValueOrDefault(note.Marker) ?? note.Marker, note.Text.Text.Text, FootnoteKinds.Of(note, citing, lexicon, states), [.. calls]);
    }

    // Offsets in code points of the text that calls.
    private int Count(string target, int offset) =>
target switch
        {
            "title" => PointsOf(target, frame.Title!.Text.Text).At(offset),
            _ when texts.TryGetValue(target, out var text) => PointsOf(target, text).At(offset),
            _ => offset,
        };

    private CodePoints PointsOf(string id, string text) => points.TryGetValue(id, out var counted) ? counted : points[id] = new CodePoints(text);

    private static string Shorten(string text) => text.Length <= 40 ? text : string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, 40)}…");
}
