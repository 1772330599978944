using Plenary.Model;

namespace Plenary.Reconciliation;

/// <summary>One row of an outside record of votes: the totals of a vote, or how one state voted.</summary>
/// <param name="Line">Of the file, from 1; the header is line 1.</param>
/// <param name="Symbol">Of the resolution, without blanks.</param>
/// <param name="State">As written; null in a row of totals.</param>
/// <param name="Position">What the state did; null in a row of totals.</param>
/// <param name="InFavour">Total in favour, or null where the row does not say.</param>
/// <param name="Against">Total against.</param>
/// <param name="Abstaining">Total abstaining.</param>
public sealed record VoteRecord(int Line, string Symbol, string? State, RecordedPosition? Position, int? InFavour, int? Against, int? Abstaining);

/// <summary>What an outside record says of a state; unlike a printed list it can say that it did not vote.</summary>
/// <param name="Vote">The vote; null where it did not vote.</param>
public readonly record struct RecordedPosition(VotePosition? Vote);

/// <summary>The record is no table as described in <c>docs/reconcile.md</c>; the message names line, what was found and what was expected.</summary>
public sealed class RecordException(string message) : Exception(message);
