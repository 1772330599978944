using Plenary.Segmentation;

namespace Plenary.Extraction.Footnotes;

/// <summary>A footnote on its way to its calls.</summary>
/// <param name="Id"><c>fn1</c>, <c>fn2</c> … in the order of the dump.</param>
/// <param name="Marker">As printed.</param>
/// <param name="Text">Without its mark.</param>
/// <param name="Unit">As cut.</param>
/// <param name="Raw">Where its mark stands in the raw text.</param>
public sealed record DraftNote(string Id, string Marker, CalledText Text, NoteUnit Unit, int Raw)
{
    /// <summary>Where it is called: a paragraph id, <c>title</c>, <c>sponsors</c> or <c>vote</c>, and the UTF-16 offset there.</summary>
    public List<(string Target, int Offset)> Calls { get; } = [];
}
