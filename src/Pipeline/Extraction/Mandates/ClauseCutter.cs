using System.Buffers;
using Plenary.Lexicons;
using Plenary.Model;

namespace Plenary.Extraction.Mandates;

/// <summary>Cuts a paragraph at the verbs that ask or decide: 决定将…延长一年；并请…提交报告.</summary>
internal static class ClauseCutter
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("，,；;。،؛：:");

    /// <summary>Finds the clauses of a paragraph in order; none where nobody is asked and nothing decided.</summary>
    internal static void Cut(Paragraph paragraph, PassageView view, Lexicon lexicon, List<Clause> clauses)
    {
        clauses.Clear();
        var (text, words) = (paragraph.Text, lexicon.Mandates);
        var verb = new Mark(-1, 0, "");
        if (paragraph is { Lead: { } lead, Action: { } action } && text.IndexOf(lead, StringComparison.Ordinal) is var at and >= 0)
        {
            verb = new Mark(at, at + lead.Length, action);
        }

        for (var i = verb.End; (i = Next(text, i, lexicon)) < text.Length;)
        {
            if (words.Asks.At(text, i, out var code) is var end and > 0 && !view.IsQuoted(i) && BeginsClause(text, i, lexicon))
            {
                Add(text, verb, i, clauses);
                verb = new Mark(i, end, code);
                i = end;
            }
            else
            {
                i++;
            }
        }

        Add(text, verb, text.Length, clauses);
    }

    private static void Add(string text, Mark verb, int end, List<Clause> clauses)
    {
        if (verb.Start >= 0)
        {
            clauses.Add(new Clause(verb.Start, verb.End, Trimmed(text, verb.End, end), verb.Code));
        }
    }

    // Where the next verb may stand: in a language without blanks only behind a mark.
    private static int Next(string text, int from, Lexicon lexicon)
    {
        if (lexicon.Spaced)
        {
            return lexicon.Mandates.Asks.First.Next(text, from, text.Length);
        }

        var at = from;
        if (!IsBehindMark(text, from))
        {
            var mark = text.AsSpan(from).IndexOfAny(Marks);
            at = mark < 0 ? text.Length : from + mark + 1;
        }

        return Blanks.Skip(text, at);
    }

    /// <summary>True for the marks that part a sentence.</summary>
    internal static bool Parts(char c) => c is '，' or ',' or '；' or ';' or '。' or '،' or '؛' or '：' or ':';

    // An asking verb elsewhere is a noun or what others do (在…请求下).
    private static bool BeginsClause(string text, int at, Lexicon lexicon) =>
        IsBehindMark(text, at) || (lexicon.Spaced && lexicon.Mandates.Connectors.EndsAt(text, at));

    private static bool IsBehindMark(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return before < 0 || Parts(text[before]);
    }

    private static int Trimmed(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || Parts(text[end - 1]) || text[end - 1] == '.'))
        {
            end--;
        }

        return end;
    }
}
