namespace Plenary.Extraction.References;

/// <summary>Blanks carry no meaning inside a reference; a dump may have left some.</summary>
internal static class Spacing
{
    /// <summary>The first position from <paramref name="i"/> on that is no blank.</summary>
    public static int Skip(string text, int i)
    {
        while (i < text.Length && text[i] is ' ' or '\u00a0')
        {
            i++;
        }

        return i;
    }

    /// <summary>True where a word stands at a position.</summary>
    public static bool At(string text, int i, string word) => string.CompareOrdinal(text, i, word, 0, word.Length) == 0;
}
