using Plenary.Diagnostics;
using Plenary.Model;

namespace Plenary.Validation;

/// <summary>What names the document and its parts.</summary>
internal static class IdentityChecks
{
    internal static IEnumerable<Finding> IdsAreUnique(CheckedDocument view) =>
        view.Document.Paragraphs.Select(p => p.Id)
            .Concat(view.Document.Footnotes.Select(f => f.Id))
            .Concat(view.Document.References.Select(r => r.Id))
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
