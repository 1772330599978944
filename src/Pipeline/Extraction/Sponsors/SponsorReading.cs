namespace Plenary.Extraction.Sponsors;

/// <summary>A sponsor of a draft, in printed order.</summary>
/// <param name="Name">As printed, without white space that the layout put in.</param>
/// <param name="Iso3">ISO 3166 alpha-3 code; null for a group and for what the tables don't know.</param>
/// <param name="M49">Three digits; null as above.</param>
/// <param name="Markers">The notes that are called behind the name.</param>
public sealed record SponsorReading(string Name, string? Iso3, string? M49, IReadOnlyList<SponsorMarker> Markers);

/// <summary>A note call behind a sponsor.</summary>
/// <param name="Marker">Plain digits or stars.</param>
/// <param name="Offset">Where the marker stands in the line's text, in UTF-16 code units.</param>
public sealed record SponsorMarker(string Marker, int Offset);
