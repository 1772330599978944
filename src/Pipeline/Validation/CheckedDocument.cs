using Plenary.Model;
using Plenary.Text;

namespace Plenary.Validation;

/// <summary>A document under check, with what several checks look up.</summary>
internal sealed class CheckedDocument
{
    private static readonly string[] PlacesWithoutParagraph = ["title", "sponsors", "vote"];
    private readonly Dictionary<string, CodePoints> texts;
    private readonly Dictionary<string, Paragraph> paragraphs;
    private readonly Dictionary<string, Footnote> notes;

    internal CheckedDocument(Resolution document, string? raw)
    {
        Document = document;
        Raw = raw is null ? null : new CodePoints(raw);
        paragraphs = new Dictionary<string, Paragraph>(document.Paragraphs.Count, StringComparer.Ordinal);
        notes = new Dictionary<string, Footnote>(document.Footnotes.Count, StringComparer.Ordinal);
        texts = new Dictionary<string, CodePoints>(document.Paragraphs.Count + document.Footnotes.Count + 1, StringComparer.Ordinal);
        foreach (var paragraph in document.Paragraphs)
        {
            paragraphs.TryAdd(paragraph.Id, paragraph);
            texts.TryAdd(paragraph.Id, new CodePoints(paragraph.Text));
        }

        foreach (var footnote in document.Footnotes)
        {
            notes.TryAdd(footnote.Id, footnote);
            texts.TryAdd(footnote.Id, new CodePoints(footnote.Text));
        }

        texts.TryAdd("title", new CodePoints(document.Title ?? ""));
    }

    internal Resolution Document { get; }

    /// <summary>The raw text, or null where it is not at hand.</summary>
    internal CodePoints? Raw { get; }

    /// <summary>The footnote of an id, the first where several have it; null where there is none.</summary>
    internal Footnote? Note(string id) => notes.GetValueOrDefault(id);

    /// <summary>The paragraph of an id, the first where several have it; null where there is none.</summary>
    internal Paragraph? Paragraph(string id) => paragraphs.GetValueOrDefault(id);

    /// <summary>True for a paragraph's id and for the places that have none: title, sponsors, vote.</summary>
    internal bool IsCallTarget(string id) => paragraphs.ContainsKey(id) || PlacesWithoutParagraph.Contains(id, StringComparer.Ordinal);

    /// <summary>The text of a paragraph, a footnote or the title; null where there is none of that id.</summary>
    internal CodePoints? TextOf(string id) => texts.GetValueOrDefault(id);
}
