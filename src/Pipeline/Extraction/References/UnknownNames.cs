using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Extraction.References;

/// <summary>
/// The name of an instrument that <c>instruments.yaml</c> lacks: from its head ("Convention", "Law") as far as the print of the language shows that it goes. Where
/// a name may end earlier or later, the earlier end is taken.
/// </summary>
/// <param name="words">The words of the language.</param>
/// <param name="known">True where the name of a body or of a known instrument begins.</param>
internal sealed class UnknownNames(ReferenceWords words, Func<string, int, bool> known)
{
    private const int MostWords = 30;
    private readonly TitleWords titles = words.Titles;

    /// <summary>The characters with which a head can begin.</summary>
    public IEnumerable<char> FirstCharacters => titles.Heads.FirstCharacters.Concat(titles.CommonHeads.FirstCharacters).Concat(titles.Whole.FirstCharacters);

    /// <summary>The name whose head begins at a position, without what is written together with it; null where there is none.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="at">The beginning of a word.</param>
    /// <param name="floor">Where the mention before ends; in a paragraph, where its first word ends.</param>
    public TextSpan? At(string text, int at, int floor)
    {
        if (titles.Style == TitleStyle.Bracketed)
        {
            return null;
        }

        var whole = titles.Whole.Match(text, at, out var name);
        if (whole > 0)
        {
            return new TextSpan(at + Attached(text, at, whole, name!), at + whole);
        }

        var length = titles.Heads.Match(text, at, out name);
        var common = length == 0;
        length = common ? titles.CommonHeads.Match(text, at, out name) : length;
        if (length == 0)
        {
            return null;
        }

        var (start, head) = (at + Attached(text, at, length, name!), at + length);
        var end = Quoted(text, head) ?? Numbered(text, head);
        if (end is null && titles.Style is TitleStyle.Capitals or TitleStyle.HeadFirst)
        {
            end = CapitalEnd(text, head);
            start = end is null ? start : CapitalStart(text, start, end == head, floor);
        }
        else
        {
            end ??= titles.Style == TitleStyle.Opening ? OpeningEnd(text, head) : DefiniteEnd(text, head, common);
        }

        var bare = start == at + Attached(text, at, length, name!) && end == head;
        return end is null || bare || titles.Others.Contains(text[start..end.Value]) || IsQuotation(text, start, end.Value) ? null : new TextSpan(start, end.Value);
    }

    // «Закон "О змеях"», Law "On Kites": the quotation is the name.
    private static int? Quoted(string text, int head)
    {
        const int longest = 240;
        var open = Spacing.Skip(text, head);
        var close = open > head && open < text.Length && text[open] is '«' or '“' or '”' or '"' ? text.AsSpan(open + 1, Math.Min(longest, text.Length - open - 1)).IndexOfAny("»”“\"") : -1;
        return close > 0 ? open + 1 + close + 1 : null;
    }

