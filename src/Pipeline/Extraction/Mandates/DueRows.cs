using Plenary.Lexicons;

namespace Plenary.Extraction.Mandates;

/// <summary>Pairs what a clause wants delivered with the times at which it is due.</summary>
/// <param name="words">The words of the language.</param>
internal sealed class DueRows(MandateWords words)
{
    private readonly List<(Mark? Deliverable, DueMark? Due)> rows = [];

    /// <summary>The pairs of the last clause, in order of place; either half may be missing.</summary>
    internal List<(Mark? Deliverable, DueMark? Due)> All => rows;

    /// <summary>
    /// Each time goes to what is delivered in the same part of the sentence, before it or else behind it; where there is nothing, to what
    /// was named last, or else first; to what comes where a verb of its own stands between ("to hold a dialogue, and to submit, at its next
    /// session, a report"). Things that "and" joins are due together.
    /// </summary>
    internal void Pair(string text, List<Mark> deliverables, List<Mark> verbs, List<DueMark> dues)
    {
        rows.Clear();
        foreach (var due in dues)
        {
            var chosen = Chosen(text, deliverables, verbs, due);
            if (chosen < 0)
            {
                rows.Add((null, due));
                continue;
            }

            rows.Add((deliverables[chosen], due));
            for (var i = chosen - 1; i >= 0 && words.Connectors.Joins(text, deliverables[i].End, deliverables[i + 1].Start); i--)
            {
                rows.Add((deliverables[i], due));
            }
        }

        foreach (var deliverable in deliverables)
        {
            if (!HasRow(deliverable.Code))
            {
                rows.Add((deliverable, null));
            }
        }

        if (rows.Count > 1)
        {
            var sorted = rows.OrderBy(r => Math.Min(r.Deliverable?.Start ?? int.MaxValue, r.Due?.Start ?? int.MaxValue)).ThenBy(r => r.Due?.Start ?? int.MaxValue).ToArray();
            rows.Clear();
            rows.AddRange(sorted);
        }
    }

    // The place in the list of what a time goes to; -1 where there is nothing.
    private static int Chosen(string text, List<Mark> deliverables, List<Mark> verbs, DueMark due)
    {
        var before = deliverables.FindLastIndex(d => d.End <= due.Start);
        var behind = deliverables.FindIndex(d => d.Start >= due.End);
        if (before < 0 || behind < 0)
        {
            return Math.Max(before, behind);
        }

        var (last, next) = (deliverables[before], deliverables[behind]);
        return ClauseParts.SamePart(text, last.End, due.Start) ? before
            : ClauseParts.SamePart(text, due.End, next.Start) ? behind
            : verbs.Exists(v => v.Start >= last.End && v.End <= due.Start) && !verbs.Exists(v => v.Start >= due.End && v.End <= next.Start) ? behind
            : before;
    }

    private bool HasRow(string deliverable)
    {
        foreach (var (named, _) in rows)
        {
            if (string.Equals(named?.Code, deliverable, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
