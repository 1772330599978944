using Plenary.Lexicons;

namespace Plenary.Segmentation;

/// <summary>Recognises where the list of sponsors of a draft begins and ends.</summary>
internal static class SponsorLines
{
    /// <summary>True where a line (without white space) ends with the label of a draft.</summary>
    internal static bool EndsList(Lexicon lexicon, string squeezed) =>
        lexicon.Language.Length > 0 && squeezed.EndsWith("：决议草案", StringComparison.Ordinal);

    /// <summary>True where a line (without white space) begins with the name of a state and a separator.</summary>
    internal static bool BeginsList(Lexicon lexicon, string squeezed) => lexicon.Language.Length > 0 && squeezed.AsSpan().IndexOfAny("、*") > 0;
}
