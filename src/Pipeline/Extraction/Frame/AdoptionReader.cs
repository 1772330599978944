using System.Globalization;
using Plenary.Diagnostics;
using Plenary.Lexicons;
using Plenary.Model;
using Plenary.Segmentation;
using Plenary.Text;

namespace Plenary.Extraction.Frame;

/// <summary>Reads date and meeting of adoption: under the operative part, in the adoption line, or, for the Security Council, from the masthead.</summary>
internal static class AdoptionReader
{
    internal static Adoption Read(DocumentLines document, Units units, DocumentStatus status, string? body, List<Finding> findings)
    {
        var (lineDate, lineMeeting) = AdoptionLine(document, units);
        var date = units.First(BlockKind.AdoptionDate) is { } printed ? document.Lexicon.Dates.Read(Squeezed.Of(printed.Text.Text)) : null;
        if (date is { } under && lineDate is { } above && under != above)
        {
            findings.Add(Rules.AdoptionDatesDiffer.At($"The head says {SessionReader.Iso(above)}, the foot {SessionReader.Iso(under)}.", units.First(BlockKind.AdoptionDate)!.Text.ToRaw(new Text.TextSpan(0, 1))));
        }

        date ??= lineDate;
        if (date is null && status == DocumentStatus.Adopted && body == "SC" && Distributed(document) is { } distributed)
        {
            // The Security Council distributes a resolution on the day of its adoption.
            date = distributed;
            findings.Add(Rules.AdoptionDateInferred.Here($"No date of adoption is printed; the masthead's date of distribution, {SessionReader.Iso(distributed)}, was taken."));
        }

        var meeting = units.First(BlockKind.Meeting) is { } line ? Meeting(document, line) : null;
        return new Adoption(SessionReader.Iso(date), meeting ?? lineMeeting, null);
    }

    private static (DateOnly? Date, int? Meeting) AdoptionLine(DocumentLines document, Units units)
    {
        if (document.IsStatement)
        {
            return StatementOpening.Adoption(units, document.Lexicon);
        }

        if (document.Narrative is { } narrative)
        {
            return (document.Lexicon.Dates.Find(narrative), StatementReader.Meeting(document.Lexicon, narrative));
        }

        if (units.First(BlockKind.AdoptionLine) is not { } line)
        {
            return (null, null);
        }

        var squeezed = Squeezed.Of(line.Text.Text);
        foreach (var template in document.Lexicon.Document.AdoptionLines)
        {
            if (template.Match(squeezed, document.Lexicon.Gaps.Accept) is { } found)
            {
                return (found.TryGetValue("date", out var date) ? document.Lexicon.Dates.Read(date) : null,
                    found.TryGetValue("meeting", out var meeting) ? document.Lexicon.Document.Ordinals.Read(meeting) : null);
            }
        }

        return (null, null);
    }

    private static int? Meeting(DocumentLines document, CalledText line)
    {
        var squeezed = Squeezed.Of(line.Text.Text);
        return document.Lexicon.Document.Meetings
            .Select(t => t.Match(squeezed, document.Lexicon.Gaps.Accept) is { } found ? document.Lexicon.Document.Ordinals.Read(found["meeting"]) : null)
            .FirstOrDefault(m => m is not null);
    }

    // The day of distribution among the lines of the masthead, in the document's language or in English, alone or beside other words.
    private static DateOnly? Distributed(DocumentLines document)
    {
        for (var i = 0; i < document.Lines.Length; i++)
        {
            if (document.Lines[i].Kind != BlockKind.Masthead)
            {
                continue;
            }

            var tokens = document.Content(i).ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var from = 0; from < tokens.Length; from++)
            {
                for (var to = tokens.Length; to > from; to--)
                {
                    if (document.Lexicon.Dates.Read(Squeezed.Of(string.Concat(tokens[from..to]))) is { } own)
                    {
                        return own;
                    }
                }

                if (from + 2 < tokens.Length && English(tokens.AsSpan(from, 3)) is { } date)
                {
                    return date;
                }
            }
        }

        return null;
    }

    // The day, month and year of a masthead in any language, by the names that do not change with the culture.
    private static DateOnly? English(ReadOnlySpan<string?> tokens) =>
        DateOnly.TryParseExact(string.Join(' ', tokens), "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is > 1945 and < 3000
            ? date
            : null;
}
