using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>
/// Cuts a normalized text into blocks that partition it. From the edges inward: what pages print around the text, what
/// stands before the enacting formula, footnotes, what stands behind the operative part; what is left is running text.
/// </summary>
public static class Segmenter
{
    /// <summary>Cuts a text; any text yields lines, and what no rule claims stays <see cref="BlockKind.Unclaimed"/>.</summary>
    public static DocumentLines Segment(MappedText text, string rawText, Lexicon lexicon, CancellationToken stop = default)
    {
        var document = new DocumentLines(rawText, text, LineReader.Read(text, rawText), lexicon, stop);
        PageFurniture.Mark(document);
        NoteReader.MarkInline(document);
        HeadReader.Mark(document);
        RunningTitles.Mark(document, HeadReader.Title(document));
        document.Style = TextStyle.Measure(document);
        NoteReader.Mark(document, document.Style);
        var annexes = TailReader.Mark(document);
        BodyReader.Mark(document, document.Style, annexes);
        CallReader.Mark(document);
        return document;
    }

    /// <summary>The lines as blocks: neighbours of one kind and unit joined, every character in exactly one block.</summary>
    public static IReadOnlyList<Block> Blocks(DocumentLines document)
    {
        var blocks = new List<Block>();
        var lines = document.Lines;
        var from = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (i + 1 < lines.Length && lines[i + 1].Kind == lines[i].Kind && lines[i + 1].Unit == lines[i].Unit)
            {
                continue;
            }

            var to = i + 1 < lines.Length ? lines[i + 1].Start : document.Text.Length;
            blocks.Add(new Block(lines[i].Kind, new TextSpan(from, to), lines[i].Unit));
            from = to;
        }

        if (blocks.Count == 0 && document.Text.Length > 0)
        {
            blocks.Add(new Block(BlockKind.Unclaimed, new TextSpan(0, document.Text.Length), 0));
        }

        return blocks;
    }
}
