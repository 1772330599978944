using Plenary.Model;
using Plenary.Segmentation;
using Plenary.Text;

namespace Plenary.Extraction;

/// <summary>Closes the account of the raw text: gives every line's characters their fate and adds them up.</summary>
public static class AccountingBuilder
{
    /// <summary>Enters the lines of a cut document into the ledger.</summary>
    public static void Enter(DocumentLines document, Ledger ledger, string? body)
    {
        var symbolKept = false;
        var jobKept = false;
        for (var i = 0; i < document.Lines.Length; i++)
        {
            ref readonly var line = ref document.Lines[i];
            var span = new TextSpan(line.Start, line.End);
            var content = document.Text.Text.AsSpan(line.Start, line.Length);
            var fate = line.Kind switch
            {
                BlockKind.Unclaimed => Fate.Unclaimed,
                BlockKind.Masthead => NamesBody(document, content, body) ? Fate.Kept : Fate.Masthead,
                BlockKind.RunningHead => Fate.RunningHead,
                BlockKind.RunningFoot => Fate.RunningFoot,
                BlockKind.Ornament => Fate.Ornament,
                BlockKind.Footnote => Fate.Moved,
                _ when document.Moved.Count > 0 && document.Moved.ContainsKey(i) => Fate.Moved,
                _ => Fate.Kept,
            };
            ledger.MarkVisible(document.Text, span, fate);
            if (line.Kind is BlockKind.RunningHead or BlockKind.RunningFoot)
            {
                symbolKept = symbolKept || Keep(document, ledger, line, document.Symbol);
                jobKept = jobKept || Keep(document, ledger, line, document.JobNumber);
            }
        }

        foreach (var call in document.Calls)
        {
            ledger.Mark(document.Text, new TextSpan(call.Start, call.End), Fate.Moved);
        }
    }

    /// <summary>The account in code points; white space does not count.</summary>
    public static Accounting Close(Ledger ledger, CodePoints points)
    {
        int characters = 0, kept = 0, moved = 0;
        var dropped = new List<DroppedRun>();
        var unclaimed = new List<Run>();
        var raw = ledger.RawText.AsSpan();
        for (var index = 0; index < raw.Length;)
        {
            var fate = ledger[index];
            var end = ledger.EndOfRun(index);
            var count = points.At(end) - points.At(index) - Scripts.CountBlanks(raw[index..end]);
            characters += count;
            kept += fate == Fate.Kept ? count : 0;
            moved += fate == Fate.Moved ? count : 0;
            if (count > 0 && fate is not (Fate.Kept or Fate.Moved))
            {
                Enter(fate, raw, index, end);
            }

            index = end;
        }

        return new Accounting(characters, kept, moved, dropped, unclaimed);

        // A run ends at white space, so that its length is the number of characters it stands for.
        void Enter(Fate fate, ReadOnlySpan<char> raw, int from, int to)
        {
            for (var start = from; start < to; start++)
            {
                var end = start;
                while (end < to && !Scripts.IsBlank(raw[end]))
                {
                    end++;
                }

                if (end > start && fate == Fate.Unclaimed)
                {
                    unclaimed.Add(new Run(points.At(start), points.At(end)));
                }
                else if (end > start)
                {
                    dropped.Add(new DroppedRun(points.At(start), points.At(end), Reason(fate)));
                }

                start = end;
            }
        }
    }

    private static string Reason(Fate fate) => fate switch
    {
        Fate.Masthead => "masthead",
        Fate.RunningHead => "running_head",
        Fate.RunningFoot => "running_foot",
        Fate.Markup => "markup",
        Fate.WordResidue => "word_residue",
        Fate.Invisible => "invisible",
        Fate.WordDivision => "word_division",
        _ => "ornament",
    };

    private static bool NamesBody(DocumentLines document, ReadOnlySpan<char> content, string? body)
    {
        var squeezed = Squeezed.Of(content);
        return document.Lexicon.Document.Bodies.Any(b => string.Equals(b.Code, body, StringComparison.Ordinal) && b.Are(squeezed));
    }

    // The first print of symbol and job number is where their fields were read.
    private static bool Keep(DocumentLines document, Ledger ledger, Line line, string? value)
    {
        var at = value is null ? -1 : document.Text.Text.AsSpan(line.Start, line.Length).IndexOf(value);
        if (at < 0)
        {
            return false;
        }

        ledger.Mark(document.Text, new TextSpan(line.Start + at, line.Start + at + value!.Length), Fate.Kept);
        return true;
    }
}
