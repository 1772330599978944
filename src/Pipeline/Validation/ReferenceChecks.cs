using Plenary.Diagnostics;
using Plenary.Extraction.References;
using Plenary.Model;

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

            if (!text.Holds(reference.Printed, reference.Offset, reference.Length))
            {
                yield return Rules.ReferenceMisplaced.Here(
                    $"{reference.Id} is printed as {reference.Printed}, but {reference.Source} has {text.Slice(reference.Offset, reference.Length) ?? "nothing"} at {reference.Offset}.");
            }
        }
    }

    internal static IEnumerable<Finding> TargetsAgreeWithTheirStatus(CheckedDocument view) => view.Document.References
        .Where(r => (r.Target is null) != (r.Status == ReferenceStatus.Unresolved) || (r.Symbol is not null && r.Target is not null && r.Symbol != r.Target)
            || !CitedDates.IsChecked(r))
        .Select(r => Rules.ReferenceTargetWrong.Here($"{r.Id}: target {r.Target ?? "null"}, symbol {r.Symbol ?? "null"}, status {r.Status}, date {r.Date ?? "null"}, known {r.KnownDate ?? "null"}, {r.DateCheck}."));

    internal static IEnumerable<Finding> CitingPlacesAreThoseOfTheSource(CheckedDocument view)
    {
        var places = new CitingPlaces(view.Document.Paragraphs, view.Document.Footnotes);
        return view.Document.References.Where(r => view.TextOf(r.Source) is not null && places.Of(r.Source) != (r.Paragraph, r.Action))
            .Select(r => Rules.CitingPlaceWrong.Here($"{r.Id} is said to be cited in {r.Paragraph ?? "no paragraph"} ({r.Action}), its source {r.Source} is in {places.Of(r.Source)}."));
    }
}
