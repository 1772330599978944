using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// Mark-up of OCR and of plain prints: <c>**bold**</c>, <c># headings</c>, <c>&gt; quotations</c>, fences, backslashes that keep
/// the end of a line, horizontal rules. A run of stars is bold only where another run of the same length
/// closes it on the same line with text between; all other stars are footnote marks and stay.
/// </summary>
internal static class Markup
{
    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        var isAnywhere = text.AsSpan().ContainsAny('\\', '*');
        foreach (var (start, end) in new TextLines(text))
        {
            if (isAnywhere || BeginsWithSign(text.AsSpan(start, end - start)))
            {
                Line(text, start, end, edits);
            }
        }

        return edits;
    }

    // Without stars and backslashes nothing but the beginning of a line can be mark-up.
    private static bool BeginsWithSign(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (!Scripts.IsBlank(c))
            {
                return c is '>' or '#' or '`' or '-' or '=' or '_';
            }
        }

        return false;
    }

    private static void Line(string text, int start, int end, List<Edit> edits)
    {
        var first = start;
        while (first < end && Scripts.IsBlank(text[first]))
        {
            first++;
        }

        while (first < end && text[first] == '>' && (first + 1 == end || text[first + 1] == ' '))
        {
            edits.Add(Edit.Drop(first, first + 1, Fate.Markup));
            first++;
            while (first < end && Scripts.IsBlank(text[first]))
            {
                first++;
            }
        }

        if (text.AsSpan(first, end - first).StartsWith("```"))
        {
            edits.Add(Edit.Drop(first, end, Fate.Markup));
            return;
        }

        var hashes = first;
        while (hashes < end && text[hashes] == '#')
        {
            hashes++;
        }

        if (hashes > first && hashes - first <= 6 && hashes < end && text[hashes] == ' ')
        {
            edits.Add(Edit.Drop(first, hashes, Fate.Markup));
            first = hashes;
        }

        var rule = text.AsSpan(first, end - first).TrimEnd();
        if (rule.Length >= 3 && IsRule(rule))
        {
            edits.Add(Edit.Drop(first, end, Fate.Ornament));
            return;
        }

        var open = -1;
        for (var i = first; i < end; i++)
        {
            var sign = text.AsSpan(i, end - i).IndexOfAny('\\', '*');
            if (sign < 0)
            {
                break;
            }

            i += sign;
            switch (text[i])
            {
                case '\\' when Escapes.IsOne(text, i):
                    i++;
                    break;
                case '\\' when i > first && text.AsSpan(i + 1, end - i - 1).IsWhiteSpace():
                    edits.Add(Edit.Drop(i, i + 1, Fate.Markup));
                    break;
                case '*' when i + 1 < end && text[i + 1] == '*':
                    i = Bold(text, i, end, ref open, edits) - 1;
                    break;
            }
        }
    }

    // Asked of every line; nearly always the first character says no. A blank stands there behind the signs of a heading.
    private static bool IsRule(ReadOnlySpan<char> line) => line[0] switch
    {
        '-' or '=' => line.IndexOfAnyExcept(line[0]) < 0,
        '_' or '*' or ' ' => line.IndexOfAnyExcept("_ ") < 0 || (line.IndexOfAnyExcept("* ") < 0 && line.Contains(' ')),
        _ => false,
    };

    // Returns the offset behind the run of stars. The opening run is remembered until its partner turns up.
    private static int Bold(string text, int i, int end, ref int open, List<Edit> edits)
    {
        var run = i;
        while (run < end && text[run] == '*')
        {
            run++;
        }

        if (open < 0)
        {
            if (run - i == 2 && Opens(text, i, run, end))
            {
                open = i;
                edits.Add(Edit.Drop(i, run, Fate.Markup));
            }

            return run;
        }

        // Behind bold text a longer run is the closing pair and a footnote mark, or a pair that opens what follows.
        edits.Add(Edit.Drop(i, i + 2, Fate.Markup));
        open = -1;
        if (run - i == 4 && Opens(text, i, run, end))
        {
            open = i + 2;
            edits.Add(Edit.Drop(i + 2, run, Fate.Markup));
        }

        return run;
    }

    // Text right behind the stars, and a closing run with text right before it.
    private static bool Opens(string text, int at, int behind, int end)
    {
        if (behind >= end || Scripts.IsBlank(text[behind]))
        {
            return false;
        }

        var close = text.IndexOf("**", behind, end - behind, StringComparison.Ordinal);
        return close > behind && !Scripts.IsBlank(text[close - 1]) && OpensBold(text, at, behind);
    }

    // Stars behind a name are a footnote mark; an opening pair stands at the start of a line, behind a blank, a number or punctuation.
    private static bool OpensBold(string text, int at, int behind) =>
        at == 0 || !(Scripts.IsIdeograph(text[at - 1]) || char.IsLetter(text[at - 1])) || !LooksLikeMark(text, behind);

    // A run that is followed by a separator is a mark; one that is followed by a word may be bold in the middle of a line.
    private static bool LooksLikeMark(string text, int behind)
    {
        var next = behind < text.Length ? text[behind] : '\n';
        return !(Scripts.IsIdeograph(next) || char.IsLetter(next)) || next is '和' or '及';
    }
}
