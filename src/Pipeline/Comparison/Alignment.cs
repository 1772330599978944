using System.Text.Json.Serialization;

namespace Plenary.Comparison;

/// <summary>What became of a paragraph, or of several, from an old text to a new one.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Moved">True where it stands elsewhere among the paragraphs that both texts have.</param>
/// <param name="Old">Ids of the old paragraphs, in order; none for a new one.</param>
/// <param name="New">Ids of the new paragraphs, in order; none for one that was dropped.</param>
/// <param name="Likeness">From 0 to 1, 1 for the same content; null where there is nothing to compare with.</param>
/// <param name="Runs">The words with what was removed and added.</param>
public sealed record Alignment(
    AlignmentKind Kind, bool Moved, IReadOnlyList<string> Old, IReadOnlyList<string> New, double? Likeness, IReadOnlyList<TextRun> Runs);

/// <summary>What can become of a paragraph.</summary>
public enum AlignmentKind
{
    /// <summary>Same content, same place among the others.</summary>
    [JsonStringEnumMemberName("kept")] Kept,

    /// <summary>Other words for what is still the same paragraph.</summary>
    [JsonStringEnumMemberName("reworded")] Reworded,

    /// <summary>Same content, another place among the others.</summary>
    [JsonStringEnumMemberName("moved")] Moved,

    /// <summary>Several old paragraphs became one.</summary>
    [JsonStringEnumMemberName("merged")] Merged,

    /// <summary>One old paragraph became several.</summary>
    [JsonStringEnumMemberName("split")] Split,

    /// <summary>Without counterpart in the old text.</summary>
    [JsonStringEnumMemberName("new")] New,

    /// <summary>Without counterpart in the new text.</summary>
    [JsonStringEnumMemberName("dropped")] Dropped,
}
