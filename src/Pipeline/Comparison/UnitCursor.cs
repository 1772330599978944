using Plenary.Text;

namespace Plenary.Comparison;

/// <summary>Goes through a text word by word, ideograph by ideograph: in lower case, without marks, and without making a string of each.</summary>
/// <param name="text">The text.</param>
internal struct UnitCursor(string text)
{
    private char[] word = new char[32];
    private int next;
    private int length;

    /// <summary>The unit; good until the next <see cref="MoveNext"/>.</summary>
    internal readonly ReadOnlySpan<char> Current => word.AsSpan(0, length);

    /// <summary>Goes to the next unit; false at the end.</summary>
    internal bool MoveNext()
    {
        length = 0;
        for (; next < text.Length; next++)
        {
            var folded = ContentFold.Of(text[next]);
            if (ContentFold.IsIdeograph(folded))
            {
                if (length == 0)
                {
                    word[length++] = folded;
                    next++;
                }

                return true;
            }

            if (ContentFold.Spells(folded))
            {
                if (length == word.Length)
                {
                    Array.Resize(ref word, 2 * length);
                }

                word[length++] = Scripts.Lower(folded);
            }
            else if (folded != ContentFold.Nothing && length > 0)
            {
                next++;
                return true;
            }
        }

        return length > 0;
    }
}
