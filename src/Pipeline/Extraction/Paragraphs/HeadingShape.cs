using Plenary.Lexicons;
using Plenary.Segmentation;

namespace Plenary.Extraction.Paragraphs;

/// <summary>Tells headings from paragraphs: short, without punctuation at the end, and followed by something that begins afresh.</summary>
internal static class HeadingShape
{
    private const int Longest = 60;

    internal static bool Is(Lexicon lexicon, Piece piece, Piece? next)
    {
        if (piece.IsHeading)
        {
            return true;
        }

        var text = piece.Text.Text.Text;
        if (piece.IsRow || text.Length is 0 or > Longest || TextStyle.IsTerminal(piece.LastCharacter) || piece.LastCharacter is '，' or ',' or '،' or '、' || next is null)
        {
            return false;
        }

        // "(a) A short item" is an item, "A. Something" and "一、…" are headings.
        if (piece.Mark is not null)
        {
            return false;
        }

        return !LeadPhrase.StartsLikeLead(text, lexicon) || next.Mark is not null;
    }
}
