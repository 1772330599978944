using Plenary.Diagnostics;
using Plenary.Model;

namespace Plenary.Validation;

/// <summary>
/// Checks what a JSON Schema cannot say: that a document agrees with itself and with its raw text. A published package
/// is checked by the same list, only without the raw text.
/// </summary>
public static class Validator
{
    // A further check: a method that adds findings, a rule in Rules.cs, and one line here. None may cost where there is nothing to find.
    private static readonly Action<CheckedDocument, List<Finding>>[] Checks =
    [
        IdentityChecks.IdsAreUnique,
        IdentityChecks.SymbolAgreesWithItsStatus,
        NoteChecks.CalledNotesExist,
        NoteChecks.CallTargetsExist,
        NoteChecks.CallsLieInsideTheText,
        NoteChecks.CallsAreWrittenDownTwice,
        ReferenceChecks.SourcesExist,
        ReferenceChecks.PrintedTextStandsAtItsOffset,
        ReferenceChecks.TargetsAgreeWithTheirStatus,
        ReferenceChecks.CitingPlacesAreThoseOfTheSource,
        MandateChecks.PrintedPartsStandAtTheirOffsets,
        DateChecks.DatesAreInTheCalendar,
        DateChecks.SessionEndsAfterItBegins,
        DateChecks.AdoptionFallsIntoTheSession,
        SourceChecks.SpansAreInOrder,
        SourceChecks.AccountingAddsUp,
        VoteChecks.CountIsThatOfTheLists,
        VoteChecks.ConsistencyIsAsStated,
        VoteChecks.MembersAddUp,
        VoteChecks.StatesVoteOnce,
        VoteChecks.StatesSponsorOnce,
    ];

    /// <summary>Every finding about a document, in the order of the checks.</summary>
    /// <param name="document">The document.</param>
    /// <param name="raw">The decoded raw text; null where it is not at hand, then nothing is checked against it.</param>
    public static IReadOnlyList<Finding> Check(Resolution document, string? raw = null)
    {
        var view = new CheckedDocument(document, raw);
        var findings = new List<Finding>();
        foreach (var check in Checks)
        {
            check(view, findings);
        }

        return findings;
    }
}
