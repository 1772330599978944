using System.Globalization;
using Plenary.Lexicons;
using Plenary.Model;
using Plenary.Text;

namespace Plenary.Extraction.Mandates;

/// <summary>
/// Reads from the operative paragraphs who is asked to do what by when. Each clause of a paragraph gives a row for each thing that
/// is to be delivered at each time; a clause that names neither gives one row. Nothing is guessed: what is not printed is null.
/// </summary>
public sealed class MandateExtractor
{
    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "appeal", "authorize", "call_upon", "demand", "direct", "encourage", "invite", "recommend", "request", "urge",
    };

    private static readonly HashSet<string> Deciding = new(StringComparer.Ordinal)
    {
        "appoint", "convene", "decide", "establish", "extend", "remain_seized", "renew", "terminate",
    };

    private readonly Lexicon lexicon;
    private readonly MandateWords words;
    private readonly DueReader dues;
    private readonly List<Mandate> found = [];

    // The verb and the addressee under which sub-paragraphs stand, by level.
    private readonly Stack<(int Level, string Action, string Paragraph, Addressee? Addressee)> above = new();

    private MandateExtractor(Lexicon lexicon, string? body, int? session, string? date) =>
        (this.lexicon, words, dues) = (lexicon, lexicon.Mandates, new DueReader(lexicon, body, session, date));

    /// <summary>The mandates of a document, in reading order.</summary>
    /// <param name="paragraphs">Its paragraphs, as published.</param>
    /// <param name="body">Code of the body that speaks, or null.</param>
    /// <param name="session">The number of its session, or null.</param>
    /// <param name="date">The day on which it speaks (ISO 8601), or null.</param>
    /// <param name="lexicon">The language.</param>
    public static IReadOnlyList<Mandate> Extract(IEnumerable<Paragraph> paragraphs, string? body, int? session, string? date, Lexicon lexicon)
    {
        var extractor = new MandateExtractor(lexicon, body, session, date);
        foreach (var paragraph in paragraphs.Where(p => p is { Part: Part.Operative, Kind: ParagraphKind.Paragraph } && p.Text.Length > 0))
        {
            extractor.Read(paragraph);
        }

        return extractor.found;
    }

    private void Read(Paragraph paragraph)
    {
        while (above.TryPeek(out var higher) && higher.Level >= paragraph.Level)
        {
            above.Pop();
        }

        var view = new PassageView(paragraph);
        var clauses = ClauseCutter.Cut(paragraph, view.Quoted, lexicon);
        if (clauses.Count == 0 && above.TryPeek(out var inherited))
        {
            Tasks(view, new Clause(0, 0, paragraph.Text.Length, inherited.Action), 0, inherited.Paragraph, inherited.Addressee, inherits: true);
            return;
        }

        foreach (var clause in clauses)
        {
            Addressee? addressee = null;
            if (Asking.Contains(clause.Action))
            {
                (addressee, var task) = AddresseeOf(view, clause);
                if (addressee is null && clause.Start > 0 && string.Equals(clause.Action, "demand", StringComparison.Ordinal))
                {
                    // Inside a sentence others demand, too: of somebody known it is the body that does.
                    continue;
                }

                Tasks(view, clause, task, paragraph.Id, addressee, inherits: false);
            }
            else if (Deciding.Contains(clause.Action))
            {
                Decisions(view, clause);
            }

            if (clause.Equals(clauses[^1]) && Asking.Contains(clause.Action))
            {
                above.Push((paragraph.Level, clause.Action, paragraph.Id, addressee));
            }
        }
    }

    // The addressee, and where the task begins behind it.
    private (Addressee? Addressee, int Task) AddresseeOf(PassageView view, Clause clause)
    {
        var (start, end, codes) = AddresseeReader.Read(view.Text, clause.VerbEnd, clause.End, words, lexicon.States);
        return codes.Count == 0 ? (null, clause.VerbEnd) : (new Addressee(codes, view.Text[start..end], view.Point(start), view.Length(start, end)), end);
    }

    private void Tasks(PassageView view, Clause clause, int start, string lead, Addressee? addressee, bool inherits)
    {
        var due = dues.Read(view.Text, clause.VerbEnd, clause.End, view.Quoted, decided: false);
        var parts = ClauseParts.Of(view.Text, start, clause.End, view.Taken(dues.Named), words);
        due.RemoveAll(d => parts.Media.Exists(m => m.End <= d.Start && ClauseParts.SamePart(view.Text, m.End, d.Start)));
        var rows = Pair(view.Text, parts.Deliverables, parts.Verbs, due);
        if (rows.Count == 0 && !inherits)
        {
            rows.Add((null, null));
        }

        foreach (var (deliverable, time) in rows)
        {
            Add(view, clause, MandateKind.Task, lead, addressee, deliverable, time);
        }
    }

    private void Decisions(PassageView view, Clause clause)
    {
        var due = dues.Read(view.Text, clause.VerbEnd, clause.End, view.Quoted, decided: true);
        var parts = ClauseParts.Of(view.Text, clause.Start, clause.End, view.Taken(dues.Named), words);
        if (Term(view, clause, parts) is var (term, holder))
        {
            var duration = DurationReader.Read(view.Text, clause.VerbEnd, clause.End, words);
            Addressee? whose = holder is { } h ? new Addressee([h.Code], view.Text[h.Start..h.End], view.Point(h.Start), view.Length(h.Start, h.End)) : null;
            Add(view, clause, MandateKind.Term, view.Id, whose, null, due.Count > 0 && duration is null ? due[0] : null, term, duration);
            return;
        }

        if (parts.Consideration is not null || string.Equals(clause.Action, "remain_seized", StringComparison.Ordinal))
        {
            foreach (var time in due.Count == 0 ? [null] : due.Select(d => (DueMark?)d))
            {
                Add(view, clause, MandateKind.Consideration, view.Id, null, null, time, basis: parts.Basis);
            }

            return;
        }

        var meetings = parts.Deliverables.Where(d => MandateVocabulary.Shipped.Meetings.Contains(d.Code)).Take(1).ToList();
        foreach (var (deliverable, time) in meetings.Count == 0 ? [] : Pair(view.Text, meetings, parts.Verbs, due))
        {
            Add(view, clause, MandateKind.Meeting, view.Id, null, deliverable, time);
        }

        // The body can also decide what others shall deliver (决定工作组应提交报告).
        var papers = parts.Deliverables.Where(d => !MandateVocabulary.Shipped.Meetings.Contains(d.Code)).ToList();
        if (meetings.Count == 0 && papers.Count > 0)
        {
            var addressee = AddresseeOf(view, clause).Addressee;
            foreach (var (deliverable, time) in Pair(view.Text, papers, parts.Verbs, due))
            {
                Add(view, clause, MandateKind.Task, view.Id, addressee, deliverable, time);
            }
        }
    }

    // A renewal needs a mandate or its holder, a creation and an end need the holder, which follows its creation.
    private (Mark Term, Mark? Holder)? Term(PassageView view, Clause clause, ClauseParts parts)
    {
        foreach (var term in parts.Terms.Where(t => !IsAnothers(view.Text, clause.VerbEnd, t.Start)))
        {
            var renewal = string.Equals(term.Code, "renewal", StringComparison.Ordinal);
            var holder = parts.Holders.Find(h => renewal || h.Start >= term.End);
            if (renewal ? parts.HasObject : holder != default)
            {
                return (term, holder == default ? null : holder);
            }
        }

        return null;
    }

    // Behind a verb of its own the term is what another body decides (以安全理事会决定延长…为前提).
    private bool IsAnothers(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (words.Asks.At(text, i, out var code) > 0 && Deciding.Contains(code))
            {
                return true;
            }
        }

        return false;
    }

    // Each time goes to what is delivered in the same part of the sentence, before it or else behind it; where there is nothing, to what
    // was named last, or else first; to what comes where a verb of its own stands between ("to hold a dialogue, and to submit, at its next
    // session, a report"). Things that "and" joins are due together.
    private List<(Mark? Deliverable, DueMark? Due)> Pair(string text, List<Mark> deliverables, List<Mark> verbs, List<DueMark> dues)
    {
        var rows = new List<(Mark? Deliverable, DueMark? Due)>();
        foreach (var due in dues)
        {
            var before = deliverables.Where(d => d.End <= due.Start).Select(d => (Mark?)d).LastOrDefault();
            var behind = deliverables.Where(d => d.Start >= due.End).Select(d => (Mark?)d).FirstOrDefault();
            var chosen = before is { } b && ClauseParts.SamePart(text, b.End, due.Start) ? before
                : behind is { } a && ClauseParts.SamePart(text, due.End, a.Start) ? behind
                : before is { } last && behind is { } next && verbs.Exists(v => v.Start >= last.End && v.End <= due.Start) && !verbs.Exists(v => v.Start >= due.End && v.End <= next.Start) ? behind
                : before ?? behind;
            rows.Add((chosen, due));
            for (var i = chosen is { } c ? deliverables.IndexOf(c) - 1 : -1; i >= 0 && words.Connectors.Joins(text, deliverables[i].End, deliverables[i + 1].Start); i--)
            {
                rows.Add((deliverables[i], due));
            }
        }

        foreach (var deliverable in deliverables)
        {
            if (!rows.Exists(r => string.Equals(r.Deliverable?.Code, deliverable.Code, StringComparison.Ordinal)))
            {
                rows.Add((deliverable, null));
            }
        }

        return [.. rows.OrderBy(r => Math.Min(r.Deliverable?.Start ?? int.MaxValue, r.Due?.Start ?? int.MaxValue)).ThenBy(r => r.Due?.Start ?? int.MaxValue)];
    }

    private void Add(
        PassageView view, Clause clause, MandateKind kind, string lead, Addressee? addressee, Mark? deliverable, DueMark? due, Mark? term = null,
        (int Start, int End, int Value, DurationUnit Unit)? duration = null, Mark? basis = null) => found.Add(new Mandate(
            string.Create(CultureInfo.InvariantCulture, $"m{found.Count + 1}"),
            view.Id, view.Point(clause.Start), view.Length(clause.Start, clause.End), kind, clause.Action, lead, addressee,
            view.Part(deliverable),
            due is { } d ? new DuePart(d.Session, d.Body, d.Date, view.Text[d.Start..d.End], view.Point(d.Start), view.Length(d.Start, d.End)) : null,
            view.Part(term),
            duration is { } t ? new DurationPart(t.Value, t.Unit, view.Text[t.Start..t.End], view.Point(t.Start), view.Length(t.Start, t.End)) : null,
            view.Part(basis)));
}
