using System.Globalization;

namespace Plenary.Lexicons;

/// <summary>The styles in which bodies number what they adopt.</summary>
public enum NumberForm
{
    /// <summary>A number alone: <c>20</c>. It names nothing without more.</summary>
    Plain,

    /// <summary>Session and number: <c>75/180</c>.</summary>
    Session,

    /// <summary>Year and number: <c>2000/22</c>.</summary>
    Year,

    /// <summary>Special session: <c>S-24/2</c>.</summary>
    Special,

    /// <summary>Emergency special session: <c>ES-10/15</c>.</summary>
    Emergency,

    /// <summary>Number and session in Roman numerals: <c>1514(XV)</c>, <c>1874(S-IV)</c>.</summary>
    Roman,

    /// <summary>Number and year: <c>1325(2000)</c>.</summary>
    Dated,

    /// <summary>Session and number with a dot: <c>58.3</c>.</summary>
    Dotted,

    /// <summary>Numbers with letters of their own that need no body: <c>1/CP.21</c>.</summary>
    Lettered,
}

/// <summary>
/// The number of a resolution or decision. One document can hold several resolutions under one number and a letter
/// (<c>34/83 M</c>, <c>217 A(III)</c>): the letter is kept apart in <c>Part</c>, the number is the document's.
/// </summary>
/// <param name="Text">Without spaces and part, e.g. <c>217(III)</c>.</param>
/// <param name="Form">The style.</param>
/// <param name="Session">The number before the slash, else 0.</param>
/// <param name="Part">The letter or letters as printed, or null.</param>
public readonly record struct ResolutionNumber(string Text, NumberForm Form, int Session, string? Part)
{
    /// <summary>What two numbers share that can have been adopted on one day: the session or the year.</summary>
    public string Sitting
    {
        get
        {
            var slash = Text.IndexOf('/', StringComparison.Ordinal);
            var bracket = Text.IndexOf('(', StringComparison.Ordinal);
            return slash > 0 ? Text[..slash] : bracket > 0 ? Text[bracket..] : Text;
        }
    }

    /// <summary>What stands behind the slash: 180 of 75/180; null where nothing does.</summary>
    public int? Item =>
        Text.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 && int.TryParse(Text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var item) ? item : null;

    /// <summary>The numbers between two of the same session, which a range names without printing them; none where the two are of no range.</summary>
    public static IEnumerable<ResolutionNumber> Between(ResolutionNumber first, ResolutionNumber last)
    {
        const int most = 60;
        if (first.Form != last.Form || first.Part is not null || first.Item is not { } from || last.Item is not { } to || to - from > most || first.Sitting != last.Sitting)
        {
            yield break;
        }

        for (var item = from + 1; item < to; item++)
        {
            yield return first with { Text = string.Create(CultureInfo.InvariantCulture, $"{first.Sitting}/{item}") };
        }
    }

    /// <summary>Reads the number that starts at a position; spaces before a bracket or part letter are allowed.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="start">Where to start.</param>
    /// <param name="number">The number.</param>
    /// <param name="end">Where it ended; <paramref name="start"/> where there is none.</param>
    /// <param name="joiners">What may stand between the letters of two parts; null for none.</param>
    public static bool TryRead(string text, int start, out ResolutionNumber number, out int end, WordTable<string>? joiners = null)
    {
        number = default;
        end = start;
        var i = start;
        var form = NumberForm.Session;
        if (Starts(text, i, "ES-"))
        {
            form = NumberForm.Emergency;
            i += 3;
        }
        else if (Starts(text, i, "S-"))
        {
            form = NumberForm.Special;
            i += 2;
        }

        var first = i;
        i = Digits(text, i);
        if (i == first || i - first > 5)
        {
            return false;
        }

        var session = int.Parse(text.AsSpan(first, i - first), NumberStyles.None, CultureInfo.InvariantCulture);
        if (i + 1 < text.Length && text[i] == '/' && char.IsAsciiDigit(text[i + 1]))
        {
            end = Digits(text, i + 1);
            number = new ResolutionNumber(text[start..end], form == NumberForm.Session && session >= 1946 ? NumberForm.Year : form, session, null);
            var part = Letters(text, end, joiners, out var partEnd);
            if (part is not null)
            {
                number = number with { Part = part };
                end = partEnd;
            }

            return true;
        }

        if (form != NumberForm.Session)
        {
            return false;
        }

        if (i + 1 < text.Length && text[i] == '/' && char.IsAsciiLetterUpper(text[i + 1]))
        {
            end = i + 1;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] is '.' or '-' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))))
            {
                end++;
            }

            number = new ResolutionNumber(text[start..end], NumberForm.Lettered, session, null);
            return true;
        }

        if (i + 1 < text.Length && text[i] == '.' && char.IsAsciiDigit(text[i + 1]))
        {
            end = Digits(text, i + 1);
            number = new ResolutionNumber(text[start..end], NumberForm.Dotted, 0, null);
            return true;
        }

        var letters = Letters(text, i, joiners, out var afterPart);
        var open = Spaces(text, afterPart);
        if (Bracket(text, open, out var inner, out var close))
        {
            end = close;
            number = new ResolutionNumber(
                $"{text.AsSpan(first, i - first)}({inner})", char.IsAsciiDigit(inner[0]) ? NumberForm.Dated : NumberForm.Roman, 0, letters);
            return true;
        }

        end = i;
        number = new ResolutionNumber(text[start..i], NumberForm.Plain, 0, null);
        return true;
    }

    // "A", " M", "A and B", "A-C": capital letters that are not the start of a word.
    private static string? Letters(string text, int start, WordTable<string>? joiners, out int end)
    {
        end = start;
        var from = Spaces(text, start);
        var i = from;
        while (i < text.Length && text[i] is >= 'A' and <= 'Z' && (i + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[i + 1])))
        {
            end = i + 1;
            var next = Spaces(text, end);
            var joiner = joiners?.Match(text, next) ?? 0;
            if (joiner == 0)
            {
                break;
            }

            i = Spaces(text, next + joiner);
        }

        return end > from ? text[from..end] : null;
    }

    // "(XV)", "(S-IV)", "(ES-II)" or "(2000)".
    private static bool Bracket(string text, int open, out string inner, out int end)
    {
        inner = "";
        end = open;
        if (open >= text.Length || text[open] is not ('(' or '（'))
        {
            return false;
        }

        var close = open + 1;
        while (close < text.Length && close - open < 12 && text[close] is not (')' or '）'))
        {
            close++;
        }

        if (close >= text.Length || text[close] is not (')' or '）'))
        {
            return false;
        }

        inner = text[(open + 1)..close].Trim();
        var roman = inner.AsSpan();
        if (roman.StartsWith("ES-", StringComparison.Ordinal))
        {
            roman = roman[3..];
        }
        else if (roman.StartsWith("S-", StringComparison.Ordinal))
        {
            roman = roman[2..];
        }

        end = close + 1;
        return (inner.Length == 4 && int.TryParse(inner, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1946 and < 2200)
            || (roman.Length > 0 && roman.IndexOfAnyExcept("IVXLC") < 0);
    }

    private static int Digits(string text, int i)
    {
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i;
    }

    private static int Spaces(string text, int i)
    {
        while (i < text.Length && text[i] == ' ')
        {
            i++;
        }

        return i;
    }

    private static bool Starts(string text, int i, string word) => string.CompareOrdinal(text, i, word, 0, word.Length) == 0;
}
