using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>One kind of line end: CR LF, CR, vertical tab, NEL, line and paragraph separators become LF. Form feeds stay: they begin a page.</summary>
internal static class LineEnds
{
    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var i = text.AsSpan().IndexOfAny("\r\v\u0085\u2028\u2029"); i >= 0 && i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\r' when i + 1 < text.Length && text[i + 1] == '\n':
                    edits.Add(Edit.Drop(i, i + 1, Fate.Invisible));
                    break;
                case '\r' or '\v' or '\u0085' or '\u2028' or '\u2029':
                    edits.Add(new Edit(new TextSpan(i, i + 1), "\n", Fate.Invisible));
                    break;
            }
        }

        return edits;
    }
}
