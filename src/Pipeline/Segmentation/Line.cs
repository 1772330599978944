namespace Plenary.Segmentation;

/// <summary>
/// One printed line of the normalized text and what has been found out about it. <c>Start</c> and <c>End</c> bound its
/// content without the blanks around it, in UTF-16 code units of the normalized text.
/// </summary>
public struct Line
{
    /// <summary>First character that is no blank.</summary>
    public int Start;

    /// <summary>Behind the last character that is no blank.</summary>
    public int End;

    /// <summary>Blanks before the content; a tab counts four.</summary>
    public int Indent;

    /// <summary>Empty lines before this one.</summary>
    public int Gap;

    /// <summary>A form feed stands before this line.</summary>
    public bool NewPage;

    /// <summary>A blank stands behind the content: some extractors print one where a paragraph ends.</summary>
    public bool Trailing;

    /// <summary>The line certainly goes on with the one above: the break was inserted by the normalizer, or they are pieces of one printed line.</summary>
    public bool Continues;

    /// <summary>The least indent of the running text on its page.</summary>
    public int Margin;

    /// <summary>It begins a numbered paragraph: its number keeps the count.</summary>
    public bool IsNumbered;

    /// <summary>What the line is.</summary>
    public BlockKind Kind;

    /// <summary>Lines with the same number form one unit: a paragraph, a note, a title. Zero for none.</summary>
    public int Unit;

    /// <summary>Log-odds that a new unit begins here, where that was weighed.</summary>
    public float Score;

    /// <summary>Characters of content.</summary>
    public readonly int Length => End - Start;

    /// <summary>The content.</summary>
    public readonly ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);
}
