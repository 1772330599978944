using System.Text.RegularExpressions;
using Plenary.Lexicons;
using Plenary.Model;

namespace Plenary.Extraction.References;

/// <summary>A reference while its passage is still being read: kind and pinpoint may stand later than the number.</summary>
internal sealed partial class Mention
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

    /// <summary>What a title without a symbol names: a code of <c>instruments.yaml</c>, or the full title.</summary>
    public string? Target { get; init; }

    public ReferenceStatus Status { get; set; }

    /// <summary>True for a place in a treaty series, where "ibid." continues with volume and number.</summary>
    public bool InTreatySeries { get; init; }

    public Reference ToReference(string id, Passage passage) => new(
        id, passage.Id, Start, End - Start, passage.Text[Start..End], Kind, Symbol, Body, Date, Title, Pinpoint, Status)
    {
        Target = Status == ReferenceStatus.Unresolved ? null : Symbol ?? (InTreatySeries ? TreatySeriesPlace() : null) ?? Target ?? Title,
    };

    // "Vol. 75, Nos. 970-973" of the treaty series of the United Nations, the same in every language: UNTS/75/970-973.
    private string? TreatySeriesPlace()
    {
        var figures = Pinpoint is null ? [] : Figures().Matches(Pinpoint).Select(m => m.Value).ToArray();
        return figures.Length > 1 ? $"UNTS/{figures[0]}/{string.Join(',', figures[1..])}" : null;
    }

    [GeneratedRegex("[0-9]+(-[0-9]+)?", RegexOptions.NonBacktracking)]
    private static partial Regex Figures();
}
