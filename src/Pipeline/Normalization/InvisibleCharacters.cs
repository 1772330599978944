using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>Leaves out what has no print of its own: byte order marks, zero-width and bidirectional controls, soft hyphens, control and tag characters.</summary>
internal static class InvisibleCharacters
{
    private const char FirstIdeograph = '\u4E00', LastIdeograph = '\u9FFF';

    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and <= '~' or >= FirstIdeograph and <= LastIdeograph)
            {
                // Most of any text.
                continue;
            }

            if (Scripts.IsInvisible(text[i]))
            {
                edits.Add(Edit.Drop(i, i + 1, Fate.Invisible));
            }
            else if (Scripts.IsTag(text, i))
            {
                edits.Add(Edit.Drop(i, i + 2, Fate.Invisible));
                i++;
            }
        }

        return edits;
    }
}
