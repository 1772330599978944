using System.Text;
using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// Composes what is decomposed (NFC) and turns the look-alikes that PDF fonts leave behind, Kangxi and CJK radicals,
/// into the ideographs they stand for. Works cluster by cluster, so that the map stays exact.
/// </summary>
internal static class Composition
{
    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        if (text.IsNormalized(NormalizationForm.FormC) && text.AsSpan().IndexOfAnyInRange('\u2E80', '\u2FD5') < 0)
        {
            return edits;
        }

        for (var i = 0; i < text.Length;)
        {
            var end = ClusterEnd(text, i);
            if (end - i > 1 || text[i] >= '\u0300')
            {
                var cluster = text[i..end];
                var form = text[i] is >= '\u2E80' and <= '\u2FD5' ? NormalizationForm.FormKC : NormalizationForm.FormC;
                var composed = Normalized(cluster, form);
                if (!string.Equals(composed, cluster, StringComparison.Ordinal))
                {
                    edits.Add(new Edit(new TextSpan(i, end), composed, Fate.Kept));
                }
            }

            i = end;
        }

        return edits;
    }

    private static string Normalized(string cluster, NormalizationForm form)
    {
        // string.Normalize throws on lone surrogates and noncharacters; those are left as they are.
        foreach (var c in cluster)
        {
            if (char.IsSurrogate(c) ? cluster.Length < 2 : c is >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF')
            {
                return cluster;
            }
        }

        return cluster.Normalize(form);
    }

    private static int ClusterEnd(string text, int start)
    {
        var i = start + (char.IsHighSurrogate(text[start]) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1);
        // White space is no base: a mark that begins a line stands for itself.
        while (i < text.Length && !Scripts.IsBlank(text[start]) && IsContinuing(text[i]))
        {
            i++;
        }

        return i;
    }

    // Combining marks, and the vowels and finals of decomposed Hangul.
    private static bool IsContinuing(char c) => c switch
    {
        < '\u0300' => false,
        >= '\u1160' and <= '\u11FF' => true,
        _ => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark,
    };
}
