using System.Text;
using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// Arabic letters in the form in which a page prints them, alone, first, last or between others, and their ligatures, become
/// the letters themselves: <c>ﻟ</c> is <c>ل</c>, <c>ﻻ</c> is <c>لا</c>. Vowel signs that stand on a blank lose it, and the figures ٠ to ٩
/// become 0 to 9, as those of full width do.
/// </summary>
internal static class ArabicForms
{
    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var i = 0; i < text.Length; i++)
        {
            var plain = text[i] switch
            {
                >= '\u0660' and <= '\u0669' => ((char)(text[i] - '\u0660' + '0')).ToString(),
                >= '\u06F0' and <= '\u06F9' => ((char)(text[i] - '\u06F0' + '0')).ToString(),
                (>= '\uFB50' and <= '\uFBFF') or (>= '\uFC00' and <= '\uFD3D') or (>= '\uFD50' and <= '\uFDC7') or (>= '\uFDF0' and <= '\uFDFC') or (>= '\uFE70' and <= '\uFEFC') => Letters(text[i]),
                _ => null,
            };
            if (plain is not null && !(plain.Length == 1 && plain[0] == text[i]))
            {
                edits.Add(new Edit(new TextSpan(i, i + 1), plain, Fate.Kept));
            }
        }

        return edits;
    }

    // A sign that is printed alone is composed with a blank or a tatweel, which carries nothing.
    private static string Letters(char form)
    {
        var letters = form.ToString().Normalize(NormalizationForm.FormKC);
        var sign = letters.Length > 1 && letters[0] is ' ' or '\u0640' ? letters[1..] : letters;
        return sign.Length > 0 && Scripts.IsOptionalSign(sign[0]) ? sign : letters;
    }
}
