using System.Collections.Frozen;
using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// Tags and comments of web pages, alone or inside Markdown. <c>&lt;sup&gt;1&lt;/sup&gt;</c> is a call; tags of paragraphs,
/// cells and the like break the line; those within a line go. Anything else in angle brackets is text.
/// </summary>
internal static class Tags
{
    private const int LongestTag = 500;
    private const int LongestComment = 2_000;

    private static readonly FrozenSet<string> Breaking = FrozenSet.ToFrozenSet(
        ["p", "br", "div", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "table", "thead", "tbody", "tr", "td", "th", "blockquote", "center", "pre", "section", "html", "body"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet(
        ["sup", "sub", "b", "i", "u", "em", "strong", "span", "a", "font", "small", "big", "mark", "img", "code"], StringComparer.OrdinalIgnoreCase);

    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var i = text.IndexOf('<', StringComparison.Ordinal); i >= 0; i = i + 1 < text.Length ? text.IndexOf('<', i + 1) : -1)
        {
            if ((Comment(text, i) ?? Raised(text, i) ?? Tag(text, i)) is { } edit)
            {
                edits.Add(edit);
                i = edit.Span.End - 1;
            }
        }

        return edits;
    }

    private static Edit? Comment(string text, int at)
    {
        const string opening = "<!--";
        if (string.CompareOrdinal(text, at, opening, 0, opening.Length) != 0)
        {
            return null;
        }

        var close = text.AsSpan(at, Math.Min(LongestComment, text.Length - at)).IndexOf("-->");
        return close < 0 ? null : Edit.Drop(at, at + close + 3, Fate.Markup);
    }

    // A raised mark, with whatever tags stand around it.
    private static Edit? Raised(string text, int at)
    {
        var rest = text.AsSpan(at, Math.Min(LongestTag, text.Length - at));
        if (!rest.StartsWith("<sup", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var close = rest.IndexOf("</sup>", StringComparison.OrdinalIgnoreCase);
        if (close < 0)
        {
            return null;
        }

        var inner = "";
        var depth = 0;
        foreach (var c in rest[..close])
        {
            depth += c == '<' ? 1 : 0;
            inner += depth == 0 ? c : "";
            depth -= c == '>' ? 1 : 0;
        }

        return RaisedMarks.Mark(inner) is { } mark ? new Edit(new TextSpan(at, at + close + 6), NoteMark.Of(mark), Fate.Moved) : null;
    }

    private static Edit? Tag(string text, int at)
    {
        var name = at + 1 < text.Length && text[at + 1] == '/' ? at + 2 : at + 1;
        var end = name;
        while (end < text.Length && end - name < LongestTag && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        var close = text.AsSpan(end, Math.Min(LongestTag, text.Length - end)).IndexOfAny('<', '>');
        if (end == name || close < 0 || text[end + close] != '>' || (close > 0 && text[end] is not (' ' or '/' or '\n' or '\t')))
        {
            return null;
        }

        var word = text[name..end];
        return Breaking.Contains(word) ? new Edit(new TextSpan(at, end + close + 1), "\n", Fate.Markup)
            : Inline.Contains(word) ? Edit.Drop(at, end + close + 1, Fate.Markup)
            : null;
    }
}
