using System.Globalization;
using Plenary.Diagnostics;
using Plenary.Model;
using Plenary.Segmentation;
using Plenary.Text;

namespace Plenary.Extraction.Paragraphs;

/// <summary>Turns the units of running text into paragraphs and headings with part, number, level, id, lead phrase and action code.</summary>
public static class ParagraphExtractor
{
    // Items are often mere names or headings, and those end without a mark.
    private const int LongestItemWithoutEnd = 40;

    /// <summary>Reads the paragraphs in reading order.</summary>
    public static Outcome<IReadOnlyList<DraftParagraph>> Extract(DocumentLines document, Units units)
    {
        var found = Pieces(document, units);
        PartOfUnnumbered(found);
        var paragraphs = new List<DraftParagraph>();
        var findings = new List<Finding>();
        var ids = new ParagraphIds(findings);
        string? action = null;
        for (var i = 0; i < found.Count; i++)
        {
            var piece = found[i];
            var heading = HeadingShape.Is(document.Lexicon, piece, i + 1 < found.Count ? found[i + 1] : null);
            var (id, level) = heading ? (ids.Heading(), 0) : ids.Next(piece);
            var text = piece.Mark is { } mark && !heading && !piece.IsRow ? piece.Text.From(mark.Length) : piece.Text;
            // Below a paragraph that says what the body does, a verb says what its addressees shall do.
            var lead = heading || piece.IsRow || piece.Part == Part.Annex || (level > 0 && action is not null) ? null : Lead(document, text.Text.Text);
            action = level == 0 ? lead?.Action : action;
            var number = heading || piece.IsRow || piece.Mark is not { Printed.Length: > 0 } printed ? null : printed.Printed;
            paragraphs.Add(new DraftParagraph(id, piece.Part, heading ? ParagraphKind.Heading : ParagraphKind.Paragraph, number, level, text,
                lead is { } phrase ? new TextSpan(phrase.Start, phrase.Start + phrase.Length) : null, lead?.Action));
            Report(document, piece, paragraphs[^1], level, findings);
        }

        ReportWhole(paragraphs, findings);
        return new Outcome<IReadOnlyList<DraftParagraph>>(paragraphs, findings);
    }

    // A decision without an enacting formula tells what its body did; so may a statement.
    private static LeadPhrase? Lead(DocumentLines document, string text) =>
        document.Narrative is not null ? LeadPhrase.FindTold(text, document.Lexicon) ?? LeadPhrase.Find(text, document.Lexicon)
        : LeadPhrase.Find(text, document.Lexicon) ?? (document.IsStatement ? LeadPhrase.FindTold(text, document.Lexicon) : null);

    private static List<Piece> Pieces(DocumentLines document, Units units)
    {
        var pieces = new List<Piece>();
        var annex = 0;
        var section = 0;
        foreach (var unit in units.All)
        {
            var kind = unit.Kind;
            if (kind == BlockKind.EnactingFormula)
            {
                section++;
                continue;
            }

            if (kind is BlockKind.AnnexHeading or BlockKind.Heading)
            {
                annex += kind == BlockKind.AnnexHeading ? 1 : 0;
                pieces.Add(new Piece(unit.Text, annex > 0 ? Part.Annex : Part.Preambular, annex, null, true, section, unit.Lines));
                continue;
            }

            if (kind is not (BlockKind.Preambular or BlockKind.Operative or BlockKind.Annex))
            {
                continue;
            }

            var part = kind switch { BlockKind.Annex => Part.Annex, BlockKind.Operative => Part.Operative, _ => Part.Preambular };
            var piece = new Piece(unit.Text, part, annex, MarkOf(document, unit.Lines[0], unit.Text.Text.Text), false, section, unit.Lines);
            if (piece.SplitDoubleMark() is var (number, rest))
            {
                pieces.Add(number);
                piece = rest;
            }

            pieces.Add(piece);
        }

        return pieces;
    }

