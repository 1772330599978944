namespace Plenary.Segmentation;

/// <summary>A footnote call that was printed as plain figures or stars: where it stands in the normalized text, and its mark.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">Behind the last one.</param>
/// <param name="Marker">Plain digits or stars.</param>
public readonly record struct Call(int Start, int End, string Marker);
