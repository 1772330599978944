using Plenary.Diagnostics;
using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>
/// The log-odds that a paragraph begins with a line: from the end of the line above, the start of the line itself, its
/// neighbours, and what the dump's layout is worth.
/// </summary>
internal static class BoundaryOdds
{
    /// <summary>Breaks with log-odds as high, or as low, were not weighed but known.</summary>
    internal const double Sure = 15;

    // Log-odds that a paragraph begins with a line. What the words say may be known; zero where it is not.
    internal static double Weigh(DocumentLines document, TextStyle style, int above, int i, int next, double width, BoundaryModel model, Region region, double ofWords)
    {
        // A stop that a converter pushed onto a line of its own still ends its paragraph.
        if (model.EmptyLines != EmptyLineHabit.None && document.Lines[i].Gap > 0 && i == above + 1 && document.Content(above) is "，")
        {
            return Sure;
        }

        if (Certain(document, above, i) is { } certain)
        {
            return certain;
        }

        var features = BoundaryFeatures.Read(document, above, i, width, document.Lines[above].Score > 0);
        if (model.EmptyLines != EmptyLineHabit.None && ByEmptyLines(document, above, i, features, model.EmptyLines) is { } known)
        {
            return known;
        }

        var odds = ofWords != 0 ? ofWords : OfWords(document, style, above, i, next, width, model, region);
        odds += !IsLoneWord(document, i) && FollowsHeading(document, style, above, i, features) ? 7 : 0;
        if (!style.IsWrapped)
        {
            return odds + WeighUnwrapped(features, model)
                + (model.PartsParagraphs(features) && EndsPiece(document.Facts.LastVisible(above)) ? BehindEmptyLines : 0)
                + (model.LacksEmptyLine(features) && !document.Facts.HasMark(i) && document.Facts.LeadStart(i) < 0 ? -BehindEmptyLines : 0);
        }

        if (!model.ByFill || region != Region.Preambular)
        {
            return odds + model.Weigh(features, withSlack: !IsLoneWord(document, i));
        }

        var (ifInner, ifLast) = LineFill.Weigh(document, above, i, width, document.Lines[above].Score > 0);
        return odds + model.Weigh(features, withSlack: false) + ifLast - ifInner;
    }

    // Where empty lines part all paragraphs. The items of a list can follow each other without, and a heading ends with a word. More empty
    // lines than a converter sets are the place of a page's end.
    private const int MostEmptyLines = 2;

    private static double? ByEmptyLines(DocumentLines document, int above, int i, BoundaryFeatures features, EmptyLineHabit habit) => features.Gap switch
    {
        0 => ParagraphMark.Read(document.Content(i)) is null && ((habit == EmptyLineHabit.Strict && EndsPiece(LastVisible(document.Content(above)))) || !LeadEvidence.Opens(document.Lexicon, document.Content(i))) ? -Sure : null,
        BoundaryFeatures.PageBreak => null,
        _ => (habit == EmptyLineHabit.Strict || document.Lines[i].Gap <= MostEmptyLines) && EndsPiece(LastVisible(document.Content(above))) ? Sure : null,
    };

    /// <summary>Log-odds of a break that needs no weighing, or null.</summary>
    internal static double? Certain(DocumentLines document, int above, int i)
    {
        ref readonly var line = ref document.Lines[i];
        if (line.Continues)
        {
            return -20;
        }

        // Behind a number alone on its line stands its text, and behind a single ideograph the rest of a spaced-out line;
        // a numeral is the heading of a part.
        var upper = document.Content(above);
        if (document.Facts.IsMark(above)
            || (upper.Length == 1 && (Scripts.IsIdeograph(upper[0]) || upper[0] == '，') && Numerals.Read(upper) is null && !document.Facts.HasMark(i)))
        {
            return -20;
        }

        // The rows of a table are apart from each other and from the text around them.
        if (document.IsRow(above) || document.IsRow(i))
        {
            return 20;
        }

        // A capital alone on its line is the heading of a part.
        if (upper is [>= 'A' and <= 'Z'] || (line.Length == 1 && document.Content(i)[0] is >= 'A' and <= 'Z' && EndsPiece(document.Facts.LastVisible(above))))
        {
            return 15;
        }

        if (document.Lines[i].IsNumbered)
        {
            return 20;
        }

        var content = FirstWords(document, i);
        return Scripts.NeverBegins(content[0]) || (line.Length == 1 && Scripts.IsIdeograph(content[0]) && Numerals.Read(content[..1]) is null && document.Facts.LastVisible(above) == '；')
            ? -15
            : null;
    }

