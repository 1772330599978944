using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Extraction.References;

/// <summary>
/// The name of an instrument that <c>instruments.yaml</c> lacks: from its head ("Convention", "Law") as far as the print of the language shows that it goes. Where
/// a name may end earlier or later, the earlier end is taken.
/// </summary>
/// <param name="words">The words of the language.</param>
/// <param name="known">True where the name of a body or of a known instrument begins.</param>
internal sealed partial class UnknownNames(ReferenceWords words, Func<string, int, bool> known)
{
    private const int MostWords = 30;
    private readonly TitleWords titles = words.Titles;

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
    private int Attached(string text, int at, int length, string name)
    {
        for (var i = 0; i < words.NamePrefixes.Count; i++)
        {
            var (prefix, stands) = words.NamePrefixes[i];
            if (stands.Length == 0 && prefix.Length == length - name.Length && Spacing.At(text, at, prefix))
            {
                return prefix.Length;
            }
        }

        return 0;
    }

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
