using Plenary.Model;
using Plenary.Text;

namespace Plenary;

/// <summary>The whole flow on one screen: text in, resolution and diagnostics out. Read this first.</summary>
public static class Converter
{
    /// <summary>Converts one document. Any text yields a result; content never makes it throw.</summary>
    /// <param name="source">The decoded raw text.</param>
    /// <param name="language">Two-letter code, or null to recognise it from the text.</param>
    public static Conversion Convert(SourceText source, string? language = null)
    {
        _ = language;
        return new Conversion(source, null, []);
    }
}

/// <summary>What became of one input.</summary>
/// <param name="Source">The input.</param>
/// <param name="Document">The document, or null where the text is no resolution.</param>
/// <param name="Diagnostics">What was noticed; the same list as in the document where there is one.</param>
public sealed record Conversion(SourceText Source, Resolution? Document, IReadOnlyList<Diagnostic> Diagnostics);
