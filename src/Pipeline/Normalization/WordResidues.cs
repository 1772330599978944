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
        if (!text.Contains('[', StringComparison.Ordinal))
        {
            return edits;
        }

        var closing = Closing(text);
        for (var i = text.IndexOf('[', StringComparison.Ordinal); i >= 0; i = i + 1 < text.Length ? text.IndexOf('[', i + 1) : -1)
        {
            var here = text.AsSpan(i);
            var end = closing.GetValueOrDefault(i);
            if (here.StartsWith(Bookmark, StringComparison.Ordinal) && end > 0)
            {
                edits.Add(Edit.Drop(i, end, Fate.WordResidue));
                i = end - 1;
            }
            else if ((Number(here, NoteCall, ']') ?? Number(here, EndnoteCall, ']')) is { } call)
            {
                edits.Add(new Edit(new TextSpan(i, i + call.Length), NoteMark.Of(NoteMark.WordPrefix.ToString() + call.Digits), Fate.Moved));
                i += call.Length - 1;
            }
            else if (Number(here, "[", ':') is { } note && end > 0)
            {
                edits.Add(new Edit(new TextSpan(i, i + note.Length), "\n" + NoteMark.Of(NoteMark.WordPrefix.ToString() + note.Digits), Fate.Moved));
                edits.Add(new Edit(new TextSpan(end - 1, end), "\n", Fate.Moved));
            }
        }

        // A note can hold residues of its own, which come behind its end in the list.
        edits.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
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

    // For each opening bracket the place behind the one that closes it; brackets nest. A note may hold several lines, but not
    // a whole page. One walk, however many brackets stay open.
    private static Dictionary<int, int> Closing(string text)
    {
        const int longest = 20_000;
        var closing = new Dictionary<int, int>();
        var open = new Stack<int>();
        for (var i = text.AsSpan().IndexOfAny('[', ']'); i >= 0 && i < text.Length; i++)
        {
            if (text[i] == '[')
            {
                open.Push(i);
            }
            else if (text[i] == ']' && open.TryPop(out var start) && i - start < longest)
            {
                closing[start] = i + 1;
            }
        }

        return closing;
    }
}
