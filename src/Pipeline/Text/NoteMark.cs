namespace Plenary.Text;

/// <summary>
/// How a footnote call travels inside a text until the footnotes are tied to their calls: its mark (plain digits or
/// stars) between two noncharacters that no well-formed input holds (<see cref="SourceText"/> replaces them).
/// </summary>
public static class NoteMark
{
    /// <summary>Stands before the mark.</summary>
    public const char Open = '\uFDD0';

    /// <summary>Stands behind the mark.</summary>
    public const char Close = '\uFDD1';

    /// <summary>A call as it stands in a text, e.g. for the mark <c>12</c> or <c>**</c>.</summary>
    public static string Of(string marker) => $"{Open}{marker}{Close}";
}
