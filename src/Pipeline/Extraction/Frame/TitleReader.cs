using Plenary.Segmentation;
using Plenary.Text;

namespace Plenary.Extraction.Frame;

/// <summary>Number and title as read.</summary>
/// <param name="Number">As printed without final dot: <c>47/10</c>, <c>2578</c>, <c>47/...</c>; null where there is none.</param>
/// <param name="SymbolNumber">The number as symbols have it: <c>47/10</c>, <c>2578 (2021)</c>.</param>
/// <param name="Text">The title; null where there is none.</param>
/// <param name="IsDecision">The title says that it is a decision.</param>
internal sealed record TitleReading(string? Number, string? SymbolNumber, CalledText? Text, bool IsDecision);

/// <summary>Reads number and title, which stand on one line or on several.</summary>
internal static class TitleReader
{
    internal static TitleReading Read(DocumentLines document, Units units)
    {
        if (units.First(BlockKind.Title) is not { } title)
        {
            return new TitleReading(null, null, null, false);
        }

        title = title.From(TitleNumber.MarkLength(title.Text.Text));
        var text = title.Text.Text;
        var length = TitleNumber.Length(document.Lexicon, text);
        if (length > 0)
        {
            var number = text[..length];
            var rest = title.From(length);
            while (rest.Text.Length > 0 && rest.Text.Text[0] is '.' or '．' or '。')
            {
                rest = rest.From(1);
            }

            var symbolNumber = TitleNumber.SessionPrefix(document.Lexicon, number, out var latin) is var prefix and > 0 ? latin + number[prefix..] : number;
            return new TitleReading(number, symbolNumber, rest.Text.Length == 0 ? null : rest, false);
        }

        if (NumberedLine(document) is { } numbered && title.Text.Text.StartsWith(numbered, StringComparison.Ordinal) && title.From(numbered.Length) is { Text.Length: > 0 } below)
        {
            // "Decision 2095/221" on a line of its own, and its title on the next.
            return Numbered(document, Squeezed.Of(numbered)) is { } reading ? reading with { Text = below } : new TitleReading(null, null, title, false);
        }

        return Numbered(document, Squeezed.Of(text)) ?? new TitleReading(null, null, title, false);
    }

    // The first line of the title, without calls, where it prints a number.
    private static string? NumberedLine(DocumentLines document)
    {
        var line = Array.FindIndex(document.Lines, l => l.Kind == BlockKind.Title);
        return line >= 0 && TitleNumber.Printed(document, line) is not null ? document.Content(line).ToString() : null;
    }

    private static TitleReading? Numbered(DocumentLines document, string squeezed)
    {
        // The title is the number: 第2578(2021)号决议.
        var words = document.Lexicon.Document;
        foreach (var template in words.NumberedTitles)
        {
            if (template.Match(squeezed, document.Lexicon.Gaps.Accept)?.GetValueOrDefault("number") is { } number)
            {
                var year = number.IndexOf('(', StringComparison.Ordinal);
                return new TitleReading(year > 0 ? number[..year] : number, year > 0 ? number[..year] + " " + number[year..] : number, null, document.Lexicon.Document.DecisionWords.Any(w => squeezed.Contains(w, StringComparison.OrdinalIgnoreCase)));
            }
        }

        return null;
    }
}
