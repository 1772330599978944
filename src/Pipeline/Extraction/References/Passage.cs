namespace Plenary.Extraction.References;

/// <summary>A text in which references are looked for.</summary>
/// <param name="Id">Of the paragraph (<c>pp1</c>, <c>op12.a</c>) or footnote (<c>fn3</c>).</param>
/// <param name="Text">Normalized text; stray spaces are tolerated.</param>
public readonly record struct Passage(string Id, string Text)
{
    /// <summary>True for a footnote: there "ibid." means the note before.</summary>
    public bool IsNote => Id.StartsWith("fn", StringComparison.Ordinal);
}
