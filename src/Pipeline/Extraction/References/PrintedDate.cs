using System.Globalization;
using Plenary.Lexicons;

namespace Plenary.Extraction.References;

/// <summary>A calendar date as printed.</summary>
/// <param name="Iso">ISO 8601.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct PrintedDate(string Iso, int Start, int End)
{
    /// <summary>Reads year, month and day, each followed by its unit.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="start">Where to start.</param>
    /// <param name="words">The units.</param>
    /// <param name="date">The date; where no calendar has it, its place and an empty <c>Iso</c>.</param>
    /// <returns>True for a date that the calendar has.</returns>
    public static bool TryRead(string text, int start, ReferenceWords words, out PrintedDate date)
    {
        date = default;
        if (!Number(text, start, 4, words.Year, out var year, out var i)
            || !Number(text, i, 2, words.Month, out var month, out i)
            || !Number(text, i, 2, words.Day, out var day, out i)
            || year is < 1900 or > 9999)
        {
            return false;
        }

        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            date = new PrintedDate("", start, i);
            return false;
        }

        date = new PrintedDate(new DateOnly(year, month, day).ToString("O", CultureInfo.InvariantCulture), start, i);
        return true;
    }

    private static bool Number(string text, int at, int digits, string unit, out int value, out int end)
    {
        value = 0;
        var i = at = Spacing.Skip(text, at);
        while (i < text.Length && i - at < digits && char.IsAsciiDigit(text[i]))
        {
            value = (value * 10) + (text[i++] - '0');
        }

        var unitAt = Spacing.Skip(text, i);
        end = unitAt + unit.Length;
        return i > at && Spacing.At(text, unitAt, unit);
    }
}
