using System.Globalization;
using Plenary.Diagnostics;

namespace Plenary.Validation;

/// <summary>The document against its raw text.</summary>
internal static class SourceChecks
{
    // The ranges of a paragraph stand in the order in which they are read, which a dump need not print; the account goes from top to bottom.
    internal static IEnumerable<Finding> SpansAreInOrder(CheckedDocument view)
    {
        var accounting = view.Document.Accounting;
        var lists = view.Document.Paragraphs.Select(p => (Place: p.Id, Spans: (IReadOnlyList<int[]>)[.. p.Source.OrderBy(s => s.FirstOrDefault())]))
            .Append(("accounting.dropped", [.. accounting.Dropped.Select(r => new[] { r.Start, r.End })]))
            .Append(("accounting.unclaimed", [.. accounting.Unclaimed.Select(r => new[] { r.Start, r.End })]));
        foreach (var (place, spans) in lists)
        {
            var behind = 0;
            foreach (var span in spans)
            {
                if (span is not [var start, var end] || start < behind || end <= start || end > (view.Raw?.Length ?? int.MaxValue))
                {
                    yield return Rules.SpanOutOfPlace.Here(
                        $"{place}: the range [{string.Join(", ", span)}] is empty, out of order, or ends behind the text.");
                    break;
                }

                behind = end;
            }
        }
    }

    internal static IEnumerable<Finding> AccountingAddsUp(CheckedDocument view)
    {
        var a = view.Document.Accounting;
        var dropped = a.Dropped.Sum(r => (long)r.End - r.Start);
        var unclaimed = a.Unclaimed.Sum(r => (long)r.End - r.Start);
        if (a.Characters != a.Kept + a.Moved + dropped + unclaimed)
        {
            yield return Rules.AccountingOff.Here(string.Create(
                CultureInfo.InvariantCulture,
                $"{a.Characters} characters are not {a.Kept} kept + {a.Moved} moved + {dropped} dropped + {unclaimed} unclaimed."));
        }
    }
}
