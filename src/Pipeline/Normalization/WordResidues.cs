using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// What text extractors leave of a Word file: <c>[bookmark: name]</c> goes, <c>[footnoteRef:n]</c> becomes a call, and
/// an inline note <c>[n: text]</c> becomes a line of its own that begins with its call, as notes do at a page's foot.
/// The break that this inserts maps to a bracket, not to a line end of the raw text: so the segmenter knows that the
/// paragraph goes on behind it.
/// </summary>
internal static class WordResidues
{
    private const string NoteCall = "[footnoteRef:";
    private const string EndnoteCall = "[endnoteRef:";
    private const string Bookmark = "[bookmark:";

    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var i = text.IndexOf('[', StringComparison.Ordinal); i >= 0; i = i + 1 < text.Length ? text.IndexOf('[', i + 1) : -1)
        {
            var here = text.AsSpan(i);
            if (here.StartsWith(Bookmark, StringComparison.Ordinal) && Closing(text, i) is var end and > 0)
            {
                edits.Add(Edit.Drop(i, end, Fate.WordResidue));
                i = end - 1;
            }
            else if ((Number(here, NoteCall, ']') ?? Number(here, EndnoteCall, ']')) is { } call)
            {
                edits.Add(new Edit(new TextSpan(i, i + call.Length), NoteMark.Of(NoteMark.WordPrefix.ToString() + call.Digits), Fate.Moved));
                i += call.Length - 1;
            }
            else if (Number(here, "[", ':') is { } note && Closing(text, i) is var close and > 0)
            {
                edits.Add(new Edit(new TextSpan(i, i + note.Length), "\n" + NoteMark.Of(NoteMark.WordPrefix.ToString() + note.Digits), Fate.Moved));
                edits.Add(new Edit(new TextSpan(close - 1, close), "\n", Fate.Moved));
                // Notes hold brackets of their own, but no residues that would need an edit inside this one.
                i = close - 1;
            }
        }

        return edits;
    }

    // Digits between an opening and a closing text, and the length of the whole.
    private static (string Digits, int Length)? Number(ReadOnlySpan<char> text, string opening, char closing)
    {
        if (!text.StartsWith(opening, StringComparison.Ordinal))
        {
            return null;
        }

        var end = opening.Length;
        while (end < text.Length && Scripts.IsDigit(text[end]))
        {
            end++;
        }

        return end > opening.Length && end - opening.Length <= 4 && end < text.Length && text[end] == closing
            ? (text[opening.Length..end].ToString(), end + 1)
            : null;
    }

    // Behind the bracket that closes the one at start; brackets nest. A note may hold several lines, but not a whole page.
    private static int Closing(string text, int start)
    {
        const int longest = 20_000;
        var depth = 0;
        for (var i = start; i < text.Length && i - start < longest; i++)
        {
            if (text[i] == '[')
            {
                depth++;
            }
            else if (text[i] == ']' && --depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }
}
