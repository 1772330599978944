using System.Buffers;
using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>Leaves out what has no print of its own: byte order marks, zero-width and bidirectional controls, soft hyphens, control and tag characters.</summary>
internal static class InvisibleCharacters
{
    // Most texts have none of them. The first half of a tag is that of other characters, too.
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(Scripts.IsInvisible), '\uDB40']);

    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var i = 0; text.AsSpan(i).IndexOfAny(Suspects) is var next and >= 0; i++)
        {
            i += next;
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
