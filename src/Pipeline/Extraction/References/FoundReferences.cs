using Plenary.Model;

namespace Plenary.Extraction.References;

/// <summary>What the extractor returns.</summary>
/// <param name="References">In order of passage and place; offsets and lengths in UTF-16 code units of the passage's text.</param>
/// <param name="Findings">What could not be resolved.</param>
public sealed record FoundReferences(IReadOnlyList<Reference> References, IReadOnlyList<PassageFinding> Findings);
