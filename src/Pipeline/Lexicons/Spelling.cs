using System.Runtime.CompilerServices;
using Plenary.Text;

namespace Plenary.Lexicons;

/// <summary>
/// Differences of spelling that make no other word: letter case, the print of an apostrophe; in Arabic the vowel signs, shadda, tanwin and tatweel, which
/// may be left out, and the forms of alif, ya and kaf that typists and fonts exchange; in
/// Russian the dots of ё.
/// </summary>
internal static class Spelling
{
    /// <summary>The stroke that lengthens an Arabic word. At the end of a phrase of a lexicon it stands for a prefix, written together with the next word.</summary>
    public const char Tatweel = '\u0640';

    /// <summary>True for a sign that can be printed or left out.</summary>
    public static bool IsOptional(char c) => Scripts.IsOptionalSign(c);

    /// <summary>Every such sign.</summary>
    public static readonly IReadOnlyList<char> OptionalSigns = [.. Enumerable.Range(FirstArabic, 0x100).Select(c => (char)c).Where(IsOptional)];

    /// <summary>How many characters of a text spell a word at a place, optional signs of the text passed over; 0 where they do not.</summary>
    public static int Match(string text, int at, string word)
    {
        if (word[0] < FirstArabic)
        {
            return string.CompareOrdinal(text, at, word, 0, word.Length) == 0 ? word.Length : 0;
        }

        var i = at;
        foreach (var c in word)
        {
            while (i < text.Length && i > at && IsOptional(text[i]) && text[i] != c)
            {
                i++;
            }

            if (i >= text.Length || Fold(text[i]) != Fold(c))
            {
                return 0;
            }

            i++;
        }

        // The signs on the last letter belong to it.
        while (i < text.Length && IsOptional(text[i]))
        {
            i++;
        }

        return i - at;
    }

    private const char FirstArabic = '\u0600';

    // Below the ideographs, where all is that folds; looked up, since every character of every text passes here many times.
    private static readonly char[] Folded = [.. Enumerable.Range(0, FirstIdeographic).Select(c => FoldOne((char)c))];

    private const char FirstIdeographic = '\u2E80';

    /// <summary>The character that stands for all with which a typist may exchange it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c < FirstIdeographic ? Folded[c] : Scripts.Lower(c);

    private static char FoldOne(char c) => c switch
    {
        '\u00A0' => ' ',
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ی' => 'ي',
        'ک' => 'ك',
        'ё' or 'Ё' => 'е',
        _ => Scripts.Lower(Scripts.PlainApostrophe(c)),
    };
}
