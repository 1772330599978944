using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>Links and pictures in Markdown: <c>[text](target)</c> is its text, <c>![text](target)</c> is nothing. A number stays in its brackets: it is a call.</summary>
internal static class Links
{
    private const int Longest = 500;

    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var joint = text.IndexOf("](", StringComparison.Ordinal); joint >= 0; joint = text.IndexOf("](", joint + 2, StringComparison.Ordinal))
        {
            var end = TargetEnd(text, joint + 2);
            var open = Opening(text, joint, edits.Count == 0 ? 0 : edits[^1].Span.End);
            if (end < 0 || open < 0)
            {
                continue;
            }

            if (open > 0 && text[open - 1] == '!')
            {
                edits.Add(Edit.Drop(open - 1, end, Fate.Markup));
            }
            else
            {
                var isCall = text.AsSpan(open + 1, joint - open - 1) is { Length: > 0 and <= 4 } label && label.IndexOfAnyExceptInRange('0', '9') < 0;
                if (!isCall)
                {
                    edits.Add(Edit.Drop(open, open + 1, Fate.Markup));
                }

                edits.Add(Edit.Drop(isCall ? joint + 1 : joint, end, Fate.Markup));
            }
        }

        return edits;
    }

    // Behind the bracket that closes a target: an address or a place in the document, never words.
    private static int TargetEnd(string text, int start)
    {
        var length = text.AsSpan(start, Math.Min(Longest, text.Length - start)).IndexOfAny(')', '\n', ' ');
        if (length < 1 || text[start + length] != ')')
        {
            return -1;
        }

        var target = text.AsSpan(start, length);
        return System.Text.Ascii.IsValid(target) && target.IndexOfAny("#/.:") >= 0 && !Scripts.IsDigit(target[0]) ? start + length + 1 : -1;
    }

    private static int Opening(string text, int joint, int least)
    {
        var depth = 0;
        for (var i = joint - 1; i >= least && joint - i < Longest && text[i] != '\n'; i--)
        {
            depth += text[i] == ']' ? 1 : 0;
            if (text[i] == '[' && depth-- == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
