using Plenary.Diagnostics;
using Plenary.Model;

namespace Plenary.Validation;

/// <summary>Mandates and the paragraphs that they stand in.</summary>
internal static class MandateChecks
{
    internal static void PrintedPartsStandAtTheirOffsets(CheckedDocument view, List<Finding> findings)
    {
        foreach (var mandate in view.Document.Mandates)
        {
            Check("the clause", mandate.Paragraph, null, mandate.Offset, mandate.Length);
            Check("the addressee", mandate.LeadParagraph, mandate.Addressee?.Printed, mandate.Addressee?.Offset, mandate.Addressee?.Length);
            Check("the deliverable", mandate.Paragraph, mandate.Deliverable?.Printed, mandate.Deliverable?.Offset, mandate.Deliverable?.Length);
            Check("the due date", mandate.Paragraph, mandate.Due?.Printed, mandate.Due?.Offset, mandate.Due?.Length);
            Check("the term", mandate.Paragraph, mandate.Term?.Printed, mandate.Term?.Offset, mandate.Term?.Length);
            Check("the duration", mandate.Paragraph, mandate.Duration?.Printed, mandate.Duration?.Offset, mandate.Duration?.Length);
            Check("the basis", mandate.Paragraph, mandate.Basis?.Printed, mandate.Basis?.Offset, mandate.Basis?.Length);

            void Check(string what, string paragraph, string? printed, int? offset, int? length)
            {
                if (offset is not { } at || length is not { } count)
                {
                    return;
                }

                var text = view.TextOf(paragraph);
                if (text is null || !(printed is null ? text.IsInside(at, count) : text.Holds(printed, at, count)))
                {
                    findings.Add(Rules.MandateMisplaced.Here(
                        $"{mandate.Id}: {what} is printed as {printed ?? "something"}, but {paragraph} has {text?.Slice(at, count) ?? "nothing"} at {at}."));
                }
            }
        }
    }
}
