using Plenary.Model;

namespace Plenary.Comparison;

/// <summary>Two documents side by side, or rather one after the other.</summary>
/// <param name="Old">The earlier text.</param>
/// <param name="New">The later text.</param>
/// <param name="Paragraphs">Every paragraph of both, once: in the order of the new text, a dropped one behind what it stood behind.</param>
public sealed record DocumentComparison(Resolution Old, Resolution New, IReadOnlyList<Alignment> Paragraphs)
{
    /// <summary>How many of a kind there are.</summary>
    public int Count(AlignmentKind kind) => Paragraphs.Count(p => p.Kind == kind);
}
