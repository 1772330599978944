using Plenary.Diagnostics;

namespace Plenary.Validation;

/// <summary>References and the texts that they stand in.</summary>
internal static class ReferenceChecks
{
    internal static IEnumerable<Finding> SourcesExist(CheckedDocument view) =>
        view.Document.References.Where(r => view.TextOf(r.Source) is null)
            .Select(r => Rules.UnknownReferenceSource.Here($"{r.Id} stands in {r.Source}, which does not exist."));

    internal static IEnumerable<Finding> PrintedTextStandsAtItsOffset(CheckedDocument view)
    {
        foreach (var reference in view.Document.References)
        {
            if (view.TextOf(reference.Source) is not { } text)
            {
                continue;
            }

            var there = text.Slice(reference.Offset, reference.Length);
            if (!string.Equals(there, reference.Printed, StringComparison.Ordinal))
            {
                yield return Rules.ReferenceMisplaced.Here(
                    $"{reference.Id} is printed as {reference.Printed}, but {reference.Source} has {there ?? "nothing"} at {reference.Offset}.");
            }
        }
    }
}
