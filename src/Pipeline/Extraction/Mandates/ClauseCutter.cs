using Plenary.Lexicons;
using Plenary.Model;

namespace Plenary.Extraction.Mandates;

/// <summary>Cuts a paragraph at the verbs that ask or decide: 决定将…延长一年；并请…提交报告.</summary>
internal static class ClauseCutter
{
    /// <summary>The clauses of a paragraph in order; none where nobody is asked and nothing decided.</summary>
    internal static IReadOnlyList<Clause> Cut(Paragraph paragraph, bool[] quoted, Lexicon lexicon)
    {
        var (text, words) = (paragraph.Text, lexicon.Mandates);
        var verbs = new List<Mark>();
        if (paragraph is { Lead: { } lead, Action: { } action } && text.IndexOf(lead, StringComparison.Ordinal) is var at and >= 0)
        {
            verbs.Add(new Mark(at, at + lead.Length, action));
        }

        for (var i = verbs.Count == 0 ? 0 : verbs[0].End; (i = words.Asks.First.Next(text, i, text.Length)) < text.Length; i++)
        {
            if (!quoted[i] && words.Asks.At(text, i, out var code) is var end and > 0 && BeginsClause(text, i, lexicon))
            {
                verbs.Add(new Mark(i, end, code));
                i = end - 1;
            }
        }

        var clauses = new Clause[verbs.Count];
        for (var k = 0; k < clauses.Length; k++)
        {
            var verb = verbs[k];
            clauses[k] = new Clause(verb.Start, verb.End, Trimmed(text, verb.End, k + 1 < verbs.Count ? verbs[k + 1].Start : text.Length), verb.Code);
        }

        return clauses;
    }

    /// <summary>True for the marks that part a sentence.</summary>
    internal static bool Parts(char c) => c is '，' or ',' or '；' or ';' or '。' or '،' or '؛' or '：' or ':';

    // An asking verb elsewhere is a noun or what others do (在…请求下).
    private static bool BeginsClause(string text, int at, Lexicon lexicon)
    {
        var before = at - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return before < 0 || Parts(text[before]) || (lexicon.Spaced && lexicon.Mandates.Connectors.EndsAt(text, at));
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
