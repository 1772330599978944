using System.Globalization;
using System.Runtime.CompilerServices;

namespace Plenary.Text;

/// <summary>
/// Printed widths of letters and signs in ems (an ideograph is one em wide), as the serif types have them in which
/// resolutions are set; rounded, since only whole lines are compared. A letter with an accent is as wide as without.
/// </summary>
internal static class GlyphWidths
{
    private const double Common = 0.5;
    private const double Narrow = 0.33;

    private const char BehindArabic = '\u0700';

    private static readonly float[] Table = Build();

    /// <summary>So many units are an em: every width is a whole number of them but that of the narrow signs behind the alphabets.</summary>
    internal const int UnitsOfEm = 1 << 26;

    private static readonly int[] Units = Array.ConvertAll(Table, width => (int)((double)width * UnitsOfEm));

    /// <summary>The width of a character in ems; 0 for marks that are set above or below another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Of(char c) => c is >= '\u4E00' and <= '\u9FFF' or '，' or '、' ? 1 : c < BehindArabic ? Table[c] : OfOther(c);

    /// <summary>The width of a character in units; less than zero where it is no whole number of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int UnitsOf(char c) => c is >= '\u4E00' and <= '\u9FFF' or '，' or '、' ? UnitsOfEm : c < BehindArabic ? Units[c] : OtherUnits(c);

    private static int OtherUnits(char c) => OfOther(c) is var width && width == Narrow ? -1 : (int)(width * UnitsOfEm);

    private static double OfOther(char c) =>
        c is '’' or '‘' or '‐' or '‑' ? Narrow
        : Scripts.IsHan(c) || c is '—' or '…' ? 1
        : char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? 0
        : Common;

    private static float[] Build()
    {
        var table = new float[BehindArabic];
        Array.Fill(table, (float)Common);
        Set(0.25f, " ,.\u00A0");
        Set(0.28f, "ijlt:;/ìíîïіїј");
        Set(0.33f, "fIrs!()[]-'`ÌÍÎÏІЇ");
        Set(0.39f, "Jsз");
        Set(0.41f, "г");
        Set(0.44f, "acezàáâãäåçèéêëаестэьяё?");
        Set(0.47f, "вк");
        Set(0.53f, "ийнпхц");
        Set(0.56f, "FPSŞЗРЬ");
        Set(0.61f, "ELTZÈÉÊËБГЕТЁ");
        Set(0.65f, "мфъыЧЭ");
        Set(0.67f, "BCRВДКЛСУЯ");
        Set(0.72f, "ADGHKNOQUVXYwÀÁÂÃÄÅÇÑÒÓÔÕÖÙÚÛÜАИЙНОПХЦжю");
        Set(0.78f, "mшщ&Ф");
        Set(0.89f, "MWЖМЫ%");
        Set(1, "ШЩЮ");
        for (var c = 0; c < table.Length; c++)
        {
            if (char.GetUnicodeCategory((char)c) == UnicodeCategory.NonSpacingMark)
            {
                table[c] = 0;
            }
        }

        return table;

        void Set(float width, string characters)
        {
            foreach (var c in characters)
            {
                if (c < table.Length)
                {
                    table[c] = width;
                }
            }
        }
    }
}
