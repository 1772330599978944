namespace Plenary.Tests.Specs;

/// <summary>One example of a spec: a raw text and what must come of it.</summary>
/// <param name="File">Name of the Markdown file.</param>
/// <param name="Line">Line of the opening fence of the raw text, from 1.</param>
/// <param name="Heading">The heading under which it stands.</param>
/// <param name="Input">Encoding and frame of the raw text, as the fence says.</param>
/// <param name="Raw">The raw text with visible marks.</param>
/// <param name="Expected">The expected part of the result, in YAML.</param>
/// <param name="Entry">The entry of a lexicon for which the example is run, or null.</param>
public sealed record Example(string File, int Line, string Heading, FenceWords Input, string Raw, string Expected, LexiconEntry? Entry = null)
{
    /// <summary>File, line and heading, and the entry of a lexicon: the name of the test.</summary>
    public string Place => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line} {Heading}") + (Entry is null ? "" : $" [{Entry.Key}: {Entry.Text}]");
}

/// <summary>The words behind the three backquotes: <c>text in council as gb18030</c>.</summary>
/// <param name="Kind"><c>text</c>, <c>yaml</c>, <c>frame</c>, or anything else, which is no business of the runner.</param>
/// <param name="Name">What stands behind <c>in</c> (or behind <c>frame</c>): the frame. Empty for none.</param>
/// <param name="Encoding">What stands behind <c>as</c>; <c>utf-8</c> where it says nothing.</param>
/// <param name="Language">What stands behind <c>language</c>: the language that is given instead of recognised; null for none.</param>
/// <param name="Each">What stands behind <c>each</c>: the key of the language's lexicon for each of whose entries the example is run; null for none.</param>
public sealed record FenceWords(string Kind, string Name, string Encoding, string? Language = null, string? Each = null)
{
    /// <summary>Reads the words; what is unknown is a fault of the spec.</summary>
    public static FenceWords Read(string words, string place)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            [] => new FenceWords("", "", ""),
            ["frame", var name] => new FenceWords("frame", name, "utf-8"),
            ["gaps", var language] => new FenceWords("gaps", language, "utf-8"),
            ["text", "each", var key, "language", var language] => new FenceWords("text", "", "utf-8", language, key),
            ["text", "each", var key, "in", var name, "language", var language] => new FenceWords("text", name, "utf-8", language, key),
            ["text", "in", var name, "as", var encoding] => new FenceWords("text", name, encoding),
            ["text", "in", var name] => new FenceWords("text", name, "utf-8"),
            ["text", "in", var name, "language", var language] => new FenceWords("text", name, "utf-8", language),
            ["text", "language", var language] => new FenceWords("text", "", "utf-8", language),
            ["text", "as", var encoding] => new FenceWords("text", "", encoding),
            ["text" or "yaml", ..] when parts.Length > 1 => throw new SpecException(place, $"'{words}' is no known kind of block."),
            [var kind, ..] => new FenceWords(kind, "", "utf-8"),
        };
    }
}
