using System.Text.Json;
using Plenary.Lexicons;
using Plenary.Normalization;
using Plenary.Segmentation;
using Plenary.Text;

namespace Plenary.Cli.Commands;

/// <summary>Writes what the early stages make of a text, for <c>plenary inspect</c>. Offsets count UTF-16 code units of the normalized text.</summary>
internal static class StageWriter
{
    /// <summary>The normalized text; footnote calls as their mark between U+27E8 and U+27E9, which JSON readers can show.</summary>
    internal static void Text(Utf8JsonWriter writer, Ledger ledger, string? language)
    {
        var text = Normalizer.Normalize(ledger, Converter.LexiconOf(ledger, language, LanguageSet.Shipped)).Value;
        writer.WriteStartObject();
        writer.WriteString("text", Visible(text.Text));
        writer.WriteStartArray("raw_offsets");
        foreach (var offset in text.Raw)
        {
            writer.WriteNumberValue(offset);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>The blocks, in order; they partition the normalized text. The score is the log-odds that a paragraph begins there.</summary>
    internal static void Blocks(Utf8JsonWriter writer, Ledger ledger, string? language)
    {
        writer.WriteStartArray();
        if (Converter.Cut(ledger, language) is { } document)
        {
            var scores = document.Lines.ToDictionary(l => l.Start, l => l.Score);
            foreach (var block in Segmenter.Blocks(document))
            {
                writer.WriteStartObject();
                writer.WriteString("kind", JsonNamingPolicy.SnakeCaseLower.ConvertName(block.Kind.ToString()));
                writer.WriteNumber("unit", block.Unit);
                writer.WriteNumber("start", block.Span.Start);
                writer.WriteNumber("end", block.Span.End);
                writer.WriteStartArray("line_scores");
                foreach (var line in document.Lines.Where(l => l.Start >= block.Span.Start && l.Start < block.Span.End))
                {
                    writer.WriteNumberValue(Math.Round(scores[line.Start], 2));
                }

                writer.WriteEndArray();
                writer.WriteString("text", Visible(document.Text.Text[block.Span.Start..block.Span.End]));
                writer.WriteEndObject();
            }
        }

        writer.WriteEndArray();
    }

    private static string Visible(string text) => text.Replace(NoteMark.Open, '\u27E8').Replace(NoteMark.Close, '\u27E9').Replace(CellMark.Sign, CellMark.Published);
}
