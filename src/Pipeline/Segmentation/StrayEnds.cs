using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>
/// The last words of an item that a dump prints behind the next one: where marks stand in a column of their own, a line of one or
/// two words below can get behind the mark that follows it. It is told by what is left over: an item without an end, a whole
/// one, and an end without an item.
/// </summary>
internal static class StrayEnds
{
    private const int FewWords = 8;
    private const int LongLine = 20;

    /// <summary>Gives such lines to the item that lacks its end.</summary>
    internal static void Return(DocumentLines document, List<int> lines)
    {
        for (var k = 2; k < lines.Count; k++)
        {
            if (!IsEnd(document, lines, k))
            {
                continue;
            }

            var item = k - 1;
            while (item > 0 && document.Lines[lines[item - 1]].Unit == document.Lines[lines[k - 1]].Unit)
            {
                item--;
            }

            if (item > 0 && document.Facts.HasMark(lines[item]) && LacksEnd(document.Content(lines[item - 1])))
            {
                ref var line = ref document.Lines[lines[k]];
                (line.Unit, line.Score) = (document.Lines[lines[item - 1]].Unit, -20);
            }
        }
    }

    // Behind a finished item, before the next mark.
    private static bool IsEnd(DocumentLines document, List<int> lines, int k)
    {
        var content = document.Content(lines[k]);
        return content.Length <= FewWords && Ends(content) && Scripts.IsIdeograph(content[0]) && Ends(document.Content(lines[k - 1]))
            && document.Lines[lines[k]].Kind == document.Lines[lines[k - 1]].Kind
            && (k + 1 == lines.Count || document.Facts.HasMark(lines[k + 1]));
    }

    private static bool LacksEnd(ReadOnlySpan<char> content) => content.Length >= LongLine && Scripts.IsIdeograph(content[^1]);

    private static bool Ends(ReadOnlySpan<char> content) => TextStyle.IsTerminal(BoundaryOdds.LastVisible(content));
}
