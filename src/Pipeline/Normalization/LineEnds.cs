using System.Buffers;
using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>One kind of line end: CR LF, CR, vertical tab, NEL, line and paragraph separators become LF. Form feeds stay: they begin a page.</summary>
internal static class LineEnds
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\r\v\u0085\u2028\u2029");

    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var i = Occurrence.Of(Ends, text, 0); i >= 0; i = Occurrence.Of(Ends, text, i + 1))
        {
            edits.Add(text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n'
                ? Edit.Drop(i, i + 1, Fate.Invisible)
                : new Edit(new TextSpan(i, i + 1), "\n", Fate.Invisible));
        }

        return edits;
    }
}
