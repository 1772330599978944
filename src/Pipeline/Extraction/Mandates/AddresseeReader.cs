using Plenary.Lexicons;

namespace Plenary.Extraction.Mandates;

/// <summary>
/// Reads who is asked: the known addressees that follow the verb, joined by commas and "and", up to the word with which the task
/// begins. What stands between (人权与国际团结独立专家) belongs to the printed part.
/// </summary>
internal static class AddresseeReader
{
    // What qualifies an addressee is no longer than this, in UTF-16 code units.
    private const int LongestQualifier = 60;

    /// <summary>The addressees from a place on, and where they are printed; no codes where none is known.</summary>
    internal static (int Start, int End, IReadOnlyList<string> Codes) Read(string text, int start, int end, MandateWords words)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var (codes, last, since) = (new List<string>(), -1, start);
        for (var i = start; i < end && i - since <= LongestQualifier;)
        {
            if (words.Addressees.At(text, i, out var code) is var known and > 0 && known <= end)
            {
                codes.Add(code);
                (last, since, i) = (known, known, known);
                continue;
            }

            // Behind an addressee only another one may follow, which something joins to it.
            if (words.Connectors.At(text, i) is var joint and > 0)
            {
                i = joint;
                continue;
            }

            if (i == last && !char.IsWhiteSpace(text[i]) || words.AddresseeEnds.At(text, i) > 0)
            {
                break;
            }

            if (last >= 0 && char.IsWhiteSpace(text[i]) && i == last)
            {
                // A blank, and then either a joint or the task.
                if (words.Connectors.At(text, i + 1) < 0)
                {
                    break;
                }
            }

            i++;
        }

        return (start, last, [.. codes.Distinct(StringComparer.Ordinal)]);
    }
}
