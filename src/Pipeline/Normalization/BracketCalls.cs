using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// Calls in square brackets, <c>[3]</c> or <c>[^3]</c>, as plain prints of word-processor files have them. A bracketed
/// number is a call only where a line begins with the same bracket: without its note it is part of the text.
/// </summary>
internal static class BracketCalls
{
    internal static List<Edit> Edits(string text)
    {
        var found = new List<(int Start, int End, string Number, bool StartsLine)>();
        for (var i = text.IndexOf('[', StringComparison.Ordinal); i >= 0; i = i + 1 < text.Length ? text.IndexOf('[', i + 1) : -1)
        {
            var digits = i + 1 < text.Length && text[i + 1] == '^' ? i + 2 : i + 1;
            var end = digits;
            while (end < text.Length && end - digits < 4 && Scripts.IsDigit(text[end]))
            {
                end++;
            }

            if (end > digits && end < text.Length && text[end] == ']')
            {
                var starts = StartsLine(text, i);
                var number = text[digits..end];
                end = starts && end + 1 < text.Length && text[end + 1] == ':' ? end + 2 : end + 1;
                found.Add((i, end, number, starts));
                i = end - 1;
            }
        }

        if (found.Count == 0)
        {
            return [];
        }

        var noted = found.Where(f => f.StartsLine).Select(f => f.Number).ToHashSet(StringComparer.Ordinal);
        return [.. found.Where(f => noted.Contains(f.Number)).Select(f => new Edit(new TextSpan(f.Start, f.End), NoteMark.Of(NoteMark.CountPrefix.ToString() + f.Number), Fate.Moved))];
    }

    private static bool StartsLine(string text, int at)
    {
        while (at > 0 && Scripts.IsBlank(text[at - 1]) && text[at - 1] is not ('\n' or '\f'))
        {
            at--;
        }

        return at == 0 || text[at - 1] is '\n' or '\f';
    }
}