    /// <summary>Log-odds from the words and marks around a break alone.</summary>
    internal static double OfWords(DocumentLines document, TextStyle style, int above, int i, int next, double width, BoundaryModel model, Region region)
    {
        var upper = document.Content(above);
        var odds = EndOfLine(document.Facts.LastVisible(above), region, style.IsWrapped, model) + StartOfLine(document, above, i, style.IsWrapped, model);
        odds += char.IsLetter(upper[^1]) && document.Facts.Width(above) > width * 0.6 && style.IsWrapped ? -3 : 0;
        return odds + (IsHeading(document, style, above, i, next, width) ? 12 : 0);
    }

    // Where one ideograph or word stands alone on a line, the words go on below.
    private static ReadOnlySpan<char> FirstWords(DocumentLines document, int i) =>
        IsLoneWord(document, i) ? document.Join(i, Math.Min(document.Lines.Length, i + 6))
        : document.Lines[i].Length > 1 || !Scripts.IsIdeograph(document.Content(i)[0]) ? document.Content(i)
        : document.Squeeze(i, Math.Min(document.Lines.Length, i + 12));

    private static bool IsLoneWord(DocumentLines document, int line) => document.Lexicon.Spaced && LineWidth.IsLoneWord(document.Content(line));

    // Where lines are not wrapped, the empty lines that part paragraphs stand between paragraphs, whatever words these begin with; a line without
    // them that does not even open like a paragraph goes on with what a page's end cut.
    private const double BehindEmptyLines = 4;

    // Where lines are not wrapped there is nothing to learn from within words: only a bold start still tells.
    private static double WeighUnwrapped(BoundaryFeatures features, BoundaryModel model) => Math.Clamp(model.Weigh(features), -0.5, 3);

    // A short line between a finished paragraph and a numbered one. Where lines are not wrapped, the rest of a paragraph
    // that a page break cut ends like a paragraph, and a short line that does not is a heading whatever stands above.
    private static bool IsHeading(DocumentLines document, TextStyle style, int above, int i, int next, double width)
    {
        var content = document.Content(i);
        return next >= 0 && (document.Lines[next].IsNumbered || document.Facts.HasMark(next)) && IsShort(document, i) && content.IndexOfAnyExceptInRange('0', '9') >= 0 && (!style.IsWrapped || TextStyle.IsTerminal(document.Facts.LastVisible(above)) || BreaksOff(document, above, width))
            && !EndsPiece(document.Facts.LastVisible(i))
            && (width == 0 || !style.IsWrapped || document.Facts.Width(i) < width - 3);
    }

    // One line in any script.
    private static bool IsShort(DocumentLines document, int line) =>
        document.Lexicon.Spaced ? document.Lines[line].Length <= 90 : document.Facts.Width(line) <= 40;

    // A line that leaves a quarter of its width is the last of its paragraph, whatever it ends with.
    private static bool BreaksOff(DocumentLines document, int above, double width) => !document.Facts.IsStretched(above) && document.Facts.Width(above) < width * 0.75;

    // A short line that begins something of its own and neither opens like a paragraph nor ends like one is a heading,
    // and, where lines are not wrapped, so is that of an item: (a) Something.
    private static bool FollowsHeading(DocumentLines document, TextStyle style, int above, int line, BoundaryFeatures features)
    {
        var upper = document.Content(above);
        var last = upper[^1];
        return document.Lines[above].Score > 0 && IsShort(document, above) && (features.Slack == 3 || !style.IsWrapped)
            && char.IsLetter(last) && upper.IndexOfAny('，', ',', '،') < 0 && (document.Facts.Mark(above) is not { } mark || (mark.Kind != MarkKind.Number && features.Gap != BoundaryFeatures.PageBreak && (!style.IsWrapped || upper.Length <= 14))) && !Scripts.IsDigit(upper[0]) && !document.Facts.OpensLikeLead(above)
            && !(document.Lexicon.Spaced && LineWidth.IsLoneWord(upper) && LeadEvidence.Opens(document.Lexicon, document.Join(above, line + 1)));
    }

