using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// Brackets around a call and nothing else, as Arabic prints them, raised or not: <c>([footnoteRef:2])</c>, <c>⁽¹⁾</c>. They go with
/// the call.
/// </summary>
internal static class CallBrackets
{
    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var open = text.IndexOf(NoteMark.Open, StringComparison.Ordinal); open >= 0;)
        {
            var close = text.IndexOf(NoteMark.Close, open);
            if (close < 0)
            {
                break;
            }

            if (open > 0 && close + 1 < text.Length && (text[open - 1], text[close + 1]) is ('(', ')') or ('\u207D', '\u207E'))
            {
                edits.Add(Edit.Drop(open - 1, open, Fate.Moved));
                edits.Add(Edit.Drop(close + 1, close + 2, Fate.Moved));
            }

            open = text.IndexOf(NoteMark.Open, close);
        }

        return edits;
    }
}
