namespace Plenary.Comparison;

/// <summary>A word, a figure, a title in marks, an ideograph or a punctuation mark of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive; blanks behind it are not part of it.</param>
/// <param name="Key">Its content: equal for tokens that differ in style only.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Token(int Start, int End, string Key, TokenKind Kind)
{
    /// <summary>How much of the text it is, in UTF-16 code units of its content.</summary>
    internal int Weight => Key.Length;
}

/// <summary>The kinds of token.</summary>
internal enum TokenKind
{
    /// <summary>A word or figure between blanks, or a known word in a script without blanks.</summary>
    Word,

    /// <summary>One letter of a script without blanks.</summary>
    Ideograph,

    /// <summary>Anything else that is seen.</summary>
    Mark,
}
