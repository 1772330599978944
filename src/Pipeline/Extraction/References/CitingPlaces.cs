using Plenary.Model;

namespace Plenary.Extraction.References;

/// <summary>Which paragraph cites, and what it does: for a mention in a footnote the paragraph that calls the note first.</summary>
/// <param name="paragraphs">Of the document.</param>
/// <param name="footnotes">Of the document, with their calls.</param>
public sealed class CitingPlaces(IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<Footnote> footnotes)
{
    private readonly ILookup<string, Paragraph> byId = paragraphs.ToLookup(p => p.Id, StringComparer.Ordinal);
    private readonly ILookup<string, Footnote> notes = footnotes.ToLookup(n => n.Id, StringComparer.Ordinal);

    /// <summary>The citing paragraph and its action, each null where there is none.</summary>
    /// <param name="source">Id of the paragraph or footnote that holds the mention.</param>
    public (string? Paragraph, string? Action) Of(string source)
    {
        var id = byId.Contains(source) ? source
            : notes[source].SelectMany(n => n.Calls).Select(c => c.Target).FirstOrDefault(byId.Contains);
        return (id, id is null ? null : Action(id));
    }

    // A sub-paragraph continues the sentence of the paragraph above it.
    private string? Action(string id)
    {
        for (var end = id.Length; end > 0; end = id.LastIndexOf('.', end - 1))
        {
            if (byId[id[..end]].FirstOrDefault()?.Action is { } action)
            {
                return action;
            }
        }

        return null;
    }
}
