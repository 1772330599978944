using Plenary.Model;
using Plenary.Text;

namespace Plenary.Extraction.Frame;

/// <summary>What stands around the paragraphs: who adopted what, when, under which item, proposed by whom.</summary>
public sealed record DocumentFrame
{
    public string? Body { get; init; }
    public DocumentType Type { get; init; }
    public DocumentStatus Status { get; init; }
    public string? Symbol { get; init; }
    public SymbolStatus SymbolStatus { get; init; }
    public string? JobNumber { get; init; }
    public string? Number { get; init; }
    public CalledText? Title { get; init; }
    public required Session Session { get; init; }
    public required AgendaItem AgendaItem { get; init; }
    public required Adoption Adoption { get; init; }
    public string? EnactingFormula { get; init; }

    /// <summary>The line of sponsors with its calls, or null where the document names none.</summary>
    public MappedText? Sponsors { get; init; }
}