    // "Law No. 17-60 on kites"
    private int? Numbered(string text, int head)
    {
        var at = Spacing.Skip(text, head);
        var sign = titles.Numbers.Match(text, at);
        var figure = Spacing.Skip(text, at + sign);
        var end = figure;
        while (sign > 0 && end < text.Length && (char.IsAsciiDigit(text[end]) || (end > figure && text[end] is '-' or '/' or '.' or '–' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return end == figure ? null : (titles.Style is TitleStyle.Capitals or TitleStyle.HeadFirst ? CapitalEnd(text, end) : OpeningEnd(text, end)) ?? end;
    }

    // ---- every word has a capital ----------------------------------------------------------------------------

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

    // ---- only the first word has a capital -------------------------------------------------------------------

    private int? OpeningEnd(string text, int head)
    {
        var at = Spacing.Skip(text, head);
        var open = Whole(titles.Opens, text, at);
        if (open == 0)
        {
            // "Plan d’action de Rabat", and where cases say it without a word of its own.
            var link = Whole(titles.OpensNames, text, at);
            var named = Spacing.Skip(text, at + link);
            open = (IsCapital(text, named) && (link > 0 || words.BareIssuers)) || (link > 0 && IsYear(text, named)) ? link : -1;
        }

        return open < 0 || at == head ? YearsOnly(text, head) : Walk(text, at + open, head);
    }

    private int? YearsOnly(string text, int head) => YearsBehind(text, head) is var end && end > head ? end : null;

    // Word by word up to what ends a name; null where no word is left.
    private int? Walk(string text, int from, int head)
    {
        var end = from;
        for (var count = 0; count < MostWords; count++)
        {
            var at = Spacing.Skip(text, end);
            var year = count == 0 && IsYear(text, at);
            if (at >= text.Length || !(year || char.IsLetter(text[at])) || Whole(titles.Ends, text, at) > 0 || JoinsAnother(text, at)
                || (count > 0 && IsCapital(text, at) && titles.Heads.Match(text, at, out _) > 0))
            {
                break;
            }

            end = WordEnd(text, at);
        }

        end = WithoutLinks(text, from, end);
        return end > from ? YearsBehind(text, end) : YearsOnly(text, head);
    }

    // Small words at the end belong to what comes next.
    private int WithoutLinks(string text, int from, int end)
    {
        while (end > from)
        {
            var last = end;
            while (last > from && InWord(text, last - 1))
            {
                last--;
            }

            if (last == end || titles.Links.Match(text, last) != end - last)
            {
                break;
            }

            end = last;
            while (end > from && text[end - 1] is ' ' or '\u00A0')
            {
                end--;
            }
        }

        return end;
    }

    // "…, and the law on strings": another one, behind a joiner and small words.
    private bool JoinsAnother(string text, int at)
    {
        var next = Whole(words.Joiners, text, at);
        if (next == 0)
        {
            return false;
        }

        next = Spacing.Skip(text, at + next);
        for (var small = titles.Links.Match(text, next); small > 0; small = titles.Links.Match(text, next))
        {
            next = Spacing.Skip(text, next + small);
        }

        return Begins(text, next) || words.Nouns.Match(text, next, out _) > 0;
    }

    // ---- no capitals: what follows is definite ---------------------------------------------------------------

    private int? DefiniteEnd(string text, int head, bool common)
    {
        var at = Spacing.Skip(text, head);
        var open = titles.Opens.Match(text, at);
        if (common && open == 0)
        {
            return null;
        }

        var end = head;
        var linked = true;
        var step = Spacing.Skip(text, common ? at + open : at);
        for (var count = 0; count < MostWords && step < text.Length && char.IsLetter(text[step]); count++)
        {
            var link = Math.Max(Whole(titles.Links, text, step), Whole(titles.Opens, text, step));
            var isDefinite = link == 0 && IsDefinite(text, step);
            if (Whole(titles.Ends, text, step) > 0 || (text[step] == 'و' && Begins(text, step + 1)) || (link == 0 && !isDefinite && !(linked && LeadsToDefinite(text, step))))
            {
                break;
            }

            var word = link > 0 ? step + link : WordEnd(text, step);
            end = isDefinite ? word : end;
            linked = link > 0 || (linked && !isDefinite);
            step = Spacing.Skip(text, word);
        }

        return end > head ? YearsBehind(text, end) : null;
    }

    private bool IsDefinite(string text, int at) => titles.OpensNames.Match(text, at) > 0 && Whole(titles.Ends, text, at) == 0;

    // "قانون حماية خصوصية المواطنين": one word of the other until the last is definite.
    private bool LeadsToDefinite(string text, int at)
    {
        const int longest = 3;
        for (var count = 0; count < longest && at < text.Length && char.IsLetter(text[at]); count++)
        {
            at = Spacing.Skip(text, WordEnd(text, at));
            if (at < text.Length && Whole(titles.Links, text, at) == 0 && IsDefinite(text, at))
            {
                return true;
            }
        }

        return false;
    }

    // ---- what they share -------------------------------------------------------------------------------------

    private bool Begins(string text, int at) =>
        at < text.Length && (known(text, at) || titles.Heads.Match(text, at, out _) > 0 || titles.CommonHeads.Match(text, at, out _) > 0 || titles.Whole.Match(text, at, out _) > 0);

    // "of 1899 and 1907", "1982 года"
    private int YearsBehind(string text, int end)
    {
        var at = Spacing.Skip(text, end);
        at = Spacing.Skip(text, at + Whole(titles.Years, text, at));
        for (var joined = at; IsYear(text, joined); joined = Spacing.Skip(text, joined + Whole(words.Joiners, text, joined)))
        {
            end = joined + 4;
            joined = Spacing.Skip(text, end);
            if (titles.Years.Match(text, joined) is var behind and > 0 && !IsYear(text, Spacing.Skip(text, joined + behind)))
            {
                end = joined + behind;
                break;
            }
        }

        return end;
    }

    // A quotation is a title of something else, and no name in running text.
    private static bool IsQuotation(string text, int start, int end) => start > 0 && end < text.Length && text[start - 1] is '“' or '”' or '«' or '"' && text[end] is '”' or '“' or '»' or '"';

    // How much of a match is written together with the name.
    private int Attached(string text, int at, int length, string name) =>
        words.NamePrefixes.FirstOrDefault(p => p.Value.Length == 0 && p.Key.Length == length - name.Length && Spacing.At(text, at, p.Key)).Key?.Length ?? 0;

    private static int Whole(WordTable<string> table, string text, int at) => table.Match(text, at) is var length && WordBoundary.At(text, at + length) ? length : 0;

    private static bool IsCapital(string text, int at) => at < text.Length && char.IsUpper(text[at]) && (at + 1 >= text.Length || !char.IsAsciiDigit(text[at + 1]));

    private static bool IsYear(string text, int at) =>
        at + 4 <= text.Length && text[at] is '1' or '2' && text.AsSpan(at, 4).IndexOfAnyExceptInRange('0', '9') < 0 && (at + 4 == text.Length || !char.IsLetterOrDigit(text[at + 4]));

    private static bool InWord(string text, int at) => char.IsLetterOrDigit(text[at]) || text[at] is '-' or '‑' or '’' or '\'' || Spelling.IsOptional(text[at]);

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && InWord(text, at))
        {
            at++;
        }

        return at;
    }
}
