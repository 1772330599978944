using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>
/// Finds what opens the statement of a president: the line that says what the document is ("Statement by the President of the Security Council"),
/// and the sentence that says where and when it was made ("At the 8876th meeting …, the President … made the following statement:"). The
/// statement stands behind that sentence as the paragraphs of a resolution stand behind the enacting formula.
/// </summary>
internal static class StatementReader
{
    // The first page's frame, and in some dumps page heads and notes between its lines.
    private const int LongestHead = 80;

    // Lines of the sentence, in a narrow column with a blank title of an item.
    private const int LongestSentence = 16;

    internal static void Mark(DocumentLines document)
    {
        if (document.Symbol is { } symbol && !symbol.Contains("/PRST/", StringComparison.Ordinal) && !symbol.Contains("/L.", StringComparison.Ordinal))
        {
            return;
        }

        var end = Math.Min(document.Formula >= 0 ? document.Formula : document.Lines.Length, LongestHead);
        var label = Label(document, end);
        var (first, last) = Sentence(document, label, end);
        if (label < 0 && last < 0)
        {
            return;
        }

        document.IsStatement = true;
        if (last >= 0)
        {
            document.Body ??= BodyIn(document.Lexicon, document.Join(first, last + 1));
            document.Claim(first, last + 1, BlockKind.AdoptionLine);
            OpenQuotation(document, last);
        }

        if (label >= 0)
        {
            var wraps = IsWrapped(document, label);
            document.Body ??= BodyIn(document.Lexicon, document.Join(label, wraps ? label + 2 : label + 1));
            document.Claim(label, wraps ? label + 2 : label + 1, HasNumberedTitle(document, last >= 0 ? last : end) ? BlockKind.AdoptionLine : BlockKind.Title);
            last = last >= 0 || HeadReader.EndsAtNumber(document) ? last : wraps ? label + 1 : label;
        }

        document.Formula = document.Formula < 0 ? last : document.Formula;
    }

    // "Statement by the President | of the Security Council"
    private static bool IsWrapped(DocumentLines document, int label) =>
        label + 1 < document.Lines.Length && document.Lines[label + 1].Kind == BlockKind.Unclaimed && BodyIn(document.Lexicon, document.Join(label, label + 1)) is null
        && document.Lexicon.Document.Statements.IsLabel(document.Squeeze(label, label + 2)) && BodyIn(document.Lexicon, document.Join(label, label + 2)) is not null;

    private static int Label(DocumentLines document, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (document.Lines[i].Kind == BlockKind.Unclaimed && document.Lexicon.Document.Statements.IsLabel(document.Squeeze(i)))
            {
                return i;
            }
        }

        return -1;
    }

    // First and last line of the sentence; -1 where there is none.
    private static (int First, int Last) Sentence(DocumentLines document, int label, int end)
    {
        for (var last = label + 1; last < end; last++)
        {
            if (document.Lines[last].Kind != BlockKind.Unclaimed || BoundaryOdds.LastVisible(document.Content(last)) is not (':' or '：'))
            {
                continue;
            }

            var top = Math.Max(label + 1, last + 1 - LongestSentence);
            if (document.Lexicon.Document.Statements.Announce(document.Squeeze(top, last + 1)))
            {
                return (Begin(document, top, last), last);
            }
        }

        return (-1, -1);
    }

    // The sentence begins on the line that names its meeting or its day, whichever stands further up; a day alone on its line is the masthead's.
    private static int Begin(DocumentLines document, int top, int last)
    {
        var says = LastWhere(document, top, last, document.Lexicon.Document.Statements.Announce);
        var meeting = LastWhere(document, top, says, s => Meeting(document.Lexicon, s) is not null);
        var from = meeting < top ? says : meeting;
        var day = LastWhere(document, Math.Max(top, from - 1), says, s => document.Lexicon.Dates.Find(s) is not null);
        return day >= top && day < from && document.Lexicon.Dates.Read(document.Squeeze(day)) is null ? day : from;
    }

    // The last line from which on, down to the end, a condition holds.
    private static int LastWhere(DocumentLines document, int top, int last, Func<string, bool> holds)
    {
        for (var i = last; i >= top; i--)
        {
            if (document.Lines[i].Kind == BlockKind.Unclaimed && holds(document.Squeeze(i, last + 1)))
            {
                return i;
            }
        }

        return top - 1;
    }

    /// <summary>The meeting that a sentence without white space names, or null.</summary>
    internal static int? Meeting(Lexicon lexicon, string squeezed)
    {
        foreach (var template in lexicon.Document.Meetings)
        {
            if (template.Within(squeezed, lexicon.Gaps.Accept)?.GetValueOrDefault("meeting") is { } printed)
            {
                return lexicon.Document.Ordinals.Read(printed);
            }
        }

        return null;
    }

    // What is quoted can begin with the formula of the body that speaks.
    private static void OpenQuotation(DocumentLines document, int last)
    {
        for (var i = last + 1; i < Math.Min(document.Lines.Length, last + 4); i++)
        {
            if (document.Lines[i].Kind == BlockKind.Unclaimed && document.Lines[i].Length <= LongestHead
                && document.Lexicon.Document.Enacting(document.Squeeze(i).TrimStart('“', '”', '«', '"', '„')) is { } body)
            {
                FormulaReader.Enact(document, i, body);
                return;
            }
        }
    }

    private static bool HasNumberedTitle(DocumentLines document, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (document.Lines[i].Kind == BlockKind.Unclaimed && TitleNumber.Printed(document, i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // The first body that a text names.
    internal static string? BodyIn(Lexicon lexicon, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (WordBoundary.At(text, i) && lexicon.References.Issuers.Match(text, i, out var word) is var length and > 0
                && word!.Kind == IssuerWordKind.Name && WordBoundary.At(text, i + length))
            {
                return word.Codes[0];
            }
        }

        return null;
    }
}
