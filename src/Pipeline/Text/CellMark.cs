namespace Plenary.Text;

/// <summary>
/// How the border between two cells of a table's row travels inside a text, whatever the dump has for it (a bar, a tab, a gap): a
/// noncharacter that no well-formed input holds (<see cref="SourceText"/> replaces them). What is published has a tab for it.
/// </summary>
public static class CellMark
{
    /// <summary>The mark.</summary>
    public const char Sign = '\uFDD3';

    /// <summary>What is published for it. No other white space of a published paragraph is a tab.</summary>
    public const char Published = '\t';

    /// <summary>The mark as a text.</summary>
    internal const string Printed = "\uFDD3";
}
