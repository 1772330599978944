namespace Plenary.Diagnostics;

/// <summary>What a stage returns: always a value, and what it noticed on the way.</summary>
/// <param name="Value">The result; there is one for any input.</param>
/// <param name="Findings">In the order in which they were made.</param>
public sealed record Outcome<T>(T Value, IReadOnlyList<Finding> Findings);
