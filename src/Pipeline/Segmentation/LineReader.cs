using System.Buffers;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>Cuts a normalized text into lines; empty lines become the gap before the next one.</summary>
internal static class LineReader
{
    // Fewer lines, and a larger share of lines that follow closely, would be by chance.
    private const int LeastLines = 20;
    private const int OneIn = 50;

    internal static Line[] Read(MappedText mapped, string rawText)
    {
        var lent = ArrayPool<Line>.Shared.Rent(mapped.Span.Count('\n') + 1);
        Line[] lines = [.. lent.AsSpan(0, Cut(mapped, rawText, lent))];
        ArrayPool<Line>.Shared.Return(lent);
        TakeDoubling(mapped.Text, lines);
        return lines;
    }

    // How many lines are not empty.
    private static int Cut(MappedText mapped, string rawText, Line[] lines)
    {
        var text = mapped.Text;
        var count = 0;
        var gap = 0;
        var newPage = false;
        var continues = false;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = Content(text, start, end, ref newPage);
            if (line.Length > 0)
            {
                line.Gap = gap;
                line.NewPage = newPage;
                line.Continues = continues;
                lines[count++] = line;
                gap = 0;
                newPage = false;
                continues = false;
            }
            else
            {
                gap++;
            }

            // A line end that the raw text does not have was put there by the normalizer, around a note.
            if (end < text.Length)
            {
                continues = !IsLineEnd(rawText[mapped.Raw[end]]);
            }

            start = end + 1;
        }

        return count;
    }

    // Some dumps put an empty line behind every printed line. It says nothing then; what stands beyond it does. Where whole paragraphs
    // stand on a line, most lines end like one, and the empty lines part paragraphs.
    private static void TakeDoubling(string text, Line[] lines)
    {
        var (close, all, open) = (0, 0, 0);
        for (var i = 1; i < lines.Length; i++)
        {
            all += lines[i].Continues ? 0 : 1;
            close += !lines[i].Continues && lines[i].Gap == 0 ? 1 : 0;
            open += char.IsLetter(text[lines[i].End - 1]) ? 1 : 0;
        }

        if (all < LeastLines || close * OneIn > all || open * 3 < all)
        {
            return;
        }

        for (var i = 1; i < lines.Length; i++)
        {
            lines[i].Gap = Math.Max(0, lines[i].Gap - 1);
        }
    }

    private static Line Content(string text, int start, int end, ref bool newPage)
    {
        var line = new Line { Start = start, End = end };
        while (line.Start < end && Scripts.IsBlank(text[line.Start]))
        {
            newPage |= text[line.Start] == '\f';
            line.Indent += text[line.Start] switch { '\t' => 4, '\f' => 0, '\u3000' => 2, _ => 1 };
            line.Start++;
        }

        while (line.End > line.Start && Scripts.IsBlank(text[line.End - 1]))
        {
            line.End--;
            line.Trailing = true;
        }

        return line;
    }

    // A tag that breaks the line begins a paragraph, a cell, an item: what stands behind it need not go on.
    private static bool IsLineEnd(char c) => c is '<' or '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';
}
