using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Extraction.References;

// Every word has a capital (English, Spanish): the name goes as far as the capitals, before its head and behind it.
internal sealed partial class UnknownNames
{
    // Where the capitals behind a head end; the head itself where nothing follows, null where it is no head ("Law Commission").
    private int? CapitalEnd(string text, int head)
    {
        var end = head;
        if (IsCapital(text, Spacing.Skip(text, head)))
        {
            if (titles.Style == TitleStyle.Capitals)
            {
                return null;
            }

            end = Capitals(text, Spacing.Skip(text, head));
        }

        for (var links = titles.Opens; Next(text, end, links) is { } next; links = titles.Links)
        {
            end = next;
        }

        return YearsBehind(text, end);
    }

    // The end of the next link with its capitals; over a comma only as far as the list is closed by a joiner: "Access to Kites, Strings in Stores and Air".
    private int? Next(string text, int end, WordTable<string> links)
    {
        var at = Spacing.Skip(text, end);
        var comma = at < text.Length && text[at] == ',';
        var link = links.Match(text, at);
        var from = Spacing.Skip(text, at + link);
        if (link == 0 || from >= text.Length || !IsCapital(text, from) || (words.Joiners.Match(text, at) > 0 && Begins(text, from)))
        {
            return null;
        }

        var run = Capitals(text, from);
        if (words.Kinds.Match(text, from, out _) == run - from && Next(text, run, titles.Links) is null)
        {
            // "Protocolo Facultativo de la Convención": two kinds, and no name.
            return null;
        }

        if (!comma)
        {
            return run;
        }

        for (var closed = false; ;)
        {
            at = Spacing.Skip(text, run);
            closed |= at < text.Length && text[at] != ',' && words.Joiners.Match(text, at) > 0;
            if (Next(text, run, titles.Links) is not { } further)
            {
                return closed ? run : null;
            }

            run = further;
        }
    }

    private static int Capitals(string text, int from)
    {
        var end = from;
        for (var at = from; IsCapital(text, at); at = Spacing.Skip(text, end))
        {
            end = WordEnd(text, at);
        }

        return end;
    }

    // "Safe Schools" before "Declaration", "1982 Citizenship" before "Law"; where nothing follows the head, over a joiner, too, and before that over commas: "Vacant, Fallow
    // and Virgin Lands Law".
    private int CapitalStart(string text, int head, bool endsThere, int floor)
    {
        var start = head;
        for (var joined = false; ;)
        {
            var begin = WordBefore(text, start, joined);
            var joiner = endsThere && begin >= 0 && start < head && IsCapital(text, start) && words.Joiners.Match(text, begin) == WordEnd(text, begin) - begin;
            var before = joiner ? WordBefore(text, begin, overComma: false) : begin;
            if (before < floor || !(IsCapital(text, before) || (!joiner && IsYear(text, before))))
            {
                return start;
            }

            (start, joined) = (before, joined || joiner);
        }
    }

    // Where the word before a place begins, -1 where none stands right before it.
    private static int WordBefore(string text, int start, bool overComma)
    {
        var end = start;
        while (end > 0 && text[end - 1] is ' ' or '\u00A0')
        {
            end--;
        }

        end -= overComma && end > 0 && end < start && text[end - 1] == ',' ? 1 : 0;
        var begin = end;
        while (begin > 0 && InWord(text, begin - 1))
        {
            begin--;
        }

        return end == start || begin == end ? -1 : begin;
    }
}
