using Plenary.Lexicons;
using Plenary.Model;

namespace Plenary.Extraction.References;

/// <summary>A reference while its passage is still being read: kind and pinpoint may stand later than the number.</summary>
internal sealed class Mention
{
    public required int Start { get; init; }
    public required int End { get; set; }
    public ReferenceKind Kind { get; set; }
    public ResolutionNumber Number { get; set; }
    public Body? Issuer { get; set; }
    public string? Symbol { get; set; }
    public string? Body { get; set; }
    public string? Date { get; set; }
    public string? Title { get; set; }
    public string? Pinpoint { get; set; }
    public ReferenceStatus Status { get; set; }

    /// <summary>True for a place in a treaty series, where "ibid." continues with volume and number.</summary>
    public bool InTreatySeries { get; init; }

    public Reference ToReference(string id, Passage passage) => new(
        id, passage.Id, Start, End - Start, passage.Text[Start..End], Kind, Symbol, Body, Date, Title, Pinpoint, Status);
}
