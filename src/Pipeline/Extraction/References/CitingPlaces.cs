using Plenary.Model;

namespace Plenary.Extraction.References;

/// <summary>Which paragraph cites, and what it does: for a mention in a footnote the paragraph that calls the note first.</summary>
/// <param name="byId">The paragraph of an id, the first where it stands twice, which is reported; null where there is none.</param>
/// <param name="footnotes">Of the document, with their calls.</param>
public sealed class CitingPlaces(Func<string, Paragraph?> byId, IReadOnlyList<Footnote> footnotes)
{
    // The mentions of one source come one after the other.
    private string? last;
    private (string? Paragraph, string? Action) place;

    /// <summary>The citing paragraph and its action, each null where there is none.</summary>
    /// <param name="source">Id of the paragraph or footnote that holds the mention.</param>
    public (string? Paragraph, string? Action) Of(string source)
    {
        if (!string.Equals(source, last, StringComparison.Ordinal))
        {
            var id = byId(source) is not null ? source : Caller(source);
            (last, place) = (source, (id, id is null ? null : Action(id)));
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
                if (byId(call.Target) is not null)
                {
                    return call.Target;
                }
            }
        }

        return null;
    }

    // A sub-paragraph continues the sentence of the paragraph above it.
    private string? Action(string id)
    {
        for (var end = id.Length; end > 0; end = id.LastIndexOf('.', end - 1))
        {
            if (byId(end == id.Length ? id : id[..end])?.Action is { } action)
            {
                return action;
            }
        }

        return null;
    }
}
