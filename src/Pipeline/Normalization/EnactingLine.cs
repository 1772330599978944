using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>Where the text of a document begins, for steps that treat a table of the masthead and one in the text differently.</summary>
internal static class EnactingLine
{
    // Enacting formulas are shorter.
    private const int Longest = 80;

    /// <summary>The offset of the line with the enacting formula; the end of a text that has none.</summary>
    internal static int Start(string text, Lexicon lexicon)
    {
        foreach (var (start, end) in new TextLines(text))
        {
            if (end - start is > 0 and <= Longest && lexicon.Document.Enacting(Squeezed.Of(text.AsSpan(start, end - start).Trim(" \t*_#"))) is not null)
            {
                return start;
            }
        }

        return text.Length;
    }
}
