using Plenary.Diagnostics;
using Plenary.Model;

namespace Plenary.Validation;

/// <summary>What names the document and its parts.</summary>
internal static class IdentityChecks
{
    internal static void IdsAreUnique(CheckedDocument view, List<Finding> findings)
    {
        var document = view.Document;
        var isUnique = view.Ids == document.Paragraphs.Count + document.Footnotes.Count;
        var references = new HashSet<string>(document.References.Count, StringComparer.Ordinal);
        foreach (var reference in document.References)
        {
            isUnique &= references.Add(reference.Id) && !view.Has(reference.Id);
        }

        if (!isUnique)
        {
            findings.AddRange(Duplicates(document));
        }
    }

    private static IEnumerable<Finding> Duplicates(Resolution document) =>
        document.Paragraphs.Select(p => p.Id)
            .Concat(document.Footnotes.Select(f => f.Id))
            .Concat(document.References.Select(r => r.Id))
            .GroupBy(id => id, StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .Select(g => Rules.DuplicateId.Here($"The id {g.Key} stands {g.Count()} times."));

    internal static void SymbolAgreesWithItsStatus(CheckedDocument view, List<Finding> findings)
    {
        var document = view.Document;
        if (document.Symbol is null != (document.SymbolStatus == SymbolStatus.Unknown))
        {
            findings.Add(Rules.SymbolStatusWrong.Here($"The symbol is {document.Symbol ?? "null"}, its status {document.SymbolStatus}."));
        }
    }
}
