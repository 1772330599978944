using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>
/// A stretch of the normalized text of one kind. Blocks partition the text; those that belong together across a page
/// break or a note bear the same unit.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">UTF-16 code units of the normalized text; line ends and blanks belong to the block before them.</param>
/// <param name="Unit">Blocks with the same number form one paragraph, note or title.</param>
public readonly record struct Block(BlockKind Kind, TextSpan Span, int Unit);
