using System.Buffers;
using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// One kind of blank: no-break, thin, figure and the other spaces of Unicode become plain ones. Some programs print them for every blank of a page, so that
/// nothing can be told by them. The ideographic space stays: it is as wide as an ideograph and indents paragraphs.
/// </summary>
internal static class Blanks
{
    private static readonly SearchValues<char> Others = SearchValues.Create("\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F");

    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var i = Occurrence.Of(Others, text, 0); i >= 0; i = Occurrence.Of(Others, text, i + 1))
        {
            edits.Add(new Edit(new TextSpan(i, i + 1), " ", Fate.Kept));
        }

        return edits;
    }
}
