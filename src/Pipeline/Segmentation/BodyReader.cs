using Plenary.Diagnostics;
using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>
/// Cuts the running text, between the enacting formula and the tail and in annexes, into paragraphs. Each break between
/// two lines gets log-odds from the end of the line above, the start of the line below, and the habits of the dump.
/// </summary>
internal static class BodyReader
{
    /// <summary>
    /// True where a break has so little evidence, either way, that it is reported. Where the page's indents are hidden evidence is
    /// scarce, and most breaks that have little are right. Where lines are not wrapped nearly every one begins a paragraph, so that
    /// taking one for a continuation needs more; only a page can end within a paragraph, so that its first line needs more to begin one.
    /// </summary>
    internal static bool IsDoubtful(DocumentLines document, int line)
    {
        var score = document.Lines[line].Score;
        return !document.Style.IsWrapped ? score > -2.5 && score < (BeginsPage(document, line) ? 4 : 1.25)
            : Math.Abs(score) < (document.ShowsIndents ? 2.5 : 1.9);
    }

    private static bool BeginsPage(DocumentLines document, int line) =>
        document.Lines[line].NewPage || (line > 0 && document.Lines[line - 1].Kind is BlockKind.RunningHead or BlockKind.RunningFoot);

    // A reference in a sentence can look like the next mark, but hardly gets a line of its own.
    private const float MarkThatCounts = 6;
    private const float LoneMarkThatCounts = 15;

    internal static void Mark(DocumentLines document, TextStyle style, List<int> annexes)
    {
        var body = new List<int>(document.Lines.Length);
        var rest = new List<int>();
        for (var i = Math.Max(0, document.Formula + 1); i < document.Lines.Length; i++)
        {
            if (document.Lines[i].Kind == BlockKind.Unclaimed)
            {
                (annexes.Count > 0 && i > annexes[0] ? rest : body).Add(i);
            }
        }

        document.ShowsIndents = AnyIndent(document, body);
        NumberChain.Mark(document, body);
        NumberChain.Mark(document, rest);
        BodyMeasures.MarkMargins(document, body, rest);
        var width = BodyMeasures.Width(document, body, rest);
        ReadingOrder.Restore(document, style, body, width);
        ReadingOrder.Restore(document, style, rest, width);
        var model = BodyMeasures.Learn(document, style, body, width);
        Cut(document, style, body, width, model, false);
        Cut(document, style, rest, width, model, true);
    }

    private static void Cut(DocumentLines document, TextStyle style, List<int> lines, double width, BoundaryModel model, bool annex)
    {
        var operative = false;
        var unit = 0;
        Span<int> count = stackalloc int[(int)MarkKind.Bullet + 1];
        count.Clear();
        var waiting = new Queue<int>();
        var below = annex ? [] : HiddenIndents.Weigh(document, style, lines, width, model);
        for (var k = 0; k < lines.Count; k++)
        {
            var i = lines[k];
            ref var line = ref document.Lines[i];
            if (waiting.Count > 0 && !IsLoneMark(document, i) && EndsPiece(document, lines[k - 1]))
            {
                // The text of the next of several marks that a dump printed in a column of their own.
                (line.Unit, line.Kind, line.Score) = (unit = waiting.Dequeue(), document.Lines[lines[k - 1]].Kind, -20);
                continue;
            }

            var opensPart = k > 0 && FormulaBetween(document, lines[k - 1], i);
            operative &= !opensPart;
            if (k > 0 && IsRaisedCall(document, i))
            {
                // Belongs to the paragraph around it; the next line is weighed against the one above.
                (line.Unit, line.Kind, line.Score) = (unit, document.Lines[lines[k - 1]].Kind, -20);
                continue;
            }

            var region = annex ? BoundaryOdds.Region.Annex : operative ? BoundaryOdds.Region.Operative : BoundaryOdds.Region.Preambular;
            var behindCall = k > 1 && IsRaisedCall(document, lines[k - 1]);
            var ofWords = k < below.Length && region == BoundaryOdds.Region.Preambular && !behindCall ? below[k].Words : 0;
            line.Score = k == 0 || opensPart || document.Lines[lines[k - 1]].Kind == BlockKind.AnnexHeading
                ? 20
                : (float)BoundaryOdds.Weigh(document, style, behindCall ? lines[k - 2] : lines[k - 1], i, k + 1 < lines.Count ? lines[k + 1] : -1, width, model, region, ofWords);
            line.Score = document.IsStatement && k > 0 && OpensQuotation(document, lines[k - 1], i) ? 20 : line.Score;
            line.Score += k < below.Length && Math.Abs(line.Score) < BoundaryOdds.Sure ? (float)below[k].Fill : 0;
            line.Score += CountsUp(document, i, count, line.Score) ? IsLoneMark(document, i) && line.Score < 0 ? LoneMarkThatCounts : MarkThatCounts : 0;
            operative |= document.Lines[i].IsNumbered;
            unit = line.Score > 0 || unit == 0 ? document.NextUnit() : unit;
            line.Unit = unit;
            if (k + 1 < lines.Count && IsLoneMark(document, i) && IsLoneMark(document, lines[k + 1]))
            {
                unit = TakeMarks(document, lines, ref k, unit, annex, ref operative, waiting);
                continue;
            }

            line.Kind = annex ? BlockKind.Annex : operative ? BlockKind.Operative : BlockKind.Preambular;
        }

        StrayEnds.Return(document, lines);
    }

