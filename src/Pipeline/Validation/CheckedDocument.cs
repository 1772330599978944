using Plenary.Model;
using Plenary.Text;

namespace Plenary.Validation;

/// <summary>A document under check, with what several checks look up.</summary>
internal sealed class CheckedDocument
{
    private const string TitlePlace = "title";
    private readonly Dictionary<string, Part> parts;
    private readonly Part title;

    // What is asked about comes from the document itself, mostly several times in a row.
    private string? asked;
    private Part? answer;

    internal CheckedDocument(Resolution document, string? raw)
    {
        Document = document;
        Raw = raw is null ? null : new CodePoints(raw);
        title = new Part { Title = document.Title ?? "" };
        parts = new Dictionary<string, Part>(document.Paragraphs.Count + document.Footnotes.Count, StringComparer.Ordinal);
        for (var i = 0; i < document.Paragraphs.Count; i++)
        {
            PartOf(document.Paragraphs[i].Id).Paragraph ??= document.Paragraphs[i];
        }

        for (var i = 0; i < document.Footnotes.Count; i++)
        {
            PartOf(document.Footnotes[i].Id).Note ??= document.Footnotes[i];
        }
    }

    internal Resolution Document { get; }

    /// <summary>The raw text, or null where it is not at hand.</summary>
    internal CodePoints? Raw { get; }

    /// <summary>How many ids paragraphs and footnotes have; fewer than there are of these where one stands twice.</summary>
    internal int Ids => parts.Count;

    /// <summary>True for the id of a paragraph or a footnote.</summary>
    internal bool Has(string id) => Find(id) is not null;

    /// <summary>The footnote of an id, the first where several have it; null where there is none.</summary>
    internal Footnote? Note(string id) => Find(id)?.Note;

    /// <summary>The paragraph of an id, the first where several have it; null where there is none.</summary>
    internal Paragraph? Paragraph(string id) => Find(id)?.Paragraph;

    /// <summary>True for a paragraph's id and for the places that have none: title, sponsors, vote.</summary>
    internal bool IsCallTarget(string id) => Paragraph(id) is not null || id is TitlePlace or "sponsors" or "vote";

    /// <summary>The text of a paragraph, a footnote or the title; null where there is none of that id.</summary>
    internal CodePoints? TextOf(string id) => (Find(id) ?? (string.Equals(id, TitlePlace, StringComparison.Ordinal) ? title : null))?.Text;

    private Part? Find(string id)
    {
        if (!ReferenceEquals(id, asked))
        {
            (asked, answer) = (id, parts.GetValueOrDefault(id));
        }

        return answer;
    }

    private Part PartOf(string id) => System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(parts, id, out _) ??= new Part();

    // What has one id; its text is counted once somebody asks.
    private sealed class Part
    {
        private CodePoints? text;

        internal Paragraph? Paragraph { get; set; }

        internal Footnote? Note { get; set; }

        internal string? Title { get; init; }

        internal CodePoints Text => text ??= new CodePoints(Paragraph?.Text ?? Note?.Text ?? Title!);
    }
}
