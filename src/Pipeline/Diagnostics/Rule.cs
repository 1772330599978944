namespace Plenary.Diagnostics;

/// <summary>One kind of finding: a code that never changes its meaning, and the words that explain it.</summary>
/// <param name="Code">Three letters for the stage and three digits, e.g. <c>VOT001</c>; never renumbered.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Title">What was found, in one line, without the particulars.</param>
/// <param name="Explanation">What it means for the data.</param>
/// <param name="Advice">What to do about it.</param>
public sealed record Rule(string Code, Severity Severity, string Title, string Explanation, string Advice)
{
    /// <summary>A finding of this kind at a place of the raw text.</summary>
    /// <param name="message">What was found here and what was expected.</param>
    /// <param name="raw">Where, in UTF-16 code units of the raw text.</param>
    public Finding At(string message, Text.TextSpan raw) => new(this, message, raw);

    /// <summary>A finding about the whole document.</summary>
    public Finding Here(string message) => new(this, message, null);
}
