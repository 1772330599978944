using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>Words whose letters a dump set apart, <c>R e c a l l i n g</c>, are closed up; wider blanks between them part the words.</summary>
internal static class SpacedLetters
{
    // Of the scripts that part their words and have single letters.
    private const char LastLetter = '\u052F';

    // "A B C D" can be a list; words are longer.
    private const int LeastLetters = 5;

    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var blank = text.IndexOf(' ', StringComparison.Ordinal); blank >= 0 && blank + 2 < text.Length;)
        {
            // Behind nearly every blank stands a word.
            var letters = blank > 0 && text[blank + 2] == ' ' ? Run(text, blank - 1) : 0;
            if (letters >= LeastLetters)
            {
                for (var k = 0; k < letters - 1; k++)
                {
                    edits.Add(Edit.Drop(blank + 2 * k, blank + 2 * k + 1, Fate.Markup));
                }

                blank += 2 * (letters - 1) - 1;
            }

            blank = text.IndexOf(' ', blank + 1);
        }

        return edits;
    }

    // Single letters of a script that parts its words, one blank between any two, from a place on.
    private static int Run(string text, int at)
    {
        if (!IsLetter(text, at) || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '\'' or '’')))
        {
            return 0;
        }

        var letters = 1;
        for (var i = at; i + 2 < text.Length && text[i + 1] == ' ' && IsLetter(text, i + 2) && (i + 3 >= text.Length || !char.IsLetterOrDigit(text[i + 3])); i += 2)
        {
            letters++;
        }

        return letters;
    }

    private static bool IsLetter(string text, int at) => text[at] <= LastLetter && Scripts.IsLetter(text[at]) && (at + 1 >= text.Length || !Scripts.IsLetter(text[at + 1]));
}