    // Preambular paragraphs end in a comma, and a semicolon there parts clauses. Operative ones end in a semicolon, but
    // where paragraphs are numbered one without a number is rare. Where lines are not wrapped, a line that ends like a
    // paragraph is one; only a page break can cut behind a comma.
    private static double EndOfLine(char last, Region region, bool isWrapped, BoundaryModel model) => last switch
    {
        '；' or ';' or '؛' => !isWrapped ? 7 : region switch { Region.Preambular => -0.3, Region.Operative => 0, _ => 3 },
        '。' or '.' => !isWrapped ? 7 : region == Region.Operative ? 1 : 3,
        '：' or ':' => !isWrapped ? 4 : 1.5,
        // Of two thousand operative paragraphs not one ends in a comma, of the lines within them one in twenty.
        ',' when region == Region.Operative && model.InWords => -7,
        '，' or ',' or '،' => region != Region.Preambular ? -3.5 : isWrapped ? model.CommaPrior : 3,
        '？' or '！' or '؟' or '?' => 2,
        '》' or '”' or ')' or ']' or '）' or '»' => -3,
        _ => -5,
    };

    internal enum Region
    {
        Preambular,
        Operative,
        Annex,
    }

    private static double StartOfLine(DocumentLines document, int above, int line, bool isWrapped, BoundaryModel model)
    {
        var content = FirstWords(document, line);
        var last = document.Facts.LastVisible(above);
        if ((content == document.Content(line) ? document.Facts.Mark(line) : ParagraphMark.Read(content)) is { } mark)
        {
            // "…, 500 and 505 | (a) and (b) of the Code": a reference that the margin cut behind its figure.
            if (mark.Kind is MarkKind.Letter or MarkKind.Roman && Scripts.IsDigit(document.Content(above)[^1]) && isWrapped && document.Lexicon.Spaced)
            {
                return -3;
            }

            return mark.Kind switch
            {
                MarkKind.Number => -1,
                // A dash between figures can slip to the start of a line, but not behind a finished clause; "a." refers to nothing.
                MarkKind.Bullet => EndsPiece(last) ? 6 : 3,
                MarkKind.Letter when isWrapped && content[mark.Length - 1] == '.' => 8,
                // "(a)" after an unfinished line can be a reference: "see (a)".
                _ => last is '和' or '及' or '、' or '第' ? -3 : isWrapped ? EndsPiece(last) ? 5 : 4 : 12,
            };
        }

        return IsArticle(content) ? 12 : LeadEvidence.Weigh(document, line, content, last, isWrapped, model.LeadBehindComma);
    }

    // "第四条　…": a tab, an ideographic space or two blanks behind the number of an article, which no reference within a sentence has.
    private static bool IsArticle(ReadOnlySpan<char> content)
    {
        var end = content[0] == '第' ? content.IndexOfAny("条章节编") : -1;
        return end > 1 && end + 2 < content.Length && Numerals.Read(content[1..end].Trim()) is not null
            && (content[end + 1] is '\t' or '\u3000' || (content[end + 1] == ' ' && content[end + 2] == ' '));
    }

    // "and", "или"
    private const int LongestConnector = 4;

    internal static char LastVisible(ReadOnlySpan<char> text)
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

        // "…; and" ends an item of a list as a semicolon does.
        if (end > 3 && char.IsLetter(text[end]) && text[..(end + 1)].LastIndexOf(' ') is var blank and > 0 && end - blank <= LongestConnector && text[..blank].TrimEnd()[^1] is ';' or '؛')
        {
            return ';';
        }

        // "…；或" ends an item of a list as a semicolon does.
        if (end > 1 && text[end] is '或' or '和' or '及' && text[..end].LastIndexOfAny('；', ';', '，') is var joint and > 0 && end - joint <= 2 && text[joint] != '，')
        {
            return text[joint];
        }

        return digits >= 0 && digits < end && text[digits] is '；' or '。' or '，' or '：' or ',' or ';' or '،' or '؛' ? text[digits] : end >= 0 ? text[end] : ' ';
    }

    internal static bool EndsPiece(char last) => TextStyle.IsTerminal(last) || last is '，' or ',' or '،';
}
