using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>
/// Tells page numbers and date stamps that stand alone on a line from the marks of footnotes, which some dumps print
/// alone as well. A page has one number, and it is the page's own: the last figure on page p that says p.
/// </summary>
internal static class PageNumbers
{
    private const int MastheadLines = 12;

    internal static void Mark(DocumentLines document)
    {
        var lines = document.Lines;
        var hasFormFeeds = document.Text.Text.Contains('\f', StringComparison.Ordinal);
        var head = FirstHead(lines);
        var page = 1;
        for (var start = 0; start < lines.Length;)
        {
            var end = start + 1;
            while (end < lines.Length && !StartsPage(lines, end, hasFormFeeds, head))
            {
                end++;
            }

            MarkStamps(document, start, end);
            MarkNumber(document, start, end, page, hasFormFeeds);
            page++;
            start = end;
        }
    }

    /// <summary>A page number that its dress tells from any other figure: <c>- 2 -</c>, <c>{2}------</c>, or with words, <c>--- Page 2 of 7 ---</c>.</summary>
    internal static bool IsDressed(Lexicon lexicon, ReadOnlySpan<char> content)
    {
        if (content.Length > 80)
        {
            return false;
        }

        var start = 0;
        while (start < content.Length && IsDress(content[start]))
        {
            start++;
        }

        var end = content.Length;
        while (end > start && IsDress(content[end - 1]))
        {
            end--;
        }

        var bare = content[start..end];
        if (start > 0 && end < content.Length && SymbolShape.IsPageNumber(bare))
        {
            return true;
        }

        var words = bare.Length is > 1 and <= 20 ? bare.Trim("[]()*").Trim() : [];
        if (words.IsEmpty || !lexicon.Document.PageNumbersBegin.MayBegin(words))
        {
            return false;
        }

        var squeezed = Squeezed.Of(words);
        return squeezed.Length > 0 && Template.AnyMatches(lexicon.Document.PageNumbers, squeezed, static (_, text) => Numerals.Read(text) is > 0);
    }

    private static bool IsDress(char c) => c is '-' or '–' or '—' or '=' or '~' or '·' or '•' or '{' or '}' or ' ';

    // Without form feeds a page is taken to begin at its running head; the one in the masthead begins nothing.
    private static bool StartsPage(Line[] lines, int i, bool hasFormFeeds, int first) =>
        hasFormFeeds
            ? lines[i].NewPage
            : (i > first || first > MastheadLines) && lines[i].Kind == BlockKind.RunningHead && lines[i - 1].Kind != BlockKind.RunningHead;

    private static int FirstHead(Line[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Kind == BlockKind.RunningHead)
            {
                return i;
            }
        }

        return -1;
    }

    private static void MarkStamps(DocumentLines document, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (document.Lines[i].Kind == BlockKind.Unclaimed && All(document.Content(i), SymbolShape.IsStamp))
            {
                document.Claim(i, i + 1, BlockKind.RunningFoot);
            }
        }
    }

    private static void MarkNumber(DocumentLines document, int start, int end, int page, bool hasFormFeeds)
    {
        if (HasNumberAmongFurniture(document, start, end))
        {
            return;
        }

        // "3/14" can be nothing else. A first page never bears a plain number: what stands there alone is the mark of a note.
        var line = Last(i => document.Content(i).IndexOf('/') > 0);
        line = line >= 0 || page == 1 ? line : Last(Fits);
        if (line >= 0)
        {
            document.Claim(line, line + 1, BlockKind.RunningFoot);
        }

        int Last(Func<int, bool> fits)
        {
            for (var i = end - 1; i >= start; i--)
            {
                if (document.Lines[i].Kind == BlockKind.Unclaimed && All(document.Content(i), SymbolShape.IsPageNumber) && fits(i))
                {
                    return i;
                }
            }

            return -1;
        }

        // Counting pages by their heads may be one off where the first page has none.
        bool Fits(int i) => Numerals.Read(document.Content(i)) is { } number
            && (number == page || (!hasFormFeeds && Math.Abs(number - page) <= 1 && TouchesFurniture(document.Lines, i)));
    }

    // "2 GE.23-10979", "GE.23-10979 3": the number stands in a line that is known as furniture.
    private static bool HasNumberAmongFurniture(DocumentLines document, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (document.Lines[i].Kind is BlockKind.RunningFoot or BlockKind.RunningHead)
            {
                var content = document.Content(i);
                foreach (var range in content.Split(' '))
                {
                    if (SymbolShape.IsPageNumber(content[range]))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool TouchesFurniture(Line[] lines, int i) =>
        (i > 0 && lines[i - 1].Kind is BlockKind.RunningFoot or BlockKind.RunningHead)
        || (i + 1 < lines.Length && lines[i + 1].Kind is BlockKind.RunningFoot or BlockKind.RunningHead);

    private delegate bool Shape(ReadOnlySpan<char> token);

    private static bool All(ReadOnlySpan<char> content, Shape shape)
    {
        // Both shapes begin with a figure, and hardly a line does.
        if (!Scripts.IsDigit(content[0]))
        {
            return false;
        }

        foreach (var range in content.Split(' '))
        {
            var token = content[range];
            if (!token.IsEmpty && !shape(token))
            {
                return false;
            }
        }

        return true;
    }
}
