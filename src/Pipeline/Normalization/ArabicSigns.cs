using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// What the justification of an Arabic page leaves: strokes that lengthen a word (<c>الســوري</c>) and blanks before a sign that
/// belongs to the letter before them (<c>أيضا ً</c>). A text with a few strokes prints them on purpose (<c>هـ</c>) and keeps them.
/// </summary>
internal static class ArabicSigns
{
    // More than one stroke for so many characters is no spelling.
    private const int CharactersForAStroke = 200;
    private const char Tatweel = '\u0640';

    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        var justified = text.AsSpan().Count(Tatweel) * CharactersForAStroke > text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Tatweel && justified && IsLengthening(text, i))
            {
                edits.Add(Edit.Drop(i, i + 1, Fate.Ornament));
            }
            else if (text[i] == ' ' && i > 0 && IsArabicLetter(text[i - 1]) && i + 1 < text.Length && text[i + 1] != Tatweel && Scripts.IsOptionalSign(text[i + 1]))
            {
                edits.Add(Edit.Drop(i, i + 1, Fate.Invisible));
            }
        }

        return edits;
    }

    // A stroke between letters; one behind the letter of a mark, (هـ), is how that letter is written.
    private static bool IsLengthening(string text, int at)
    {
        var end = at;
        while (end < text.Length && Scripts.IsOptionalSign(text[end]))
        {
            end++;
        }

        return end < text.Length && IsArabicLetter(text[end]);
    }

    private static bool IsArabicLetter(char c) => c is >= '\u0620' and <= '\u064A' and not Tatweel;
}
