using Plenary.Model;
using Plenary.Text;

namespace Plenary.Extraction.Votes;

/// <summary>What a vote block says.</summary>
/// <param name="Method">How the body decided; null where the block doesn't say it.</param>
/// <param name="Rejected">True where the block says that the text was put to the vote and failed.</param>
/// <param name="Vote">Tally and roll call; null where neither is printed, as without a vote.</param>
/// <param name="Places">Where each entry of <see cref="Vote"/> stands in the block's text, in the same order.</param>
/// <param name="Calls">The note calls in the block, in reading order.</param>
/// <param name="Rest">Parts of the block's text that are neither formula nor roll call, e.g. an explanation behind it.</param>
public sealed record VoteReading(
    AdoptionMethod? Method, bool Rejected, Vote? Vote, IReadOnlyList<TextSpan> Places, IReadOnlyList<VoteNoteCall> Calls, IReadOnlyList<TextSpan> Rest);

/// <summary>A note call in a vote block.</summary>
/// <param name="Marker">Plain digits or stars.</param>
/// <param name="Offset">Where the call begins in the block's text, in UTF-16 code units.</param>
/// <param name="Entry">Index of the vote whose name it follows or interrupts; null in the formula.</param>
public sealed record VoteNoteCall(string Marker, int Offset, int? Entry);
