using Plenary.Model;
using Plenary.Segmentation;

namespace Plenary.Extraction.Paragraphs;

/// <summary>One unit of running text before it has an id.</summary>
/// <param name="Text">Joined, with its number.</param>
/// <param name="Part">Preambular, operative or annex.</param>
/// <param name="Annex">Which annex, from 1; 0 outside annexes.</param>
/// <param name="Mark">The number with which it begins.</param>
/// <param name="OpensAnnex">It is the heading of an annex.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record Piece(CalledText Text, Part Part, int Annex, ParagraphMark? Mark, bool OpensAnnex, IReadOnlyList<int> Lines)
{
    /// <summary>The last character of the text; NUL where there is none.</summary>
    internal char LastCharacter => Text.Text.Length == 0 ? '\0' : Text.Text.Text[^1];
}
