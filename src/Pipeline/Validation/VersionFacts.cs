using Plenary.Model;

namespace Plenary.Validation;

/// <summary>What one language version has, as far as versions are compared.</summary>
/// <param name="Language">Two-letter code.</param>
/// <param name="Paragraphs">Ids of its paragraphs, headings left out, in reading order.</param>
/// <param name="Footnotes">How many there are.</param>
/// <param name="Cited">Symbols that it cites, each once.</param>
public sealed record VersionFacts(string Language, IReadOnlyList<string> Paragraphs, int Footnotes, IReadOnlyList<string> Cited)
{
    /// <summary>The facts of a document.</summary>
    public static VersionFacts Of(Resolution document) => new(
        document.Language,
        AlignedParagraphs(document),
        document.Footnotes.Count,
        [.. document.References.Select(r => r.Symbol).OfType<string>().Distinct(StringComparer.Ordinal)]);

    /// <summary>Ids of the paragraphs that versions are compared by: headings left out, in reading order.</summary>
    public static IReadOnlyList<string> AlignedParagraphs(Resolution document) =>
        [.. document.Paragraphs.Where(p => p.Kind == ParagraphKind.Paragraph).Select(p => p.Id)];
}
