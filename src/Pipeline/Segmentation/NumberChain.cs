namespace Plenary.Segmentation;

/// <summary>
/// Numbering as evidence: among all lines that begin like a numbered paragraph, the chain that counts up best. A figure
/// that is part of the sentence and slipped to the start of a line does not fit into the count and is left out.
/// </summary>
internal static class NumberChain
{
    // What a step in the count costs: none for the next number, more for a gap, more still for a fresh start at 1.
    private const int Gain = 10;
    private const int Restart = 6;
    private const int PerGap = 4;

    /// <summary>Marks those of some lines whose numbers form the best chain.</summary>
    internal static void Mark(DocumentLines document, List<int> lines)
    {
        var found = new List<(int Line, int Value, bool Begins)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (document.Facts.HasMark(lines[i]) && document.Facts.Mark(lines[i]) is { Kind: MarkKind.Number } mark)
            {
                var begins = i == 0 || EndsParagraph(document, lines[i - 1]);
                found.Add((lines[i], mark.Value, begins));
            }
        }

        var best = new int[found.Count];
        var from = new int[found.Count];
        var end = -1;
        for (var i = 0; i < found.Count; i++)
        {
            var own = Gain + (found[i].Begins ? 4 : -3);
            best[i] = own - (found[i].Value == 1 ? 0 : Math.Min(PerGap * (found[i].Value - 1), Gain));
            from[i] = -1;
            // A chain never reaches far back: the paragraph before is among the last few candidates.
            for (var k = i - 1; k >= Math.Max(0, i - 12); k--)
            {
                var step = found[i].Value - found[k].Value;
                var cost = step == 1 ? 0 : found[i].Value == 1 ? Restart : step > 1 ? Math.Min(PerGap * (step - 1), Gain) : 2 * Gain;
                if (best[k] + own - cost > best[i])
                {
                    best[i] = best[k] + own - cost;
                    from[i] = k;
                }
            }

            end = end < 0 || best[i] > best[end] ? i : end;
        }

        for (var i = end; i >= 0; i = from[i])
        {
            document.Lines[found[i].Line].IsNumbered = true;
        }
    }

    // A numbered paragraph follows a finished one, or a short line that is a heading.
    private static bool EndsParagraph(DocumentLines document, int line)
    {
        var last = document.Text.Text[document.Lines[line].End - 1];
        return TextStyle.IsTerminal(last) || last is '，' or ',' or Text.NoteMark.Close || Text.Scripts.IsDigit(last)
            || (document.Lines[line].Length < 20 && last is not ('第' or '和' or '及' or '至' or '、'));
    }
}
