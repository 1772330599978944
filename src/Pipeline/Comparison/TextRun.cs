using System.Text.Json.Serialization;

namespace Plenary.Comparison;

/// <summary>A run of words of a compared text.</summary>
/// <param name="Kind">Whether both texts have it.</param>
/// <param name="Text">As printed, with the blanks behind it; a kept run as the new text prints it.</param>
public sealed record TextRun(RunKind Kind, string Text);

/// <summary>Which of two texts has a run.</summary>
public enum RunKind
{
    /// <summary>Both.</summary>
    [JsonStringEnumMemberName("kept")] Kept,

    /// <summary>Only the old one.</summary>
    [JsonStringEnumMemberName("removed")] Removed,

    /// <summary>Only the new one.</summary>
    [JsonStringEnumMemberName("added")] Added,
}
