using Plenary.Diagnostics;
using Plenary.Lexicons;

namespace Plenary.Extraction.References;

/// <summary>
/// Dates, and what they date: a number that follows at once, or one at the end of an attribute (…的第5/1号决议) that
/// the date opened, or the next number of the same sitting in the same list.
/// </summary>
internal sealed partial class PassageReader
{
    private PrintedDate date;
    private bool dated;
    private bool dateSpent;

    private void ForgetDates() => (dated, dateSpent, bodyStart, bodyEnd, speakerStart) = (false, false, -1, -1, -1);

    private int DateAt(int i)
    {
        if (!PrintedDate.TryRead(text, i, words, out var read))
        {
            if (read.End > 0 && words.Year.Length > 0)
            {
                Report(Rules.NoSuchDay, i, read.End, $"'{text[i..read.End]}' is no day of the calendar.");
            }

            return 0;
        }

        // "Extended to 17 September" is the end of something, not the day of what follows.
        (date, dated, dateSpent) = (read, words.Until.MatchBefore(text, i) == 0, false);
        return read.End - i;
    }

    // The date of what starts at a position; carried from the number before where that is of the same sitting.
    private string? DateOf(int start, ResolutionNumber number)
    {
        if (!dated)
        {
            return null;
        }

        if (dateSpent)
        {
            var carried = number.Text is not null && last is { Date: not null, Number.Text: not null } && last.Number.Sitting == number.Sitting
                && speakerStart < last.Start && Attribute(last.End, start, commas: false);
            return carried ? last!.Date : null;
        }

        if (Adjacent(date.End, start, words.DatedBy))
        {
            dateSpent = true;
            return date.Iso;
        }

        var after = Spacing.Skip(text, date.End);
        var commas = words.About.Match(text, after) > 0 || words.Titled.Match(text, after) > 0;
        var spoken = speakerStart < date.End || Adjacent(date.End, speakerStart, words.DatedBy);
        if (spoken && Of(start) && Attribute(date.End, start, commas))
        {
            dateSpent = true;
            return date.Iso;
        }

        return null;
    }

    // The date of the document whose symbol stands at a position: "1999年2月12日(", "9月2日的报告(".
    private string? DateOfSymbol(int start)
    {
        if (!dated || dateSpent)
        {
            return null;
        }

        var end = start;
        if (end > 0 && text[end - 1] == '(')
        {
            end--;
        }

        if (!Adjacent(date.End, end, words.DatedThings) && !Adjacent(date.End, start, words.DatedBy))
        {
            return null;
        }

        dateSpent = true;
        return date.Iso;
    }

    // True where the attribute ends right before a position.
    private bool Of(int start)
    {
        while (start > 0 && text[start - 1] == ' ')
        {
            start--;
        }

        return start >= words.Of.Length && Spacing.At(text, start - words.Of.Length, words.Of);
    }

    // True where nothing but fillers, the name of the body and the date stands between two places.
    private bool Adjacent(int from, int to, WordTable<string> fillers)
    {
        while (from < to)
        {
            var next = Spacing.Skip(text, from);
            next += next == bodyStart ? bodyEnd - bodyStart
                : dated && next == date.Start ? date.End - date.Start
                : fillers.Match(text, next) is var filler and > 0 ? filler
                : Spacing.At(text, next, words.Of) ? words.Of.Length : 0;
            if (next == from)
            {
                return false;
            }

            from = next;
        }

        return from == to;
    }

    // True where no clause ends between two places, outside quotations and titles.
    private bool Attribute(int from, int to, bool commas)
    {
        var depth = 0;
        for (var i = from; i < to; i++)
        {
            switch (text[i])
            {
                case '“' or '《':
                    depth++;
                    break;
                case '”' or '》':
                    depth--;
                    break;
                case '；' or '。' or '：' when depth <= 0:
                case '，' when depth <= 0 && !commas:
                    return false;
            }
        }

        return true;
    }
}
