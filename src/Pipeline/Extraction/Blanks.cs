using Plenary.Text;

namespace Plenary.Extraction;

/// <summary>White space between the words of a phrase.</summary>
internal static class Blanks
{
    /// <summary>The first place from <paramref name="at"/> on that is no white space.</summary>
    public static int Skip(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Scripts.IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }
}
