using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>The backslash that Markdown puts before a sign that is not meant as mark-up, <c>\*</c>, goes; the sign stays.</summary>
internal static class Escapes
{
    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var i = text.IndexOf('\\', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\\', i))
        {
            if (IsOne(text, i))
            {
                edits.Add(Edit.Drop(i, i + 1, Fate.Markup));
                i++;
            }

            if (++i >= text.Length)
            {
                break;
            }
        }

        return edits;
    }

    /// <summary>Whether the backslash at a place protects the sign behind it.</summary>
    internal static bool IsOne(string text, int at) =>
        at + 1 < text.Length && text[at + 1] is < '\u007F' && char.IsPunctuation(text[at + 1]) | char.IsSymbol(text[at + 1]);
}
