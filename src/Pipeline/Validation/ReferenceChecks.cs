using Plenary.Diagnostics;
using Plenary.Extraction.References;
using Plenary.Model;

namespace Plenary.Validation;

/// <summary>References and the texts that they stand in.</summary>
internal static class ReferenceChecks
{
    internal static void SourcesExist(CheckedDocument view, List<Finding> findings) 
    {
        foreach (var reference in view.Document.References)
        {
            if (view.TextOf(reference.Source) is null)
            {
                findings.Add(Rules.UnknownReferenceSource.Here($"{reference.Id} stands in {reference.Source}, which does not exist."));
            }
        }
    }

    internal static void PrintedTextStandsAtItsOffset(CheckedDocument view, List<Finding> findings)
    {
        foreach (var reference in view.Document.References)
        {
            if (view.TextOf(reference.Source) is not { } text)
            {
                continue;
            }

            if (!text.Holds(reference.Printed, reference.Offset, reference.Length))
            {
                findings.Add(Rules.ReferenceMisplaced.Here(
                    $"{reference.Id} is printed as {reference.Printed}, but {reference.Source} has {text.Slice(reference.Offset, reference.Length) ?? "nothing"} at {reference.Offset}."));
            }
        }
    }

    internal static void TargetsAgreeWithTheirStatus(CheckedDocument view, List<Finding> findings)
    {
        foreach (var r in view.Document.References)
        {
            if ((r.Target is null) != (r.Status == ReferenceStatus.Unresolved) || (r.Symbol is not null && r.Target is not null && r.Symbol != r.Target) || !CitedDates.IsChecked(r))
            {
                findings.Add(Rules.ReferenceTargetWrong.Here($"{r.Id}: target {r.Target ?? "null"}, symbol {r.Symbol ?? "null"}, status {r.Status}, date {r.Date ?? "null"}, known {r.KnownDate ?? "null"}, {r.DateCheck}."));
            }
        }
    }

    internal static void CitingPlacesAreThoseOfTheSource(CheckedDocument view, List<Finding> findings)
    {
        var places = new CitingPlaces(view.Paragraph, view.Document.Footnotes);
        foreach (var r in view.Document.References)
        {
            if (view.TextOf(r.Source) is not null && places.Of(r.Source) != (r.Paragraph, r.Action))
            {
                findings.Add(Rules.CitingPlaceWrong.Here($"{r.Id} is said to be cited in {r.Paragraph ?? "no paragraph"} ({r.Action}), its source {r.Source} is in {places.Of(r.Source)}."));
            }
        }
    }
}