    // Read off the line, where the blank behind a mark still stands; its length counts in the joined text.
    private static ParagraphMark? MarkOf(DocumentLines document, int line, string joined)
    {
        var content = document.Content(line);
        if (ParagraphMark.Read(content) is not { } mark)
        {
            return null;
        }

        var visible = 0;
        foreach (var c in content[..mark.Length])
        {
            visible += Scripts.IsBlank(c) ? 0 : 1;
        }

        var length = 0;
        for (; visible > 0 && length < joined.Length; length++)
        {
            visible -= Scripts.IsBlank(joined[length]) ? 0 : 1;
        }

        return mark with { Length = length };
    }

    // A single operative paragraph bears no number: the preambular part ends with its last comma. Each part of a
    // resolution is looked at for itself.
    private static void PartOfUnnumbered(List<Piece> pieces)
    {
        for (int section = -1, from = 0; from < pieces.Count; from++)
        {
            // Sections follow one another.
            if (pieces[from].Section == section)
            {
                continue;
            }

            section = pieces[from].Section;
            if (pieces.Exists(p => p.Section == section && p.Part == Part.Operative))
            {
                continue;
            }

            var last = pieces.FindLastIndex(p => p.Section == section && p is { Part: Part.Preambular, IsHeading: false, LastCharacter: '，' or ',' or '،' });
            for (var i = last + 1; i < pieces.Count; i++)
            {
                if (pieces[i].Section == section && pieces[i] is { Part: Part.Preambular, IsHeading: false })
                {
                    pieces[i] = pieces[i] with { Part = Part.Operative };
                }
            }
        }
    }

    private static void Report(DocumentLines document, Piece piece, DraftParagraph paragraph, int level, List<Finding> findings)
    {
        // The heading of an annex is known by its word; its break was never weighed.
        foreach (var line in piece.IsHeading ? [] : piece.Lines)
        {
            if (!piece.IsHeading && BodyReader.IsDoubtful(document, line))
            {
                findings.Add(Rules.WeakBoundary.At(
                    document.Lines[line].Score > 0 ? "Taken as the start of a paragraph." : "Taken as the continuation of the paragraph above.", document.RawOf(line)));
            }
        }

        if (paragraph.Kind == ParagraphKind.Heading || paragraph.Part == Part.Annex || piece.IsRow)
        {
            return;
        }

        var place = paragraph.Text.Text.ToRaw(new TextSpan(0, Math.Min(10, paragraph.Text.Text.Length)));
        if (!(TextStyle.IsTerminal(piece.LastCharacter) || piece.LastCharacter is '，' or ',' or '،' or '、' or '”' or '“' or '»' or '"' || (level > 0 && !IsUnfinishedItem(paragraph.Text.Text.Text))))
        {
            findings.Add(Rules.UnfinishedParagraph.At($"{paragraph.Id} ends with '{piece.LastCharacter}'.", paragraph.Text.Text.ToRaw(new TextSpan(Math.Max(0, paragraph.Text.Text.Length - 5), paragraph.Text.Text.Length))));
        }

        if (level == 0 && paragraph.Action is null)
        {
            findings.Add(Rules.NoLead.At($"{paragraph.Id} begins with '{paragraph.Text.Text.Text[..Math.Min(8, paragraph.Text.Text.Length)]}'.", place));
        }
    }

    // "…; or" ends an item, too.
    private static bool IsUnfinishedItem(string text) =>
        text.Length > LongestItemWithoutEnd && Scripts.IsIdeograph(text[^1]) && text[^1] is not ('或' or '和' or '及');

    private static void ReportWhole(List<DraftParagraph> paragraphs, List<Finding> findings)
    {
        if (paragraphs.Count == 0)
        {
            findings.Add(Rules.NoParagraphs.Here("The document has no running text."));
        }
        else if (!paragraphs.Exists(p => p.Part == Part.Operative))
        {
            findings.Add(Rules.NoOperative.Here(string.Create(CultureInfo.InvariantCulture, $"All {paragraphs.Count} paragraphs are preambular.")));
        }
    }
}
