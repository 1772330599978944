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
    /// <summary>Breaks with less evidence than this, either way, are reported.</summary>
    internal const double Doubtful = 1.25;

    internal static void Mark(DocumentLines document, TextStyle style, List<int> annexes)
    {
        var body = new List<int>();
        var rest = new List<int>();
        for (var i = Math.Max(0, document.Formula + 1); i < document.Lines.Length; i++)
        {
            if (document.Lines[i].Kind == BlockKind.Unclaimed)
            {
                (annexes.Count > 0 && i > annexes[0] ? rest : body).Add(i);
            }
        }

        document.ShowsIndents = body.Exists(i => document.Lines[i].Indent > 0);
        var chain = NumberChain.Find(document, body);
        chain.UnionWith(NumberChain.Find(document, rest));
        var margins = Margins(document, body, rest);
        var width = Width(document, body, rest);
        var model = Learn(document, body, chain, margins, width);
        Cut(document, style, body, chain, margins, width, model, false);
        Cut(document, style, rest, chain, margins, width, model, true);
    }

    private static void Cut(DocumentLines document, TextStyle style, List<int> lines, HashSet<int> chain, int[] margins, double width, BoundaryModel model, bool annex)
    {
        var operative = false;
        var unit = 0;
        var count = new Dictionary<MarkKind, int>();
        var waiting = new Queue<int>();
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

            line.Score = k == 0 || opensPart || document.Lines[lines[k - 1]].Kind == BlockKind.AnnexHeading
                ? 20
                : (float)Weigh(document, style, IsRaisedCall(document, lines[k - 1]) && k > 1 ? lines[k - 2] : lines[k - 1], i, k + 1 < lines.Count ? lines[k + 1] : -1, chain, margins, width, model, annex ? Region.Annex : operative ? Region.Operative : Region.Preambular);
            line.Score += CountsUp(document, i, count, line.Score) ? 6 : 0;
            operative |= chain.Contains(i);
            unit = line.Score > 0 || unit == 0 ? document.NextUnit() : unit;
            line.Unit = unit;
            if (k + 1 < lines.Count && IsLoneMark(document, i) && IsLoneMark(document, lines[k + 1]))
            {
                unit = TakeMarks(document, lines, ref k, unit, chain, annex, ref operative, waiting);
                continue;
            }

            line.Kind = annex ? BlockKind.Annex : operative ? BlockKind.Operative : BlockKind.Preambular;
        }
    }

    // The mark of an item that opens a list or continues its count. A number before it begins all lists anew.
    private static bool CountsUp(DocumentLines document, int line, Dictionary<MarkKind, int> count, float score)
    {
        if (ParagraphMark.Read(document.Content(line)) is not { } mark || mark.Kind == MarkKind.Bullet)
        {
            return false;
        }

        var fits = mark.Kind != MarkKind.Number && (mark.Value == 1 || mark.Value == count.GetValueOrDefault(mark.Kind) + 1) && score > -15;
        if (mark.Kind == MarkKind.Number && score > 0)
        {
            count.Clear();
        }

        if (fits || score > 0)
        {
            count[mark.Kind] = mark.Value;
        }

        return fits;
    }

    // Several marks in a column of their own, then their texts: each mark opens a unit, and the texts fill them in order.
    private static int TakeMarks(DocumentLines document, List<int> lines, ref int k, int first, HashSet<int> chain, bool annex, ref bool operative, Queue<int> waiting)
    {
        var unit = first;
        for (; k < lines.Count && IsLoneMark(document, lines[k]); k++)
        {
            ref var line = ref document.Lines[lines[k]];
            operative |= chain.Contains(lines[k]);
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
    private static bool FormulaBetween(DocumentLines document, int above, int line)
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

    private static bool IsRaisedCall(DocumentLines document, int line) =>
        document.Lines[line].Length <= 3 && document.Content(line).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsLoneMark(DocumentLines document, int line) =>
        ParagraphMark.Read(document.Content(line)) is { Kind: not MarkKind.Bullet } mark && mark.Length == document.Lines[line].Length;

    private static bool EndsPiece(char last) => TextStyle.IsTerminal(last) || last is '，' or ',';

    private static bool EndsPiece(DocumentLines document, int line) =>
        !IsLoneMark(document, line) && TextStyle.IsTerminal(LastVisible(document.Content(line)));

    // Log-odds that a paragraph begins with a line.
    private static double Weigh(DocumentLines document, TextStyle style, int above, int i, int next, HashSet<int> chain, int[] margins, double width, BoundaryModel model, Region region)
    {
        ref readonly var line = ref document.Lines[i];
        if (line.Continues)
        {
            return -20;
        }

        // Behind a number alone on its line stands its text, and behind a single ideograph the rest of a spaced-out line;
        // a numeral is the heading of a part.
        var upper = document.Content(above);
        if ((ParagraphMark.Read(upper) is { } lone && lone.Length == upper.Length)
            || (upper.Length == 1 && Scripts.IsIdeograph(upper[0]) && Numerals.Read(upper) is null && ParagraphMark.Read(document.Content(i)) is null))
        {
            return -20;
        }

        // A capital alone on its line is the heading of a part.
        if (upper is [>= 'A' and <= 'Z'] || (line.Length == 1 && document.Content(i)[0] is >= 'A' and <= 'Z' && EndsPiece(LastVisible(upper))))
        {
            return 15;
        }

        if (chain.Contains(i))
        {
            return 20;
        }

        ReadOnlySpan<char> content = document.Lines[i].Length > 1 || !Scripts.IsIdeograph(document.Content(i)[0]) ? document.Content(i) : document.Squeeze(i, Math.Min(document.Lines.Length, i + 12));
        if (Scripts.NeverBegins(content[0]) || (document.Lines[i].Length == 1 && Scripts.IsIdeograph(content[0]) && Numerals.Read(content[..1]) is null && LastVisible(upper) == '；'))
        {
            return -15;
        }

        var features = BoundaryFeatures.Read(document, above, i, margins[i], width);
        var odds = EndOfLine(LastVisible(upper), region, style.IsWrapped, model) + StartOfLine(document, content, upper, style.IsWrapped, model);
        odds += Scripts.IsIdeograph(upper[^1]) && LineWidth.Of(upper) > width * 0.6 && style.IsWrapped ? -3 : 0;
        odds += FollowsHeading(document, style, above, features) ? 7 : 0;
        odds += IsHeading(document, style, above, i, next, chain, width) ? 12 : 0;
        return odds + (style.IsWrapped ? model.Weigh(features) : WeighUnwrapped(features, model));
    }

    // Where lines are not wrapped there is nothing to learn from within words: only a bold start still tells.
    private static double WeighUnwrapped(BoundaryFeatures features, BoundaryModel model) => Math.Clamp(model.Weigh(features), -0.5, 3);

    // A short line between a finished paragraph and a numbered one. Where lines are not wrapped, the rest of a paragraph
    // that a page break cut ends like a paragraph, and a short line that does not is a heading whatever stands above.
    private static bool IsHeading(DocumentLines document, TextStyle style, int above, int i, int next, HashSet<int> chain, double width)
    {
        var content = document.Content(i);
        return next >= 0 && (chain.Contains(next) || ParagraphMark.Read(document.Content(next)) is not null) && content.Length <= 40 && content.IndexOfAnyExceptInRange('0', '9') >= 0 && (!style.IsWrapped || TextStyle.IsTerminal(LastVisible(document.Content(above))))
            && !EndsPiece(LastVisible(content))
            && (width == 0 || !style.IsWrapped || LineWidth.Of(content) < width - 3);
    }

    // The value of BoundaryFeatures.Gap where a page, a note or furniture stands between.
    private const int PageBreak = 3;

    // A short line that begins something of its own and neither opens like a paragraph nor ends like one is a heading,
    // and, where lines are not wrapped, so is that of an item: (a) Something.
    private static bool FollowsHeading(DocumentLines document, TextStyle style, int above, BoundaryFeatures features)
    {
        var upper = document.Content(above);
        var last = upper[^1];
        return document.Lines[above].Score > 0 && upper.Length <= 40 && (features.Slack == 3 || !style.IsWrapped)
            && Scripts.IsIdeograph(last) && !upper.Contains('，') && (ParagraphMark.Read(upper) is not { } mark || (mark.Kind != MarkKind.Number && features.Gap != PageBreak && (!style.IsWrapped || upper.Length <= 14))) && !Scripts.IsDigit(upper[0]) && !LeadEvidence.Opens(document.Lexicon, upper);
    }

    // Preambular paragraphs end in a comma, and a semicolon there parts clauses. Operative ones end in a semicolon, but
    // where paragraphs are numbered one without a number is rare. Where lines are not wrapped, a line that ends like a
    // paragraph is one; only a page break can cut behind a comma.
    private static double EndOfLine(char last, Region region, bool isWrapped, BoundaryModel model) => last switch
    {
        '；' or ';' => !isWrapped ? 7 : region switch { Region.Preambular => -0.3, Region.Operative => 0, _ => 3 },
        '。' or '.' => !isWrapped ? 7 : region == Region.Operative ? 1 : 3,
        '：' or ':' => !isWrapped ? 4 : 1.5,
        '，' or ',' => region != Region.Preambular ? -3.5 : isWrapped ? model.CommaPrior : 3,
        '？' or '！' => 2,
        '》' or '”' or ')' or ']' or '）' => -3,
        _ => -5,
    };

    private enum Region
    {
        Preambular,
        Operative,
        Annex,
    }

    private static double StartOfLine(DocumentLines document, ReadOnlySpan<char> content, ReadOnlySpan<char> above, bool isWrapped, BoundaryModel model)
    {
        if (ParagraphMark.Read(content) is { } mark)
        {
            return mark.Kind switch
            {
                MarkKind.Number => -1,
                // A dash between figures can slip to the start of a line, but not behind a finished clause; "a." refers to nothing.
                MarkKind.Bullet => EndsPiece(LastVisible(above)) ? 6 : 3,
                MarkKind.Letter when isWrapped && content[mark.Length - 1] == '.' => 8,
                // "(a)" after an unfinished line can be a reference: "see (a)".
                _ => LastVisible(above) is '和' or '及' or '、' or '第' ? -3 : isWrapped ? EndsPiece(LastVisible(above)) ? 5 : 4 : 12,
            };
        }

        return LeadEvidence.Weigh(document.Lexicon, content, LastVisible(above), isWrapped, model.LeadBehindComma);
    }

    private static char LastVisible(ReadOnlySpan<char> text)
    {
        var end = text.Length - 1;
        while (end > 0 && text[end] == NoteMark.Close)
        {
            end = text[..end].LastIndexOf(NoteMark.Open) - 1;
            while (end > 0 && Scripts.IsBlank(text[end]))
            {
                end--;
            }
        }

        // A plain call at the end: "告；1". The punctuation before it is what ended the line.
        var digits = end;
        while (digits > 0 && end - digits < 3 && (Scripts.IsDigit(text[digits]) || text[digits] == '*' || Scripts.IsBlank(text[digits])))
        {
            digits--;
        }

        // "…；或" ends an item of a list as a semicolon does.
        if (end > 1 && text[end] is '或' or '和' or '及' && text[..end].LastIndexOfAny('；', ';', '，') is var joint and > 0 && end - joint <= 2 && text[joint] != '，')
        {
            return text[joint];
        }

        return digits >= 0 && digits < end && text[digits] is '；' or '。' or '，' or '：' or ',' or ';' ? text[digits] : end >= 0 ? text[end] : ' ';
    }

    private static BoundaryModel Learn(DocumentLines document, List<int> lines, HashSet<int> chain, int[] margins, double width)
    {
        var model = new BoundaryModel { LeadBehindComma = LeadEvidence.BehindComma(document, lines), ShowsIndents = document.ShowsIndents };
        var operative = false;
        for (var k = 1; k < lines.Count; k++)
        {
            var above = lines[k - 1];
            var content = document.Content(lines[k]);
            var upper = document.Content(above);
            operative |= chain.Contains(lines[k]);
            if (!operative)
            {
                model.CountPreambular(LastVisible(upper), BoundaryFeatures.Read(document, above, lines[k], margins[lines[k]], width));
            }

            if (document.Lines[lines[k]].Continues || (ParagraphMark.Read(upper) is { } lone && lone.Length == upper.Length))
            {
                continue;
            }

            if (chain.Contains(lines[k]))
            {
                var isLone = ParagraphMark.Read(content) is { } mark && mark.Length == content.Length;
                model.Learn(BoundaryFeatures.Read(document, above, lines[k], margins[lines[k]], width), true, isLone);
            }
            else if (Scripts.IsIdeograph(upper[^1]) && Scripts.IsHan(content[0]) && ParagraphMark.Read(content) is null && upper.Length > 12)
            {
                model.Learn(BoundaryFeatures.Read(document, above, lines[k], margins[lines[k]], width), false);
            }
        }

        return model;
    }

    // The left margin: the least indent of the running text, page by page where pages can be told apart.
    private static int[] Margins(DocumentLines document, List<int> body, List<int> rest)
    {
        var margins = new int[document.Lines.Length];
        var page = new List<int>();
        foreach (var i in body.Concat(rest))
        {
            if (document.Lines[i].NewPage || (page.Count > 0 && HasPageBetween(document, page[^1], i)))
            {
                Close();
            }

            page.Add(i);
        }

        Close();
        return margins;

        void Close()
        {
            var least = page.Count == 0 ? 0 : page.Min(i => document.Lines[i].Indent);
            foreach (var i in page)
            {
                margins[i] = least;
            }

            page.Clear();
        }
    }

    private static bool HasPageBetween(DocumentLines document, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (document.Lines[i].NewPage)
            {
                return true;
            }
        }

        return false;
    }

    // The right margin: the width that wrapped lines reach.
    private static double Width(DocumentLines document, List<int> body, List<int> rest)
    {
        var widths = new List<double>();
        foreach (var i in body.Concat(rest))
        {
            var content = document.Content(i);
            if (Scripts.IsIdeograph(content[^1]) && content.Length > 20)
            {
                widths.Add(LineWidth.Of(content));
            }
        }

        widths.Sort();
        return widths.Count == 0 ? 0 : widths[(int)(widths.Count * 0.95)];
    }
}