    private static bool AnyIndent(DocumentLines document, List<int> lines)
    {
        foreach (var line in lines)
        {
            if (document.Lines[line].Indent > 0)
            {
                return true;
            }
        }

        return false;
    }

    // Each paragraph of a statement opens with the quotation mark of the whole.
    private static bool OpensQuotation(DocumentLines document, int above, int line) =>
        document.Content(line)[0] is '“' or '”' or '«' or '„' or '"' && TextStyle.IsTerminal(BoundaryOdds.LastVisible(document.Content(above)));

    // The mark of an item that opens a list or continues its count. A number before it begins all lists anew.
    private static bool CountsUp(DocumentLines document, int line, Span<int> count, float score)
    {
        if (!document.Facts.HasMark(line) || document.Facts.Mark(line) is not { Kind: not MarkKind.Bullet } mark)
        {
            return false;
        }

        var fits = mark.Kind != MarkKind.Number && (mark.Value == 1 || mark.Value == count[(int)mark.Kind] + 1) && score > -15;
        if (mark.Kind == MarkKind.Number && score > 0)
        {
            count.Clear();
        }

        if (fits || score > 0)
        {
            count[(int)mark.Kind] = mark.Value;
        }

        // (i) can be the letter behind (h).
        if (mark is { Kind: MarkKind.Roman, Printed: [var letter] } && letter - 'a' == count[(int)MarkKind.Letter])
        {
            count[(int)MarkKind.Letter]++;
        }

        return fits;
    }

    // Several marks in a column of their own, then their texts: each mark opens a unit, and the texts fill them in order.
    private static int TakeMarks(DocumentLines document, List<int> lines, ref int k, int first, bool annex, ref bool operative, Queue<int> waiting)
    {
        var unit = first;
        for (; k < lines.Count && IsLoneMark(document, lines[k]); k++)
        {
            ref var line = ref document.Lines[lines[k]];
            operative |= document.Lines[lines[k]].IsNumbered;
            if (unit == 0)
            {
                unit = document.NextUnit();
                waiting.Enqueue(unit);
            }

            (line.Unit, line.Score, line.Kind) = (unit, 20, annex ? BlockKind.Annex : operative ? BlockKind.Operative : BlockKind.Preambular);
            unit = 0;
        }

        k--;
        return first;
    }

    // The enacting formula of a further part stands between two lines.
    internal static bool FormulaBetween(DocumentLines document, int above, int line)
    {
        for (var i = above + 1; i < line; i++)
        {
            if (document.Lines[i].Kind == BlockKind.EnactingFormula)
            {
                return true;
            }
        }

        return false;
    }

    internal static bool IsRaisedCall(DocumentLines document, int line) =>
        document.Lines[line].Length <= 3 && document.Content(line).IndexOfAnyExceptInRange('0', '9') < 0;

    internal static bool IsLoneMark(DocumentLines document, int line) =>
        document.Facts.IsMark(line) && document.Facts.Mark(line) is { Kind: not MarkKind.Bullet };

    private static bool EndsPiece(DocumentLines document, int line) =>
        !IsLoneMark(document, line) && TextStyle.IsTerminal(document.Facts.LastVisible(line));
}
