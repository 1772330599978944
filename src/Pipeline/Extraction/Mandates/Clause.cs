namespace Plenary.Extraction.Mandates;

/// <summary>A part of a paragraph in which one verb asks or decides; offsets in UTF-16 code units of the paragraph's text.</summary>
/// <param name="Start">Where the verb begins.</param>
/// <param name="VerbEnd">Where what follows it begins.</param>
/// <param name="End">Where the clause ends, without the mark behind it.</param>
/// <param name="Action">The code of the verb.</param>
internal readonly record struct Clause(int Start, int VerbEnd, int End, string Action);

/// <summary>A stretch of a text with the code of what was found there.</summary>
internal readonly record struct Mark(int Start, int End, string Code);

/// <summary>A session or date by which something is due.</summary>
internal readonly record struct DueMark(int Start, int End, int? Session, string? Body, string? Date);
