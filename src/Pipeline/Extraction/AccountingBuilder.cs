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
                _ when document.Moved.ContainsKey(i) => Fate.Moved,
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
        var fates = ledger.Fates;
        var start = 0;
        var end = 0;
        var current = Fate.Kept;
        var index = 0;
        while (index < raw.Length)
        {
            var width = char.IsHighSurrogate(raw[index]) && index + 1 < raw.Length && char.IsLowSurrogate(raw[index + 1]) ? 2 : 1;
            if (!Scripts.IsBlank(raw[index]))
            {
                var fate = fates[index];
                characters++;
                kept += fate == Fate.Kept ? 1 : 0;
                moved += fate == Fate.Moved ? 1 : 0;
                if (fate != current)
                {
                    Enter(current, start, end);
                    (start, current) = (index, fate);
                }

                end = index + width;
            }
            else
            {
                // A run ends at white space, so that its length is the number of characters it stands for.
                Enter(current, start, end);
                current = Fate.Kept;
            }

            index += width;
        }

        Enter(current, start, end);
        return new Accounting(characters, kept, moved, dropped, unclaimed);

        void Enter(Fate fate, int from, int to)
        {
            if (fate == Fate.Unclaimed && to > from)
            {
                unclaimed.Add(new Run(points.At(from), points.At(to)));
            }
            else if (fate is not (Fate.Kept or Fate.Moved) && to > from)
            {
                dropped.Add(new DroppedRun(points.At(from), points.At(to), Reason(fate)));
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
