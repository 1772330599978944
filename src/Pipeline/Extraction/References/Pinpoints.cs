using Plenary.Lexicons;
using Plenary.Model;

namespace Plenary.Extraction.References;

/// <summary>
/// Reads places inside a text: one step (第2(d)段, 附件二, A节) or a chain of steps (第二章，A节; 第一条第三款).
/// A step that does not end in a unit is none, so that 第八次会议 and 第五十届会议 never count.
/// </summary>
internal readonly ref struct Pinpoints(string text, ReferenceWords words)
{
    /// <summary>Reads the chain at a position.</summary>
    /// <param name="at">Where; blanks are skipped.</param>
    /// <param name="inNote">In notes a chain may name a numbered resolution printed inside a document (第一章，第7/1号决议).</param>
    /// <param name="led">True where connecting words (，尤其是) may stand before the first step.</param>
    /// <param name="start">Where the first step starts.</param>
    /// <returns>Where the last step ends, or -1.</returns>
    public int Read(int at, bool inNote, bool led, out int start)
    {
        start = Spacing.Skip(text, at);
        var end = Step(start, false, false);
        if (end < 0)
        {
            var comma = words.Pinpoint.Comma.Match(text, start);
            var lead = led ? words.Pinpoint.Leads.Match(text, start) : 0;
            start = Spacing.Skip(text, start + Math.Max(comma, lead));
            end = comma == 0 && lead == 0 ? -1 : Step(start, inNote, false);
        }

        var inVolume = end > 0 && Spacing.At(text, end - words.Pinpoint.Volume.Length, words.Pinpoint.Volume);
        while (end > 0)
        {
            var next = Step(Spacing.Skip(text, end), false, inVolume);
            if (next < 0)
            {
                var from = Spacing.Skip(text, end);
                var comma = words.Pinpoint.Comma.Match(text, from);
                var joint = comma > 0 ? comma : words.Joiners.Match(text, from);
                next = joint > 0 ? Step(Spacing.Skip(text, from + joint), inNote && comma > 0, inVolume) : -1;
            }

            if (next < 0)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private int Step(int at, bool resolutions, bool numbers)
    {
        if (at >= text.Length)
        {
            return -1;
        }

        if (Spacing.At(text, at, words.Ordinal))
        {
            var from = Spacing.Skip(text, at + words.Ordinal.Length);
            var counted = Spacing.Skip(text, Count(from));
            var unit = counted > from ? words.Pinpoint.Units.Match(text, counted) : 0;
            if (unit > 0)
            {
                return counted + unit;
            }

            if (numbers && counted > from && Spacing.At(text, counted, words.NumberSign))
            {
                return counted + words.NumberSign.Length;
            }

            return resolutions ? Resolution(from) : -1;
        }

        var part = words.Pinpoint.Parts.Match(text, at);
        if (part > 0)
        {
            return Math.Max(at + part, Count(at + part));
        }

        // "(辰)款" after an article, "A节", and "决议1" in the report of a conference.
        if (text[at] == '(')
        {
            var close = text.IndexOf(')', at);
            var unit = close > 0 && close - at <= 4 ? words.Pinpoint.Units.Match(text, close + 1) : 0;
            return unit > 0 ? close + 1 + unit : -1;
        }

        if (char.IsAsciiLetterUpper(text[at]))
        {
            var letters = Spacing.Skip(text, Count(at));
            var unit = words.Pinpoint.Lettered.Match(text, letters);
            return unit > 0 ? letters + unit : -1;
        }

        var noun = words.Nouns.Match(text, at, out _);
        return noun > 0 && at + noun < text.Length && char.IsAsciiDigit(text[at + noun]) ? Count(at + noun) : -1;
    }

    private int Resolution(int at)
    {
        if (!ResolutionNumber.TryRead(text, at, out _, out var end))
        {
            return -1;
        }

        end = Spacing.Skip(text, end);
        if (!Spacing.At(text, end, words.NumberSign))
        {
            return -1;
        }

        end += words.NumberSign.Length;
        var noun = words.Nouns.Match(text, end, out ReferenceKind _);
        return noun > 0 ? end + noun : -1;
    }

    // Numbers in any style with their joiners: "16和18", "2(d)", "7至10", "三十一和第三十二", "一和二", "A".
    private int Count(int at)
    {
        var end = One(at);
        while (end > at)
        {
            var i = Spacing.Skip(text, end);
            var joint = words.JoinersAndRanges.Match(text, i);
            i = Spacing.Skip(text, i + joint);
            if (joint == 0)
            {
                break;
            }

            var ordinal = Spacing.At(text, i, words.Ordinal) ? words.Ordinal.Length : 0;
            var next = One(i + ordinal);
            var goesOn = next > i + ordinal && (ordinal == 0 || words.Pinpoint.Units.Match(text, next) > 0);
            if (!goesOn)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private int One(int at)
    {
        var i = at;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        while (i == at || words.Numerals.Contains(text[i - 1], StringComparison.Ordinal))
        {
            if (i < text.Length && words.Numerals.Contains(text[i], StringComparison.Ordinal))
            {
                i++;
                continue;
            }

            break;
        }

        while (i < text.Length && i - at < 5 && char.IsAsciiLetterUpper(text[i]))
        {
            i++;
        }

        while (i > at && i < text.Length && text[i] == '(')
        {
            var close = text.IndexOf(')', i);
            if (close < 0 || close - i > 5)
            {
                break;
            }

            i = close + 1;
        }

        return i;
    }
}
