using Plenary.Diagnostics;
using Plenary.Text;

namespace Plenary.Extraction.References;

/// <summary>A finding about a place of a passage; whoever holds the passage's map turns it into a place of the raw text.</summary>
/// <param name="Rule">The kind of finding.</param>
/// <param name="Message">What was found here and what was expected.</param>
/// <param name="Source">Id of the passage.</param>
/// <param name="Span">UTF-16 code units of the passage's text.</param>
public sealed record PassageFinding(Rule Rule, string Message, string Source, TextSpan Span);
