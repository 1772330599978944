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
    private readonly Lexicon lexicon;
    private readonly MandateWords words;
    private readonly DueReader dues;
    private readonly ClauseParts parts;
    private readonly DueRows rows;
    private readonly List<Mandate> found = [];

    // Of the paragraph that is being read.
    private readonly List<Clause> clauses = [];

    // The verb and the addressee under which sub-paragraphs stand, by level.
    private readonly Stack<(int Level, string Action, string Paragraph, Addressee? Addressee)> above = new();

    private MandateExtractor(Lexicon lexicon, string? body, int? session, string? date) =>
        (this.lexicon, words, dues, parts, rows) = (lexicon, lexicon.Mandates, new DueReader(lexicon, body, session, date), new ClauseParts(lexicon.Mandates), new DueRows(lexicon.Mandates));

    /// <summary>The mandates of a document, in reading order.</summary>
    /// <param name="paragraphs">Its paragraphs, as published.</param>
    /// <param name="body">Code of the body that speaks, or null.</param>
    /// <param name="session">The number of its session, or null.</param>
    /// <param name="date">The day on which it speaks (ISO 8601), or null.</param>
    /// <param name="lexicon">The language.</param>
    public static IReadOnlyList<Mandate> Extract(IEnumerable<Paragraph> paragraphs, string? body, int? session, string? date, Lexicon lexicon)
    {
        var extractor = new MandateExtractor(lexicon, body, session, date);
        foreach (var paragraph in paragraphs)
        {
            if (paragraph is { Part: Part.Operative, Kind: ParagraphKind.Paragraph, Text.Length: > 0 })
            {
                extractor.Read(paragraph);
            }
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
        ClauseCutter.Cut(paragraph, view, lexicon, clauses);
        if (clauses.Count == 0 && above.TryPeek(out var inherited))
        {
            Tasks(view, new Clause(0, 0, paragraph.Text.Length, inherited.Action), 0, inherited.Paragraph, inherited.Addressee, inherits: true);
            return;
        }

        foreach (var clause in clauses)
        {
            Addressee? addressee = null;
            if (Asks(clause.Action))
            {
                (addressee, var task) = AddresseeOf(view, clause);
                if (addressee is null && clause.Start > 0 && string.Equals(clause.Action, "demand", StringComparison.Ordinal))
                {
                    // Inside a sentence others demand, too: of somebody known it is the body that does.
                    continue;
                }

                Tasks(view, clause, task, paragraph.Id, addressee, inherits: false);
            }
            else if (Decides(clause.Action))
            {
                Decisions(view, clause);
            }

            if (clause.Equals(clauses[^1]) && Asks(clause.Action))
            {
                above.Push((paragraph.Level, clause.Action, paragraph.Id, addressee));
            }
        }
    }

    private static bool Asks(string action) =>
        action is "appeal" or "authorize" or "call_upon" or "demand" or "direct" or "encourage" or "invite" or "recommend" or "request" or "urge";

    private static bool Decides(string action) =>
        action is "appoint" or "convene" or "decide" or "establish" or "extend" or "remain_seized" or "renew" or "terminate";

    // The addressee, and where the task begins behind it.
    private (Addressee? Addressee, int Task) AddresseeOf(PassageView view, Clause clause)
    {
        var (start, end, codes) = AddresseeReader.Read(view.Text, clause.VerbEnd, clause.End, words, lexicon.States);
        return codes.Count == 0 ? (null, clause.VerbEnd) : (new Addressee(codes, view.Text[start..end], view.Point(start), view.Length(start, end)), end);
    }

    private void Tasks(PassageView view, Clause clause, int start, string lead, Addressee? addressee, bool inherits)
    {
        var due = dues.Read(view, clause.VerbEnd, clause.End, decided: false);
        parts.Read(view, start, clause.End, dues.Named);
        DropOthers(due, parts.Media, view.Text);
        rows.Pair(view.Text, parts.Deliverables, parts.Verbs, due);
        if (rows.All.Count == 0 && !inherits)
        {
            Add(view, clause, MandateKind.Task, lead, addressee, null, null);
        }

        Add(view, clause, MandateKind.Task, lead, addressee);
    }

    // A time behind a report in which something is said is that report's.
    private static void DropOthers(List<DueMark> due, List<Mark> media, string text)
    {
        for (var i = due.Count - 1; i >= 0 && media.Count > 0; i--)
        {
            foreach (var medium in media)
            {
                if (medium.End <= due[i].Start && ClauseParts.SamePart(text, medium.End, due[i].Start))
                {
                    due.RemoveAt(i);
                    break;
                }
            }
        }
    }

    private void Decisions(PassageView view, Clause clause)
    {
        var due = dues.Read(view, clause.VerbEnd, clause.End, decided: true);
        parts.Read(view, clause.Start, clause.End, dues.Named);
        if (Term(view, clause) is var (term, holder))
        {
            var duration = DurationReader.Read(view.Text, clause.VerbEnd, clause.End, words);
            Addressee? whose = holder is { } h ? new Addressee([h.Code], view.Text[h.Start..h.End], view.Point(h.Start), view.Length(h.Start, h.End)) : null;
            Add(view, clause, MandateKind.Term, view.Id, whose, null, due.Count > 0 && duration is null ? due[0] : null, term, duration);
            return;
        }

        if (parts.Consideration is not null || string.Equals(clause.Action, "remain_seized", StringComparison.Ordinal))
        {
            foreach (var time in due)
            {
                Add(view, clause, MandateKind.Consideration, view.Id, null, null, time, basis: parts.Basis);
            }

            if (due.Count == 0)
            {
                Add(view, clause, MandateKind.Consideration, view.Id, null, null, null, basis: parts.Basis);
            }

            return;
        }

        // The body can also decide what others shall deliver (决定工作组应提交报告).
        var isMeeting = parts.Deliverables.Exists(IsMeeting);
        if (isMeeting)
        {
            rows.Pair(view.Text, [parts.Deliverables.Find(IsMeeting)], parts.Verbs, due);
            Add(view, clause, MandateKind.Meeting, view.Id, null);
        }
        else if (parts.Deliverables.Count > 0)
        {
            var addressee = AddresseeOf(view, clause).Addressee;
            rows.Pair(view.Text, parts.Deliverables, parts.Verbs, due);
            Add(view, clause, MandateKind.Task, view.Id, addressee);
        }
    }

    private static bool IsMeeting(Mark deliverable) => MandateVocabulary.Shipped.Meetings.Contains(deliverable.Code);

    // A renewal needs a mandate or its holder, a creation and an end need the holder, which follows its creation.
    private (Mark Term, Mark? Holder)? Term(PassageView view, Clause clause)
    {
        foreach (var term in parts.Terms)
        {
            if (IsAnothers(view.Text, clause.VerbEnd, term.Start))
            {
                continue;
            }

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
        for (var i = from; (i = words.Asks.First.Next(text, i, to)) < to; i++)
        {
            if (words.Asks.At(text, i, out var code) > 0 && Decides(code))
            {
                return true;
            }
        }

        return false;
    }

    // A mandate for each row.
    private void Add(PassageView view, Clause clause, MandateKind kind, string lead, Addressee? addressee)
    {
        foreach (var (deliverable, due) in rows.All)
        {
            Add(view, clause, kind, lead, addressee, deliverable, due);
        }
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
