using Plenary.Diagnostics;
using Plenary.Model;

namespace Plenary.Validation;

/// <summary>What names the document and its parts.</summary>
internal static class IdentityChecks
{
    internal static IEnumerable<Finding> IdsAreUnique(CheckedDocument view)
    {
        var document = view.Document;
        var count = document.Paragraphs.Count + document.Footnotes.Count + document.References.Count;
        var distinct = new HashSet<string>(count, StringComparer.Ordinal);
        foreach (var paragraph in document.Paragraphs)
        {
            distinct.Add(paragraph.Id);
        }

        foreach (var footnote in document.Footnotes)
        {
            distinct.Add(footnote.Id);
        }

        foreach (var reference in document.References)
        {
            distinct.Add(reference.Id);
        }

        return distinct.Count == count ? [] : Duplicates(document);
    }

    private static IEnumerable<Finding> Duplicates(Resolution document) =>
        document.Paragraphs.Select(p => p.Id)
            .Concat(document.Footnotes.Select(f => f.Id))
            .Concat(document.References.Select(r => r.Id))
            .GroupBy(id => id, StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .Select(g => Rules.DuplicateId.Here($"The id {g.Key} stands {g.Count()} times."));

    internal static IEnumerable<Finding> SymbolAgreesWithItsStatus(CheckedDocument view)
    {
        var document = view.Document;
        if (document.Symbol is null != (document.SymbolStatus == SymbolStatus.Unknown))
        {
            yield return Rules.SymbolStatusWrong.Here($"The symbol is {document.Symbol ?? "null"}, its status {document.SymbolStatus}.");
        }
    }
}
