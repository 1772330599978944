namespace Plenary.Lexicons;

/// <summary>Reads printed dates of one language from texts without white space.</summary>
public sealed class DateReader(DocumentWords words)
{
    /// <summary>A whole text as a date.</summary>
    public DateOnly? Read(string text)
    {
        var at = 0;
        return ReadAt(text, ref at, null) is { } date && at == text.Length ? date : null;
    }

    /// <summary>A whole text as a range of dates; the second may leave out the year, or year and month.</summary>
    public (DateOnly Start, DateOnly End)? ReadRange(string text)
    {
        var at = 0;
        if (ReadAt(text, ref at, null) is not { } start)
        {
            return null;
        }

        foreach (var between in words.DateRange)
        {
            if (string.CompareOrdinal(text, at, between, 0, between.Length) == 0)
            {
                var rest = at + between.Length;
                if (ReadAt(text, ref rest, start) is { } end && rest == text.Length)
                {
                    return (start, end);
                }
            }
        }

        return null;
    }

    /// <summary>A date at a place of a text; moves the place behind it. What it leaves out is taken from <paramref name="from"/>.</summary>
    public DateOnly? ReadAt(string text, ref int at, DateOnly? from)
    {
        var i = at;
        var year = Part(text, ref i, words.Year) ?? from?.Year;
        var month = Part(text, ref i, words.Month) ?? (i == at ? from?.Month : null);
        var day = Part(text, ref i, words.Day);
        if (year is not (>= 1945 and <= 2999) || month is not (>= 1 and <= 12) || day is not >= 1 || day > DateTime.DaysInMonth(year.Value, month.Value))
        {
            return null;
        }

        at = i;
        return new DateOnly(year.Value, month.Value, day.Value);
    }

    // A figure and the word behind it.
    private static int? Part(string text, ref int at, string word)
    {
        var unit = text.IndexOf(word, at, StringComparison.Ordinal);
        if (unit <= at || unit - at > 4 || Numerals.Read(text.AsSpan(at, unit - at)) is not { } value)
        {
            return null;
        }

        at = unit + word.Length;
        return value;
    }
}
