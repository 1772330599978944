using System.Globalization;
using Plenary.Diagnostics;
using Plenary.Text;

namespace Plenary.Cli.Reading;

/// <summary>
/// Reports what makes people and programs read two different texts: characters that override the direction of writing, tag
/// characters that no font prints, and fillers that count as letters but look like blanks. The normalizer leaves them out.
/// Marks, embeddings and isolates, which Arabic texts and word processors use honestly, are left out without a report.
/// </summary>
internal static class DeceptiveCharacters
{
    internal static void Report(string text, List<Finding> findings)
    {
        if (!MayHoldAny(text))
        {
            return;
        }

        var (first, count) = (-1, 0);
        for (var at = 0; at < text.Length && text.AsSpan(at).IndexOfAny(Suspects) is >= 0 and var next; at++)
        {
            at += next;
            if (text[at] != '\uDB40' || Scripts.IsTag(text, at))
            {
                first = first < 0 ? at : first;
                count++;
            }
        }

        if (count > 0)
        {
            var isTag = text[first] == '\uDB40';
            var code = isTag ? char.ConvertToUtf32(text[first], text[first + 1]) : text[first];
            findings.Add(Rules.DeceptiveCharacter.At(
                string.Create(CultureInfo.InvariantCulture, $"{count} character(s) that reverse or hide text, first U+{code:X4}; expected none. Left out of the data"),
                new TextSpan(first, first + (isTag ? 2 : 1))));
        }
    }

    // Few texts do. Ranges are looked for at once; of a mixed set most ideographs would have to be looked up.
    private static bool MayHoldAny(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u202D', '\u202E') || text.ContainsAnyInRange('\uFFF9', '\uFFFB') || text.ContainsAnyInRange('\u115F', '\u1160')
        || text.ContainsAny('\u3164', '\uFFA0', '\uDB40');

    // Overrides of direction, interlinear annotation, fillers, and the high half of every tag character.
    private static readonly System.Buffers.SearchValues<char> Suspects =
        System.Buffers.SearchValues.Create("\u202D\u202E\uFFF9\uFFFA\uFFFB\u115F\u1160\u3164\uFFA0\uDB40");
}
