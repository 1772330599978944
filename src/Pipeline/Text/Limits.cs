namespace Plenary.Text;

/// <summary>
/// How much of a text is read. The limits are some ten to a hundred times what the longest resolutions have; a text beyond
/// one of them is an archive in one file, damage or malice, and is left out and reported.
/// </summary>
public sealed record Limits
{
    /// <summary>Levels of lists below a paragraph; a deeper one is reported and read as the deepest. Official texts have up to five.</summary>
    public const int Nesting = 16;

    /// <summary>What is read unless somebody says otherwise.</summary>
    public static Limits Default { get; } = new();

    /// <summary>Code units of UTF-16 in the decoded text.</summary>
    public int Characters { get; init; } = 16_000_000;

    /// <summary>Lines, empty ones included.</summary>
    public int Lines { get; init; } = 500_000;

    /// <summary>Code units of UTF-16 between two line ends; some dumps print a whole document on one line.</summary>
    public int LineLength { get; init; } = 2_000_000;

    /// <summary>Footnotes of one document.</summary>
    public int Footnotes { get; init; } = 10_000;
}
