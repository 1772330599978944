using Plenary.Diagnostics;
using Plenary.Extraction;
using Plenary.Extraction.Footnotes;
using Plenary.Extraction.Frame;
using Plenary.Extraction.Paragraphs;
using Plenary.Lexicons;
using Plenary.Model;
using Plenary.Normalization;
using Plenary.Segmentation;
using Plenary.Text;

namespace Plenary;

/// <summary>The whole flow on one screen: text in, resolution and diagnostics out. Read this first.</summary>
public static class Converter
{
    /// <summary>Converts one document. Any text yields a result; content never makes it throw.</summary>
    /// <param name="source">The decoded raw text.</param>
    /// <param name="language">Two-letter code, or null to recognise it from the text.</param>
    /// <param name="limits">What is left out for its size; null for the usual limits.</param>
    /// <param name="stop">Set when the document is not worth waiting for any longer: there is no clock in here.</param>
    /// <exception cref="OperationCanceledException">The caller gave the document up.</exception>
    public static Conversion Convert(SourceText source, string? language = null, Limits? limits = null, CancellationToken stop = default) =>
        Convert(source, language, LanguageSet.Shipped, limits, stop);

    /// <summary>Converts one document in one of some languages. Any text yields a result; content never makes it throw.</summary>
    /// <param name="source">The decoded raw text.</param>
    /// <param name="language">Two-letter code, or null to recognise it from the text.</param>
    /// <param name="languages">The languages there are.</param>
    /// <param name="limits">What is left out for its size; null for the usual limits.</param>
    /// <param name="stop">Set when the document is not worth waiting for any longer.</param>
    /// <exception cref="OperationCanceledException">The caller gave the document up.</exception>
    public static Conversion Convert(SourceText source, string? language, LanguageSet languages, Limits? limits = null, CancellationToken stop = default)
    {
        limits ??= Limits.Default;
        if (TextSize.Excess(source.Text, limits) is { } excess)
        {
            return Conversion.Refused(source, excess);
        }

        // Phase one: cut the text into blocks.
        var ledger = new Ledger(source.Text, stop);
        if (Cut(ledger, language, languages) is not { } document)
        {
            return Conversion.Refused(source, Rules.LanguageUnknown.Here($"Known languages: {string.Join(", ", languages.Recognition.Select(l => l.Key))}."));
        }

        if (document.Notes.Count > limits.Footnotes)
        {
            return Conversion.Refused(source, TextSize.Over("the text has", document.Notes.Count, "footnotes", limits.Footnotes, "--max-footnotes"));
        }

        if (!IsResolution(document))
        {
            return Conversion.Refused(source, Rules.NoResolution.Here("Neither an enacting formula nor a number, a session or a symbol was found." + LanguageCheck.Hint(language, source.Text, languages)));
        }

        // Phase two: look inside the blocks. Nothing is cut again.
        var units = new Units(document);
        var frame = FrameExtractor.Extract(document, units);
        var paragraphs = ParagraphExtractor.Extract(document, units);
        var notes = new FootnoteExtractor(document, units);
        var assembly = new DocumentAssembly(source, document, units, frame.Value, paragraphs.Value, notes);
        AccountingBuilder.Enter(document, ledger, frame.Value.Body);
        var mismatches = LanguageCheck.Of(language, document.Lexicon, source.Text, paragraphs.Value, languages);
        return assembly.Finish(ledger, [.. source.Findings, .. document.Findings, .. mismatches, .. frame.Findings, .. paragraphs.Findings]);
    }

    /// <summary>Phase one alone: the normalized text, cut into lines and units; null where no lexicon fits.</summary>
    /// <param name="ledger">The account of the raw text, in which the normalizer enters what it leaves out.</param>
    /// <param name="language">Two-letter code, or null to recognise it from the text.</param>
    /// <param name="languages">The languages there are; null for those that the program ships.</param>
    public static DocumentLines? Cut(Ledger ledger, string? language = null, LanguageSet? languages = null)
    {
        if (LexiconOf(ledger, language, languages ?? LanguageSet.Shipped) is not { } lexicon)
        {
            return null;
        }

        var text = Normalizer.Normalize(ledger, lexicon);
        var document = Segmenter.Segment(text.Value, ledger.RawText, lexicon, ledger.Stop);
        document.Findings.AddRange(text.Findings);
        return document;
    }

    /// <summary>The lexicon of the language that is given, or else of the one that the text shows; null where there is none.</summary>
    public static Lexicon? LexiconOf(Ledger ledger, string? language, LanguageSet languages) =>
        languages.Find(language ?? LanguageDetector.Detect(ledger.RawText, languages.Recognition) ?? "");

    // A formula alone is enough, and so is what opens a statement; without them, two of the other marks of a resolution are wanted.
    private static bool IsResolution(DocumentLines document)
    {
        return document.Formula >= 0 || document.IsStatement || Marks() >= 2;

        int Marks() => (Has(BlockKind.Session) ? 1 : 0) + (Has(BlockKind.AgendaItem) ? 1 : 0) + (Has(BlockKind.AdoptionLine) ? 1 : 0)
            + (Has(BlockKind.Title) ? 1 : 0) + (document.Symbol is null ? 0 : 1) + (Has(BlockKind.Vote) ? 1 : 0) + (Has(BlockKind.Sponsors) ? 1 : 0);

        bool Has(BlockKind kind) => Array.Exists(document.Lines, l => l.Kind == kind);
    }
}
