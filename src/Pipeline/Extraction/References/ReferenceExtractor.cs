using System.Globalization;
using Plenary.Lexicons;
using Plenary.Model;

namespace Plenary.Extraction.References;

/// <summary>
/// Finds what paragraphs and footnotes refer to: resolutions, decisions, documents by symbol, and instruments by title.
/// <para>
/// <c>Printed</c> is the shortest run that stands for the reference alone: <c>第75/180号决议</c>, in a list <c>2357(2017)</c>, for a compound
/// symbol <c>Add.1</c>, for an instrument the title with its brackets, for an official record the title and its symbol. Body, date, title
/// and pinpoint may stand outside it.
/// </para>
/// <para>
/// Status: <c>printed</c> where the symbol stands in the text, or the full title of what has no symbol; <c>inferred</c> where the symbol follows
/// from the body and the number, or the reference repeats another ("ibid.", "that resolution", "the Convention"); <c>unresolved</c> where the text points
/// at something that it does not name: a number whose body is unknown, a short title or "that resolution" where nothing before it decides, an "ibid."
/// with nothing before it.
/// </para>
/// <para>
/// A resolution that is one of several under one number (34/83 M, 217 A(III)) has the symbol of the document (<c>A/RES/34/83</c>); its
/// letter comes first in the pinpoint.
/// </para>
/// </summary>
public static class ReferenceExtractor
{
    /// <summary>Extracts the references of one document.</summary>
    /// <param name="passages">Paragraphs and footnotes in reading order.</param>
    /// <param name="documentBody">Code of the body that issues the document, or null.</param>
    /// <param name="lexicon">The words of the document's language.</param>
    /// <param name="stop">Set when the document is given up.</param>
    /// <returns>References with ids <c>ref1</c>, <c>ref2</c> …; offsets and lengths in UTF-16 code units.</returns>
    public static FoundReferences Extract(IReadOnlyList<Passage> passages, string? documentBody, Lexicon lexicon, CancellationToken stop = default)
    {
        var references = new List<Reference>();
        var reader = new PassageReader(lexicon.References, Bodies.Shipped, Instruments.For(lexicon.Language), documentBody, lexicon.Dates, stop);
        foreach (var passage in passages)
        {
            foreach (var mention in reader.Read(passage))
            {
                references.Add(mention.ToReference(string.Create(CultureInfo.InvariantCulture, $"ref{references.Count + 1}"), passage));
            }
        }

        return new FoundReferences(references, reader.Findings);
    }
}
