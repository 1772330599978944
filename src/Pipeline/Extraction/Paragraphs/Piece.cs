using Plenary.Model;
using Plenary.Segmentation;
using Plenary.Text;

namespace Plenary.Extraction.Paragraphs;

/// <summary>One unit of running text before it has an id.</summary>
/// <param name="Text">Joined, with its number.</param>
/// <param name="Part">Preambular, operative or annex.</param>
/// <param name="Annex">Which annex, from 1; 0 outside annexes.</param>
/// <param name="Mark">The number with which it begins.</param>
/// <param name="IsHeading">It was cut as a heading: of an annex, or of a part of the resolution.</param>
/// <param name="Section">Which part of the resolution, from 1: each has an enacting formula of its own.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record Piece(CalledText Text, Part Part, int Annex, ParagraphMark? Mark, bool IsHeading, int Section, IReadOnlyList<int> Lines)
{
    /// <summary>
    /// "11. (a) Text": the paragraph has no words of its own, and its first item stands on the same line. Two pieces, or null.
    /// </summary>
    internal (Piece Number, Piece Item)? SplitDoubleMark()
    {
        if (Mark is not { Kind: MarkKind.Number } mark)
        {
            return null;
        }

        return ParagraphMark.Read(Text.Text.Span[Text.Skip(mark.Length)..]) is { Value: 1, Kind: not MarkKind.Number } inner
            ? (this with { Text = new CalledText(Text.Text.Slice(new TextSpan(0, mark.Length)), []), Lines = [] }, this with { Text = Text.From(mark.Length), Mark = inner })
            : null;
    }

    /// <summary>It is the row of a table.</summary>
    internal bool IsRow => Text.Text.Text.Contains(CellMark.Published, StringComparison.Ordinal);

    /// <summary>The last character of the text; NUL where there is none.</summary>
    internal char LastCharacter => Text.Text.Length == 0 ? '\0' : Text.Text.Text[^1];
}
