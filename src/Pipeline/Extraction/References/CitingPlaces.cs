using Plenary.Model;

namespace Plenary.Extraction.References;

/// <summary>Which paragraph cites, and what it does: for a mention in a footnote the paragraph that calls the note first.</summary>
/// <param name="paragraphs">Of the document.</param>
/// <param name="footnotes">Of the document, with their calls.</param>
public sealed class CitingPlaces(IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<Footnote> footnotes)
{
    private readonly Dictionary<string, Paragraph> byId = ById(paragraphs);

    // Each source is asked for by every mention that it holds.
    private readonly Dictionary<string, (string? Paragraph, string? Action)> known = new(StringComparer.Ordinal);

    /// <summary>The citing paragraph and its action, each null where there is none.</summary>
    /// <param name="source">Id of the paragraph or footnote that holds the mention.</param>
    public (string? Paragraph, string? Action) Of(string source)
    {
        if (!known.TryGetValue(source, out var place))
        {
            var id = byId.ContainsKey(source) ? source : Caller(source);
            place = known[source] = (id, id is null ? null : Action(id));
        }

        return place;
    }

    // The paragraph that calls a footnote first.
    private string? Caller(string note)
    {
        foreach (var footnote in footnotes)
        {
            if (!string.Equals(footnote.Id, note, StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var call in footnote.Calls)
            {
                if (byId.ContainsKey(call.Target))
                {
                    return call.Target;
                }
            }
        }

        return null;
    }

    // Where an id stands twice, which is reported, the first counts.
    private static Dictionary<string, Paragraph> ById(IReadOnlyList<Paragraph> paragraphs)
    {
        var byId = new Dictionary<string, Paragraph>(paragraphs.Count, StringComparer.Ordinal);
        foreach (var paragraph in paragraphs)
        {
            byId.TryAdd(paragraph.Id, paragraph);
        }

        return byId;
    }

    // A sub-paragraph continues the sentence of the paragraph above it.
    private string? Action(string id)
    {
        for (var end = id.Length; end > 0; end = id.LastIndexOf('.', end - 1))
        {
            if (byId.GetValueOrDefault(end == id.Length ? id : id[..end])?.Action is { } action)
            {
                return action;
            }
        }

        return null;
    }
}
