using Plenary.Model;
using Plenary.Text;

namespace Plenary.Validation;

/// <summary>A document under check, with what several checks look up.</summary>
internal sealed class CheckedDocument
{
    private static readonly string[] PlacesWithoutParagraph = ["title", "sponsors", "vote"];
    private readonly Dictionary<string, CodePoints> texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> targets;

    internal CheckedDocument(Resolution document, string? raw)
    {
        Document = document;
        Raw = raw is null ? null : new CodePoints(raw);
        Notes = document.Footnotes.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        targets = [.. PlacesWithoutParagraph, .. document.Paragraphs.Select(p => p.Id)];
        foreach (var paragraph in document.Paragraphs)
        {
            texts.TryAdd(paragraph.Id, new CodePoints(paragraph.Text));
        }

        foreach (var footnote in document.Footnotes)
        {
            texts.TryAdd(footnote.Id, new CodePoints(footnote.Text));
        }

        texts.TryAdd("title", new CodePoints(document.Title ?? ""));
    }

    internal Resolution Document { get; }

    /// <summary>The raw text, or null where it is not at hand.</summary>
    internal CodePoints? Raw { get; }

    /// <summary>The ids of the footnotes.</summary>
    internal IReadOnlySet<string> Notes { get; }

    /// <summary>True for a paragraph's id and for the places that have none: title, sponsors, vote.</summary>
    internal bool IsCallTarget(string id) => targets.Contains(id);

    /// <summary>The text of a paragraph, a footnote or the title; null where there is none of that id.</summary>
    internal CodePoints? TextOf(string id) => texts.GetValueOrDefault(id);
}
