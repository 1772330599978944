using Plenary.Text;

namespace Plenary.Diagnostics;

/// <summary>One occurrence of a <see cref="Rule"/>, before it is shown: line and column are computed only then.</summary>
/// <param name="Rule">The kind of finding.</param>
/// <param name="Message">What was found and what was expected.</param>
/// <param name="Raw">Where in the raw text, in UTF-16 code units; null for the document as a whole.</param>
public sealed record Finding(Rule Rule, string Message, TextSpan? Raw);
