using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>How a dump prints its lines, measured on the dump itself: two habits that differ from tool to tool.</summary>
/// <param name="IsWrapped">Paragraphs are broken into printed lines.</param>
/// <param name="BlankEndsParagraph">A blank behind a line shows that its paragraph ends there.</param>
public readonly record struct TextStyle(bool IsWrapped, bool BlankEndsParagraph)
{
    internal static TextStyle Measure(DocumentLines document)
    {
        int open = 0, openBlank = 0, closed = 0, closedBlank = 0;
        for (var i = 0; i < document.Lines.Length; i++)
        {
            ref readonly var line = ref document.Lines[i];
            if (line.Kind != BlockKind.Unclaimed || document.IsRow(i))
            {
                continue;
            }

            var last = document.Text.Text[line.End - 1];
            if (IsTerminal(last))
            {
                closed++;
                closedBlank += line.Trailing ? 1 : 0;
            }
            else if (Scripts.IsIdeograph(last) || last is '、' || char.IsLetterOrDigit(last))
            {
                open++;
                openBlank += line.Trailing ? 1 : 0;
            }
        }

        // A handful of open ends are headings and titles; more than that are wrapped lines.
        var wrapped = open >= 6 && open * 4 > closed;
        return new TextStyle(wrapped, wrapped && closed >= 3 && closedBlank * 10 >= closed * 9 && openBlank * 5 <= open);
    }

    /// <summary>Punctuation with which a paragraph or a note ends, other than the comma of a preambular paragraph.</summary>
    internal static bool IsTerminal(char c) => c is '。' or '；' or '.' or ';' or '：' or ':' or '？' or '！' or '؛' or '؟' or '।';
}
