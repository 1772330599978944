using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>Latin ligatures that PDF fonts leave behind become their letters: <c>ﬁ</c> is <c>fi</c>.</summary>
internal static class Ligatures
{
    private static readonly string[] Letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var i = text.AsSpan().IndexOfAnyInRange('\uFB00', '\uFB06'); i >= 0 && i < text.Length; i++)
        {
            if (text[i] is >= '\uFB00' and <= '\uFB06')
            {
                edits.Add(new Edit(new TextSpan(i, i + 1), Letters[text[i] - '\uFB00'], Fate.Kept));
            }
        }

        return edits;
    }
}
