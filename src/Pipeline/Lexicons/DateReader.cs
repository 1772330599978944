using System.Buffers;
using Plenary.Text;

namespace Plenary.Lexicons;

/// <summary>Reads printed dates of one language from texts without white space.</summary>
public sealed class DateReader
{
    // "27 September to 21 October 2021" has some forty letters in any language; longer lines are sentences.
    private const int Longest = 64;

    private readonly DocumentWords words;
    private readonly DateWords dates;
    private readonly Template.GapTest accepts;

    internal DateReader(DocumentWords words)
    {
        this.words = words;
        dates = words.Dates;
        accepts = Accepts;
    }

    /// <summary>A whole text as a date.</summary>
    public DateOnly? Read(ReadOnlySpan<char> text) => MayEnd(text, dates.Full) && HasFigures(text) && Parse(text, dates.Full) is { } parts ? parts.ToDate() : null;

    /// <summary>A whole text as a range of dates; either may leave out what the other says: year, or year and month.</summary>
    public (DateOnly Start, DateOnly End)? ReadRange(ReadOnlySpan<char> text)
    {
        if (!HasFigures(text) || !(MayEnd(text, dates.Full) || MayEnd(text, dates.Partial)))
        {
            return null;
        }

        foreach (var between in dates.Ranges)
        {
            for (var at = 1; at < text.Length; at++)
            {
                var next = text[at..].IndexOf(between, StringComparison.OrdinalIgnoreCase);
                if (next < 0)
                {
                    break;
                }

                at += next;
                if (Side(text[..at]) is { } start && Side(text[(at + between.Length)..]) is { } end
                    && (start.Or(end).ToDate(), end.Or(start).ToDate()) is ({ } first, { } last))
                {
                    return (first, last);
                }
            }
        }

        return null;
    }

    /// <summary>The first date within a text without white space, as long as can be read; null where there is none.</summary>
    public DateOnly? Find(string squeezed)
    {
        for (var at = squeezed.AsSpan().IndexOfAnyInRange('0', '9'); at >= 0 && at < squeezed.Length; at++)
        {
            if (!char.IsAsciiDigit(squeezed[at]) || (at > 0 && char.IsAsciiDigit(squeezed[at - 1])))
            {
                continue;
            }

            for (var to = Math.Min(squeezed.Length, at + LongestPrinted); to > at + 5; to--)
            {
                if (Read(squeezed.AsSpan(at, to - at)) is { } date)
                {
                    return date;
                }
            }
        }

        return null;
    }

    // Behind the year stands at most one word that belongs to the date (2006 года).
    private const int LongestPrinted = 40;

    /// <summary>The date that begins at a place of a running text, and where it ends; null where none does.</summary>
    public DateOnly? ReadAt(ReadOnlySpan<char> text, int at, out int end)
    {
        Span<char> squeezed = stackalloc char[LongestPrinted];
        end = at;
        DateOnly? found = null;
        for (var to = at + 8; to <= Math.Min(text.Length, at + LongestPrinted); to++)
        {
            // A date ends with a word: looking at every place would be looking in vain.
            if ((to == text.Length || !char.IsLetterOrDigit(text[to])) && char.IsLetterOrDigit(text[to - 1])
                && Read(squeezed[..Squeezed.Write(text[at..to], squeezed)]) is { } date)
            {
                (found, end) = (date, to);
            }
        }

        return found;
    }

    /// <summary>What a gap for a part of a date may take.</summary>
    private bool Accepts(string gap, ReadOnlySpan<char> text) => gap switch
    {
        "year" => text.Length == 4 && Numerals.Read(text) is >= 1945 and <= 2999,
        "month" => dates.Month(text) is not null,
        "day" => text.Length <= 5 && words.Ordinals.Read(text) is >= 1 and <= 31,
        _ => false,
    };

    private Parts? Side(ReadOnlySpan<char> text) => text.Length == 0 ? null : Parse(text, dates.Full) ?? Parse(text, dates.Partial);

    private Parts? Parse(ReadOnlySpan<char> text, Template[] forms)
    {
        Span<Range> taken = stackalloc Range[Template.MostGaps];
        foreach (var form in forms)
        {
            if (form.Matches(text, accepts, taken))
            {
                return Read(text, form.Gaps, taken);
            }
        }

        return null;
    }

    /// <summary>False where no date ends like a text, squeezed or not, that ends with no blank.</summary>
    internal bool MayEnd(ReadOnlySpan<char> text) => MayEnd(text, dates.Full);

    private static bool MayEnd(ReadOnlySpan<char> text, Template[] forms)
    {
        foreach (var form in forms)
        {
            if (!text.IsEmpty && form.MayEnd(text) && (form.LastGap != "year" || Numerals.Signs.Contains(text[^1], StringComparison.Ordinal) || Squeezed.MayChange(text[^1..])))
            {
                return true;
            }
        }

        return false;
    }

    private Parts Read(ReadOnlySpan<char> text, ReadOnlySpan<string> gaps, ReadOnlySpan<Range> taken)
    {
        var parts = default(Parts);
        for (var i = 0; i < gaps.Length; i++)
        {
            var printed = text[taken[i]];
            parts = gaps[i] switch
            {
                "year" => parts with { Year = Numerals.Read(printed) },
                "month" => parts with { Month = dates.Month(printed) },
                _ => parts with { Day = words.Ordinals.Read(printed) },
            };
        }

        return parts;
    }

    // Asked of every short line: nearly all fail here.
    private static bool HasFigures(ReadOnlySpan<char> text) => text.Length is >= 6 and <= Longest && text.ContainsAny(Figures);

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789０〇○零一二三四五六七八九");

    private readonly record struct Parts(int? Year, int? Month, int? Day)
    {
        internal Parts Or(Parts other) => new(Year ?? other.Year, Month ?? other.Month, Day);

        internal DateOnly? ToDate() =>
            Year is { } year && Month is { } month && Day is { } day && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }
}
