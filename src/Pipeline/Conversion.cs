using Plenary.Diagnostics;
using Plenary.Model;
using Plenary.Text;

namespace Plenary;

/// <summary>What became of one input.</summary>
/// <param name="Source">The input.</param>
/// <param name="Document">The document, or null where the text is no resolution.</param>
/// <param name="Diagnostics">What was noticed; the same list as in the document where there is one.</param>
public sealed record Conversion(SourceText Source, Resolution? Document, IReadOnlyList<Diagnostic> Diagnostics)
{
    internal static Conversion Refused(SourceText source, Finding reason) =>
        new(source, null, Publish(source.Text, new RawPlaces(source.Text), [.. source.Findings, reason]));

    /// <summary>Findings with places in code points, lines and columns, in order of place.</summary>
    internal static IReadOnlyList<Diagnostic> Publish(string rawText, RawPlaces places, IReadOnlyList<Finding> findings) =>
        [.. findings.OrderBy(f => f.Raw?.Start ?? -1).ThenBy(f => f.Rule.Code, StringComparer.Ordinal).Select(f => f.Raw is { } raw
            ? At(f, places.Of(raw)) with { Excerpt = Excerpts.At(rawText, raw) }
            : new Diagnostic(f.Rule.Code, f.Rule.Severity, Whole(f.Message), null, null, null, null))];

    private static Diagnostic At(Finding finding, (int Start, int End, int Line, int Column) place) =>
        new(finding.Rule.Code, finding.Rule.Severity, Whole(finding.Message), place.Start, place.End, place.Line, place.Column);

    // A message quotes the text, and a quotation may have been cut between the halves of a surrogate pair.
    private static string Whole(string message) =>
        message.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? message : string.Concat(message.EnumerateRunes().Select(r => r.ToString()));
}
