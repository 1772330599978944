using Plenary.Lexicons;

namespace Plenary.Segmentation;

/// <summary>How far the first words of a line speak for the start of a paragraph.</summary>
internal static class LeadEvidence
{
    internal static double Weigh(Lexicon lexicon, ReadOnlySpan<char> content)
    {
        _ = lexicon;
        _ = content;
        return 0;
    }
}
