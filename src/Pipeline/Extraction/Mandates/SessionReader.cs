using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Extraction.Mandates;

/// <summary>
/// Reads sessions inside a sentence: 第五十七届和第六十届会议, at its fifty-seventh and sixtieth sessions. The word for a session
/// stands around, behind or before its ordinal, as the lexicon says.
/// </summary>
internal sealed class SessionReader(Lexicon lexicon)
{
    // No ordinal of a session has more words, nor more letters in a language without blanks.
    private const int MostWords = 4, MostLetters = 8;

    private static readonly List<(int Start, int End, int Number)> None = [];

    private readonly MandateWords words = lexicon.Mandates;

    /// <summary>The sessions that are named at a place; empty where there are none.</summary>
    /// <param name="text">The paragraph's text.</param>
    /// <param name="at">Where the word for a session stands, or where an ordinal begins in a language without blanks.</param>
    internal List<(int Start, int End, int Number)> At(string text, int at)
    {
        if (!lexicon.Spaced)
        {
            return words.SessionBefore.At(text, at) is var behind and > 0 ? Around(text, at, behind) : None;
        }

        return words.SessionAfter.At(text, at) is var end and > 0 ? Behind(text, at, end)
            : words.SessionBefore.At(text, at) is var start and > 0 ? Before(text, at, start)
            : None;
    }

    private List<(int Start, int End, int Number)> Around(string text, int start, int at)
    {
        List<(int Start, int End, int Number)>? found = null;
        var from = start;
        while (Number(text, at) is ({ } number, var end))
        {
            (found ??= []).Add((from, end, number));
            if (words.SessionAfter.At(text, end) is var behind and > 0)
            {
                found[^1] = found[^1] with { End = behind };
                return found;
            }

            if (words.SessionJoints.At(text, end) is not (var next and > 0))
            {
                break;
            }

            (from, at) = (next, next);
        }

        return None;
    }

    private (int? Number, int End) Number(string text, int at)
    {
        for (var end = Math.Min(text.Length, at + MostLetters); end > at; end--)
        {
            if (lexicon.Document.Ordinals.Read(text.AsSpan(at, end - at)) is { } number)
            {
                return (number, end);
            }
        }

        return (null, at);
    }

    // Fifty-seventh and sixtieth sessions: ordinals from the word backwards.
    private List<(int, int, int)> Behind(string text, int at, int end)
    {
        var found = new List<(int Start, int End, int Number)>();
        var stop = at;
        while (LongestBefore(text, stop) is ({ } number, var start))
        {
            found.Insert(0, (start, found.Count == 0 ? end : TrimEnd(text, stop), number));
            var joint = TrimEnd(text, start);
            var length = Enumerable.Range(1, 4).LastOrDefault(n => joint - n >= 0 && words.SessionJoints.At(text, joint - n) == joint);
            if (length == 0)
            {
                break;
            }

            stop = joint - length;
        }

        return found;
    }

    private List<(int, int, int)> Before(string text, int at, int start)
    {
        var best = new List<(int, int, int)>();
        var end = start;
        for (var count = 0; count < MostWords && NextWord(text, end) is var next && next > end; count++)
        {
            end = next;
            if (lexicon.Document.Ordinals.Read(Squeezed.Of(text.AsSpan(start..end))) is { } number)
            {
                best = [(at, end, number)];
            }
        }

        return best;
    }

    // The longest row of words before a place that is one ordinal; a word that joins two ordinals is in none.
    private (int? Number, int Start) LongestBefore(string text, int stop)
    {
        var (best, start) = ((int?)null, stop);
        var at = TrimEnd(text, stop);
        var end = at;
        for (var count = 0; count < MostWords && at > 0; count++)
        {
            at = text.LastIndexOf(' ', at - 1) + 1;
            if (words.SessionJoints.At(text, at) == TrimEnd(text, NextWord(text, at)))
            {
                break;
            }

            if (lexicon.Document.Ordinals.Read(Squeezed.Of(text.AsSpan(at..end))) is { } number)
            {
                (best, start) = (number, at);
            }

            at = TrimEnd(text, at);
        }

        return (best, start);
    }

    private static int NextWord(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        while (at < text.Length && text[at] != ' ' && !ClauseCutter.Parts(text[at]) && text[at] != '.')
        {
            at++;
        }

        return at;
    }

    private static int TrimEnd(string text, int end)
    {
        while (end > 0 && text[end - 1] is ' ' or '\u00A0')
        {
            end--;
        }

        return end;
    }
}
