using System.Globalization;
using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Extraction.Mandates;

/// <summary>Reads by when something is due: at which session of which body, or by which date. What lies before the document is no due date.</summary>
internal sealed class DueReader(Lexicon lexicon, string? body, int? session, string? date)
{
    // How far before its session a body may stand in a language with blanks, and how long a date is at most.
    private const int BodyReach = 160, DateReach = 30;

    private readonly MandateWords words = lexicon.Mandates;
    private readonly SessionReader sessions = new(lexicon);
    private readonly List<DueMark> found = [];

    /// <summary>Where sessions and dates were named in the last clause, due or not.</summary>
    internal List<Mark> Named { get; } = [];

    /// <summary>The due sessions and dates of a clause, in order; until the next clause is read.</summary>
    internal List<DueMark> Read(PassageView view, int start, int end, bool decided)
    {
        found.Clear();
        Named.Clear();
        var text = view.Text;
        for (var i = start; (i = words.DuesBegin.Next(text, i, end)) < end; i++)
        {
            if (view.IsQuoted(i))
            {
                continue;
            }

            var named = sessions.At(text, i);
            if (named.Count > 0 && named[^1].End <= end)
            {
                Named.Add(new Mark(named[0].Start, named[^1].End, ""));
                Enter(named, text, start, decided);
                i = Math.Max(i, named[^1].End - 1);
            }
            else if (Date(text, i, start, end) is { } due)
            {
                found.Add(due);
                Named.Add(new Mark(due.Start, due.End, ""));
                i = due.End - 1;
            }
        }

        return found;
    }

    private void Enter(List<(int Start, int End, int Number)> named, string text, int clause, bool decided)
    {
        var (first, last) = (named[0].Start, named[^1].End);
        var (bodyStart, printed, known) = Body(text, clause, first, last);
        // "决定理事会第五十七届会议继续审议": right behind the verb nothing has to stand before it.
        var begins = decided && !lexicon.Spaced && bodyStart == clause;
        if ((!begins && !words.By.EndsAt(text, lexicon.Spaced ? first : bodyStart)) || words.NotDue.At(text, last) > 0 || (lexicon.Spaced && words.NotDue.At(text, Math.Min(text.Length, last + 1)) > 0))
        {
            return;
        }

        // "At its … session": the body that decides speaks of itself.
        var code = printed ? known : decided ? body : null;
        foreach (var (start, end, number) in named)
        {
            if (!(session is { } own && code is not null && string.Equals(code, body, StringComparison.Ordinal) && number < own))
            {
                found.Add(new DueMark(start == first && printed && bodyStart < first && !lexicon.Spaced ? bodyStart : start, end, number, code, null));
            }
        }
    }

    // The body whose session it is: right before or behind it, or the last that was named.
    private (int Start, bool Printed, string? Code) Body(string text, int clause, int first, int last)
    {
        var issuers = lexicon.References.Issuers;
        if (!lexicon.Spaced)
        {
            var length = issuers.MatchBefore(text, first);
            return length > 0 && first - length >= clause && issuers.Match(text, first - length, out var word) > 0
                ? (first - length, word!.Kind is IssuerWordKind.Name or IssuerWordKind.Short, Code(word)) : (first, false, null);
        }

        if (words.SessionOf.At(text, Math.Min(text.Length, last + 1)) is var of and > 0 && issuers.Match(text, Math.Min(text.Length, of + 1), out var behind) > 0)
        {
            return (first, true, Code(behind!));
        }

        for (var i = first - 1; i >= Math.Max(clause, first - BodyReach); i--)
        {
            if ((i == 0 || !char.IsLetter(text[i - 1])) && issuers.Match(text, i, out var word) > 0 && word!.Kind is IssuerWordKind.Name or IssuerWordKind.Short)
            {
                return (i, true, Code(word));
            }
        }

        return (first, false, null);
    }

    private string? Code(IssuerWord word) => word.Kind switch
    {
        IssuerWordKind.Name => word.Codes[0],
        IssuerWordKind.Short => body is not null && word.Codes.Contains(body) ? body : word.Codes.Count == 1 ? word.Codes[0] : null,
        _ => null,
    };

    private DueMark? Date(string text, int at, int start, int end)
    {
        if (!char.IsAsciiDigit(text[at]) || (at > 0 && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '/' or '-' or '.')) || at + 4 > end
            || text.AsSpan(at, 4).ContainsAnyExceptInRange('0', '9') || (at + 4 < text.Length && (char.IsAsciiDigit(text[at + 4]) || text[at + 4] == '/')))
        {
            return null;
        }

        var year = text.AsSpan(at, 4).ToString();
        var (from, to, value) = lexicon.Spaced ? Spaced(text, at, start, year) : Unspaced(text, at, end, year);
        // "向理事会2095年届会": the body whose session of that year it is may stand between.
        var past = date is not null && string.CompareOrdinal(value, date[..Math.Min(date.Length, value?.Length ?? 0)]) < 0;
        return value is null || past || !(words.By.EndsAt(text, from) || (!lexicon.Spaced && words.By.EndsAt(text, from - lexicon.References.Issuers.MatchBefore(text, from)))) || words.NotDue.At(text, to) > 0 || words.NotDue.At(text, Math.Min(text.Length, to + 1)) > 0 && lexicon.Spaced
            ? null
            : new DueMark(from, to, null, null, value);
    }

    // 2025年12月4日, 2025年12月, 2025年.
    private (int From, int To, string? Value) Unspaced(string text, int at, int end, string year)
    {
        for (var to = Math.Min(end, at + 11); to > at + 7; to--)
        {
            if (lexicon.Dates.Read(text.AsSpan(at, to - at)) is { } day)
            {
                return (at, to, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
        }

        var suffix = words.YearSuffixes.At(text, at + 4);
        return suffix < 0 || (suffix < text.Length && char.IsAsciiDigit(text[suffix])) ? (at, at, null) : (at, suffix, year);
    }

    // 4 December 2025: from the year backwards, or the year alone.
    private (int From, int To, string? Value) Spaced(string text, int at, int start, string year)
    {
        var suffix = at + 4 < text.Length ? words.YearSuffixes.At(text, at + 5 <= text.Length ? at + 5 : at + 4) : -1;
        var to = suffix > 0 ? suffix : at + 4;
        for (var from = Math.Max(start, at - DateReach); from < at; from++)
        {
            if ((from == 0 || text[from - 1] == ' ') && (lexicon.Dates.Read(Squeezed.Of(text.AsSpan(from..to))) ?? lexicon.Dates.Read(Squeezed.Of(text.AsSpan(from..(at + 4))))) is { } day)
            {
                return (from, to, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
        }

        return (at, to, year);
    }
}
