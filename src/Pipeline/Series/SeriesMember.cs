namespace Plenary.Series;

/// <summary>A document's place in the series to which it belongs.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="SeriesId">The id of the first document of the series.</param>
/// <param name="Position">Place in order of time, from 1.</param>
/// <param name="PredecessorId">The document that this one follows; null for the first.</param>
/// <param name="TextLikeness">Share of common text with the predecessor, from 0 to 1; null for the first.</param>
/// <param name="TitleLikeness">Likeness of the titles, from 0 to 1; null for the first.</param>
/// <param name="Evidence">Why; none for the first.</param>
public sealed record SeriesMember(
    string DocumentId, string SeriesId, int Position, string? PredecessorId, double? TextLikeness, double? TitleLikeness, IReadOnlyList<SeriesEvidence> Evidence);
