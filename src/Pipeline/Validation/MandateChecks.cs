using Plenary.Diagnostics;

namespace Plenary.Validation;

/// <summary>Mandates and the paragraphs that they stand in.</summary>
internal static class MandateChecks
{
    internal static IEnumerable<Finding> PrintedPartsStandAtTheirOffsets(CheckedDocument view)
    {
        foreach (var mandate in view.Document.Mandates)
        {
            var parts = new (string What, string Paragraph, string? Printed, int? Offset, int? Length)[]
            {
                ("the clause", mandate.Paragraph, null, mandate.Offset, mandate.Length),
                ("the addressee", mandate.LeadParagraph, mandate.Addressee?.Printed, mandate.Addressee?.Offset, mandate.Addressee?.Length),
                ("the deliverable", mandate.Paragraph, mandate.Deliverable?.Printed, mandate.Deliverable?.Offset, mandate.Deliverable?.Length),
                ("the due date", mandate.Paragraph, mandate.Due?.Printed, mandate.Due?.Offset, mandate.Due?.Length),
                ("the term", mandate.Paragraph, mandate.Term?.Printed, mandate.Term?.Offset, mandate.Term?.Length),
                ("the duration", mandate.Paragraph, mandate.Duration?.Printed, mandate.Duration?.Offset, mandate.Duration?.Length),
                ("the basis", mandate.Paragraph, mandate.Basis?.Printed, mandate.Basis?.Offset, mandate.Basis?.Length),
            };
            foreach (var (what, paragraph, printed, offset, length) in parts)
            {
                if (offset is not { } at || length is not { } count)
                {
                    continue;
                }

                var there = view.TextOf(paragraph)?.Slice(at, count);
                if (there is null || (printed is not null && !string.Equals(there, printed, StringComparison.Ordinal)))
                {
                    yield return Rules.MandateMisplaced.Here($"{mandate.Id}: {what} is printed as {printed ?? "something"}, but {paragraph} has {there ?? "nothing"} at {at}.");
                }
            }
        }
    }
}
