using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// A stop alone on the line below a call: extractors that break lines where the height of the print changes cut <c>报告¹，</c> behind the
/// raised figure. No page begins a line with a stop, so it goes back behind its call.
/// </summary>
internal static class CutStops
{
    // A line whose letters the page set far apart can come out one letter a line.
    private const int LeastLine = 4;

    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = i + 1 < text.Length ? text.IndexOf('\n', i + 1) : -1)
        {
            if (IsStopLine(text, i + 1) && EndsWithCall(text, i))
            {
                edits.Add(Edit.Drop(i, i + 1, Fate.Invisible));
            }
        }

        return edits;
    }

    private static bool IsStopLine(string text, int at) =>
        at < text.Length && text[at] is '，' or '。' or '；' or '、' or '：' && LineEnd(text, at) is var end && text.AsSpan(at + 1, end - at - 1).Trim(' ').IsEmpty;

    private static bool EndsWithCall(string text, int end)
    {
        var start = end == 0 ? 0 : text.LastIndexOf('\n', end - 1) + 1;
        var line = text.AsSpan(start, end - start).TrimEnd(' ');
        var words = line.TrimEnd("0123456789");
        return line.Length >= LeastLine && line.Length - words.Length is 1 or 2 && (Scripts.IsIdeograph(words[^1]) || words[^1] is '》' or '”' or ')');
    }

    private static int LineEnd(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }
}
