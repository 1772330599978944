using System.Text.Json.Serialization;

namespace Plenary.Model;

/// <summary>
/// What an operative paragraph has done: who is asked to do what by when, or what becomes of a mandate, or when a matter comes up
/// again. Every part is read from the print, with its place; what is not printed is null.
/// </summary>
/// <param name="Id">Unique in the document: <c>m1</c>, <c>m2</c> … in reading order.</param>
/// <param name="Paragraph">The paragraph in which it stands.</param>
/// <param name="Offset">Where in its text the clause begins, in code points.</param>
/// <param name="Length">How long the clause is, in code points.</param>
/// <param name="Kind">What kind of mandate it is.</param>
/// <param name="Action">The code of the verb that asks or decides, as for paragraphs.</param>
/// <param name="LeadParagraph">The paragraph that prints the verb and the addressee: the same one, or that above a sub-paragraph.</param>
/// <param name="Addressee">Who is asked; for a term whose mandate it is.</param>
/// <param name="Deliverable">What is to be delivered or held.</param>
/// <param name="Due">By when, or at which session.</param>
/// <param name="Term">What becomes of the mandate.</param>
/// <param name="Duration">For how long.</param>
/// <param name="Basis">What the consideration goes by.</param>
public sealed record Mandate(
    string Id, string Paragraph, int Offset, int Length, MandateKind Kind, string Action, string LeadParagraph,
    Addressee? Addressee, CodedPart? Deliverable, DuePart? Due, CodedPart? Term, DurationPart? Duration, CodedPart? Basis);

/// <summary>Who is asked, as printed, with a code for each addressee in printed order; offsets in the lead paragraph.</summary>
public sealed record Addressee(IReadOnlyList<string> Codes, string Printed, int Offset, int Length);

/// <summary>A part with its code, a word of <c>mandates.yaml</c>; offsets in the paragraph.</summary>
public sealed record CodedPart(string Code, string Printed, int Offset, int Length);

/// <summary>When it is due: the session with the body it is one of, or a date (ISO 8601, as precise as printed).</summary>
public sealed record DuePart(int? Session, string? Body, string? Date, string Printed, int Offset, int Length);

/// <summary>A span of time: so many years, months, weeks or days.</summary>
public sealed record DurationPart(int Value, DurationUnit Unit, string Printed, int Offset, int Length);

/// <summary>The kinds of mandate.</summary>
public enum MandateKind
{
    /// <summary>Somebody is asked to do something.</summary>
    [JsonStringEnumMemberName("task")] Task,

    /// <summary>A mandate is created, renewed or ended.</summary>
    [JsonStringEnumMemberName("term")] Term,

    /// <summary>The body itself decides to hold a meeting.</summary>
    [JsonStringEnumMemberName("meeting")] Meeting,

    /// <summary>The body decides when it will take the matter up again.</summary>
    [JsonStringEnumMemberName("consideration")] Consideration,
}

/// <summary>Units of time.</summary>
public enum DurationUnit
{
    [JsonStringEnumMemberName("year")] Year,
    [JsonStringEnumMemberName("month")] Month,
    [JsonStringEnumMemberName("week")] Week,
    [JsonStringEnumMemberName("day")] Day,
}
