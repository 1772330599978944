using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// Calls behind a caret: <c>^1^</c>, <c>^(*)</c>, <c>^[1]</c>, and with the signs of formulas, <c>$^{1}$</c>, <c>$ {}^{1} $</c>. Raised
/// letters are the end of an ordinal, <c>1^(er)</c>, <c>n^o^</c>: there the signs alone go.
/// </summary>
internal static class RaisedMarks
{
    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var i = text.IndexOf('^', StringComparison.Ordinal); i >= 0; i = i + 1 < text.Length ? text.IndexOf('^', i + 1) : -1)
        {
            if (Read(text, i) is { } edit && (edits.Count == 0 || edit.Span.Start >= edits[^1].Span.End))
            {
                edits.Add(edit);
                i = edit.Span.End - 1;
            }
            else if (Ending(text, i) is var (letters, close) && letters > 0)
            {
                edits.Add(Edit.Drop(i, letters, Fate.Markup));
                edits.Add(Edit.Drop(close, close + 1, Fate.Markup));
                i = close;
            }
        }

        return edits;
    }

    /// <summary>Plain digits or stars as a mark, without the brackets around them; null for anything else.</summary>
    internal static string? Mark(ReadOnlySpan<char> text)
    {
        text = text.Trim().Trim("[](){}\\").Trim();
        return text.Length is > 0 and <= 4 && (text.IndexOfAnyExceptInRange('0', '9') < 0 || text.IndexOfAnyExcept('*') < 0) ? text.ToString() : null;
    }

    // Where the raised letters behind the caret begin and what closes them stands; zeros where there are none.
    private static (int Letters, int Close) Ending(string text, int caret)
    {
        const int longest = 4;
        if (caret == 0 || !char.IsLetterOrDigit(text[caret - 1]) || caret + 2 >= text.Length)
        {
            return default;
        }

        var closing = text[caret + 1] switch { '(' => ')', '{' => '}', _ => '^' };
        var letters = closing == '^' ? caret + 1 : caret + 2;
        var close = letters;
        while (close < text.Length && close - letters < longest && char.IsLetter(text[close]))
        {
            close++;
        }

        return close > letters && close < text.Length && text[close] == closing ? (letters, close) : default;
    }

    private static Edit? Read(string text, int at)
    {
        // "[^1]" is a call in brackets.
        var length = at + 1 < text.Length && (at == 0 || text[at - 1] != '[') ? Length(text.AsSpan(at + 1), at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])) : 0;
        if (length == 0 || Mark(text.AsSpan(at + 1, length).TrimEnd('^')) is not { } mark)
        {
            return null;
        }

        var (start, end) = WithoutFormula(text, at, at + 1 + length);
        return new Edit(new TextSpan(start, end), NoteMark.Of(mark), Fate.Moved);
    }

    // Characters behind the caret that belong to the mark: up to what closes it, or digits alone, which behind a figure are a power.
    private static int Length(ReadOnlySpan<char> rest, bool isPower)
    {
        const int longest = 10;
        var closing = rest[0] switch { '(' => ')', '{' => '}', '[' => ']', _ => '^' };
        var from = closing == '^' ? 0 : 1;
        var close = rest[from..Math.Min(rest.Length, longest)].IndexOf(closing);
        if (close > 0 && Mark(rest.Slice(from, close)) is not null)
        {
            return from + close + 1;
        }

        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? rest.Length : digits;
        return !isPower && digits <= 3 ? digits : 0;
    }

    // The signs between which a formula stands go with the mark, if both are there.
    private static (int Start, int End) WithoutFormula(string text, int start, int end)
    {
        var left = start;
        while (left > 0 && text[left - 1] is ' ' or '{' or '}')
        {
            left--;
        }

        var right = end;
        while (right < text.Length && text[right] == ' ')
        {
            right++;
        }

        return left > 0 && right < text.Length && text[left - 1] == '$' && text[right] == '$' ? (left - 1, right + 1) : (start, end);
    }
}
