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

    /// <summary>Stands at the end of a line for the hyphen that divided a word there.</summary>
    public const char WordGoesOn = '\uFDD2';

    /// <summary>Before a number that is Word's own for the note, not the one that it prints.</summary>
    public const char WordPrefix = 'w';

    /// <summary>Before a number that counts every note, those with marks of their own too.</summary>
    public const char CountPrefix = 'c';

    /// <summary>A call as it stands in a text, e.g. for the mark <c>12</c> or <c>**</c>.</summary>
    public static string Of(string marker) => $"{Open}{marker}{Close}";
}
