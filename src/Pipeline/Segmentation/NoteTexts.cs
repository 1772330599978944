namespace Plenary.Segmentation;

/// <summary>Cuts a column of lines into the texts of a known number of footnotes.</summary>
internal static class NoteTexts
{
    /// <summary>At most <paramref name="count"/> runs of lines, in order; the cuts fall where texts end most plainly.</summary>
    internal static List<List<int>> Cut(DocumentLines document, List<int> lines, int count)
    {
        var cuts = Enumerable.Range(0, Math.Max(0, lines.Count - 1))
            .OrderByDescending(i => EndScore(document, lines[i], lines[i + 1]))
            .ThenBy(i => i)
            .Take(Math.Max(0, count - 1))
            .Order();
        var pieces = new List<List<int>>();
        var from = 0;
        foreach (var cut in cuts.Append(lines.Count - 1))
        {
            if (cut >= from)
            {
                pieces.Add(lines[from..(cut + 1)]);
                from = cut + 1;
            }
        }

        return pieces;
    }

    // How plainly a text ends with a line, and another begins with the next one.
    private static int EndScore(DocumentLines document, int line, int next)
    {
        var last = document.Text.Text[document.Lines[line].End - 1];
        var score = last is '。' or '.' ? 6 : last is '；' or ';' ? 2 : last is '，' or '、' or ',' ? -4 : 0;
        var first = document.Content(next);
        score += OpensLikeNote(first) ? 2 : 0;
        score += document.Lines[line].Length * 3 < document.Lines[next].Length ? 1 : 0;
        score += document.Lines[next].Gap > 0 ? 1 : 0;
        return score;
    }

    /// <summary>True where a line begins as most notes do: with a title, a symbol, or a word that points elsewhere.</summary>
    internal static bool OpensLikeNote(ReadOnlySpan<char> line) =>
        line[0] is '《' or '见' or '同' || SymbolShape.IsSymbol(line[..Math.Max(1, line.IndexOfAny(' ', '，', '。') is var i and > 0 ? i : line.Length)].TrimEnd('.'));
}
