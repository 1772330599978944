using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Extraction.References;

// Only the first word has a capital (French, Russian): the name goes word by word up to what ends one.
internal sealed partial class UnknownNames
{
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
}
