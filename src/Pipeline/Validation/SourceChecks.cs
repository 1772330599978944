using System.Globalization;
using Plenary.Diagnostics;

namespace Plenary.Validation;

/// <summary>The document against its raw text.</summary>
internal static class SourceChecks
{
    // The ranges of a paragraph stand in the order in which they are read, which a dump need not print; the account goes from top to bottom.
    internal static void SpansAreInOrder(CheckedDocument view, List<Finding> findings)
    {
        var accounting = view.Document.Accounting;
        var length = view.Raw?.Length ?? int.MaxValue;
        foreach (var paragraph in view.Document.Paragraphs)
        {
            if (FirstOutOfOrder(paragraph.Source, length) is not null && FirstOutOfOrder([.. paragraph.Source.OrderBy(s => s.FirstOrDefault())], length) is { } span)
            {
                findings.Add(Misplaced(paragraph.Id, span));
            }
        }

        if (FirstOutOfOrder(accounting.Dropped, r => (r.Start, r.End), length) is { } dropped)
        {
            findings.Add(Misplaced("accounting.dropped", dropped));
        }

        if (FirstOutOfOrder(accounting.Unclaimed, r => (r.Start, r.End), length) is { } unclaimed)
        {
            findings.Add(Misplaced("accounting.unclaimed", unclaimed));
        }
    }

    private static int[]? FirstOutOfOrder(IReadOnlyList<int[]> spans, int length)
    {
        var behind = 0;
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i] is not [var start, var end] || start < behind || end <= start || end > length)
            {
                return spans[i];
            }

            behind = end;
        }

        return null;
    }

    private static int[]? FirstOutOfOrder<T>(IReadOnlyList<T> runs, Func<T, (int Start, int End)> ends, int length)
    {
        var behind = 0;
        for (var i = 0; i < runs.Count; i++)
        {
            var (start, end) = ends(runs[i]);
            if (start < behind || end <= start || end > length)
            {
                return [start, end];
            }

            behind = end;
        }

        return null;
    }

    private static Finding Misplaced(string place, int[] span) =>
        Rules.SpanOutOfPlace.Here($"{place}: the range [{string.Join(", ", span)}] is empty, out of order, or ends behind the text.");

    internal static void AccountingAddsUp(CheckedDocument view, List<Finding> findings)
    {
        var a = view.Document.Accounting;
        var dropped = a.Dropped.Sum(r => (long)r.End - r.Start);
        var unclaimed = a.Unclaimed.Sum(r => (long)r.End - r.Start);
        if (a.Characters != a.Kept + a.Moved + dropped + unclaimed)
        {
            findings.Add(Rules.AccountingOff.Here(string.Create(
                CultureInfo.InvariantCulture,
                $"{a.Characters} characters are not {a.Kept} kept + {a.Moved} moved + {dropped} dropped + {unclaimed} unclaimed.")));
        }
    }
}
