using Plenary.Model;
using Plenary.Text;

namespace Plenary.Extraction.Paragraphs;

/// <summary>A paragraph before its footnotes are tied and its offsets are counted in code points.</summary>
/// <param name="Id">As published.</param>
/// <param name="Part">Preambular, operative or annex.</param>
/// <param name="Kind">Paragraph or heading.</param>
/// <param name="Number">As printed without brackets, dot and dash, or null.</param>
/// <param name="Level">0 for the paragraph itself.</param>
/// <param name="Text">Without number and calls.</param>
/// <param name="Lead">The lead phrase as a range of the text, or null.</param>
/// <param name="Action">Its code, or null.</param>
public sealed record DraftParagraph(string Id, Part Part, ParagraphKind Kind, string? Number, int Level, CalledText Text, TextSpan? Lead, string? Action);
