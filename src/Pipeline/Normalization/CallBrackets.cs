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

            var pairs = 0;
            while (open > pairs && close + 1 + pairs < text.Length && (text[open - 1 - pairs], text[close + 1 + pairs]) is ('(', ')') or ('\u207D', '\u207E'))
            {
                pairs++;
            }

            if (pairs > 0)
            {
                edits.Add(Edit.Drop(open - pairs, open, Fate.Moved));
                edits.Add(Edit.Drop(close + 1, close + 1 + pairs, Fate.Moved));
            }

            open = text.IndexOf(NoteMark.Open, close);
        }

        return edits;
    }
}
