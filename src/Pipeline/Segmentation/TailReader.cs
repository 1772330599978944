using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>Cuts what follows the operative part: date and meeting of adoption, vote block, annexes.</summary>
internal static class TailReader
{
    // Dates, meetings and the headings of annexes; longer lines are running text.
    private const int Longest = 60;

    /// <summary>Marks the tail and the headings of annexes; returns the lines with which annexes begin.</summary>
    internal static List<int> Mark(DocumentLines document)
    {
        var annexes = new List<int>();
        var lines = document.Lines;
        for (var i = Math.Max(0, document.Formula + 1); i < lines.Length; i++)
        {
            if (lines[i].Kind != BlockKind.Unclaimed)
            {
                continue;
            }

            var content = document.Content(i);
            if (content[0] is '[' or '［' or '【' && VoteEnd(document, i) is var end and > 0)
            {
                document.Claim(i, end, BlockKind.Vote);
                i = end - 1;
            }
            else if (content.Length <= Longest && MayClose(document, i, content))
            {
                MarkShort(document, i, annexes);
            }
        }

        return annexes;
    }

    /// <summary>True where a line cannot be part of a note: a meeting, a date alone, or the bracket that opens a vote block.</summary>
    internal static bool Begins(DocumentLines document, int line)
    {
        var content = document.Content(line);
        if (content[0] is '[' or '［' or '【')
        {
            return VoteEnd(document, line) > 0;
        }

        return IsLoneLine(document, line);
    }

    /// <summary>True where a line is a meeting or a date and nothing else.</summary>
    internal static bool IsLoneLine(DocumentLines document, int line) =>
        document.Content(line).Length <= Longest && document.Squeeze(line) is var squeezed
        && (document.Lexicon.Dates.Read(squeezed) is not null || Template.AnyMatches(document.Lexicon.Document.Meetings, squeezed, document.Lexicon.Gaps.Accept));

    // Nearly every short line is running text, and neither begins nor ends like something else.
    private static bool MayClose(DocumentLines document, int line, ReadOnlySpan<char> content) =>
        document.Lexicon.Document.AnnexesBegin.MayBegin(content)
        || (document.Lexicon.Document.MeetingsAndDatesBegin.MayBegin(content)
            && (Template.AnyMayEnd(document.Lexicon.Document.Meetings, content) || document.Lexicon.Dates.MayEnd(content)
                || (Scripts.IsDigit(content[0]) && line + 1 < document.Lines.Length && document.Lexicon.Dates.MayEnd(document.Content(line + 1)))))
        || (document.Formula >= 0 && document.Squeeze(document.Formula) is [var opening, ..] && Scripts.Lower(opening) == Scripts.Lower(content[0]));

    private static void MarkShort(DocumentLines document, int line, List<int> annexes)
    {
        var squeezed = document.Squeeze(line);
        if (document.Formula >= 0 && string.Equals(squeezed, document.Squeeze(document.Formula), StringComparison.OrdinalIgnoreCase))
        {
            // Resolutions in parts A and B say the formula once for each.
            document.Claim(line, line + 1, BlockKind.EnactingFormula);
        }
        else if (Template.AnyMatches(document.Lexicon.Document.Meetings, squeezed, document.Lexicon.Gaps.Accept))
        {
            document.Claim(line, line + 1, BlockKind.Meeting);
            MarkDateAbove(document, line);
        }
        else if (IsAnnexHeading(document.Lexicon.Document, squeezed))
        {
            document.Claim(line, line + 1, BlockKind.AnnexHeading);
            annexes.Add(line);
        }
        else if (annexes.Count == 0 && DateEnd(document, line, squeezed) is var end and > 0 && EndsSentence(document, line))
        {
            document.Claim(line, end, BlockKind.AdoptionDate);
        }
    }

    // Behind the line or two lines that are a date, or 0. A justified line can come out of a dump in pieces: "5 April | 2024".
    private static int DateEnd(DocumentLines document, int line, string squeezed) =>
        document.Lexicon.Dates.Read(squeezed) is not null ? line + 1
        : line + 1 < document.Lines.Length && document.Lines[line + 1].Kind == BlockKind.Unclaimed && document.Lines[line + 1].Length <= Longest
            && Scripts.IsDigit(document.Content(line)[0]) && document.Lexicon.Dates.MayEnd(document.Content(line + 1)) && document.Lexicon.Dates.Read(document.Squeeze(line, line + 2)) is not null ? line + 2
        : 0;

    private static void MarkDateAbove(DocumentLines document, int line)
    {
        for (var i = line - 1; i >= 0 && i >= line - 3; i--)
        {
            if (document.Lines[i].Kind == BlockKind.Unclaimed && document.Lexicon.Dates.Read(document.Squeeze(i)) is not null)
            {
                document.Claim(i, i + 1, BlockKind.AdoptionDate);
                return;
            }
        }
    }

    // The line above ends a sentence: a date at the end of a sentence that was broken before it is none of our concern. Behind the
    // meeting or the vote there is no sentence.
    private static bool EndsSentence(DocumentLines document, int line)
    {
        for (var i = line - 1; i >= 0; i--)
        {
            if (document.Lines[i].Kind is BlockKind.Meeting or BlockKind.Vote)
            {
                return true;
            }

            if (document.Lines[i].Kind == BlockKind.Unclaimed)
            {
                return TextStyle.IsTerminal(document.Text.Text[document.Lines[i].End - 1]);
            }
        }

        return false;
    }

    // "Annex XVIII"
    private const int LongestNumber = 5;

    /// <summary>A known word with at most a number behind it.</summary>
    private static bool IsAnnexHeading(DocumentWords words, string squeezed)
    {
        foreach (var word in words.Annexes)
        {
            if (squeezed.StartsWith(word, StringComparison.OrdinalIgnoreCase) && squeezed.Length - word.Length <= LongestNumber
                && (squeezed.Length == word.Length || Numerals.Read(squeezed.AsSpan(word.Length)) is not null || squeezed.AsSpan(word.Length).IndexOfAnyExcept("IVX") < 0
                    || (squeezed.Length - word.Length <= 3 && squeezed[^1] is >= 'A' and <= 'Z')))
            {
                return true;
            }
        }

        return false;
    }

    // A bracket that speaks of a vote, up to the line that closes it; a page break, a note or a list may come between.
    private static int VoteEnd(DocumentLines document, int start)
    {
        var lines = document.Lines;
        var opening = document.Squeeze(start, Math.Min(lines.Length, start + 3));
        if (!document.Lexicon.Votes.Speak(opening))
        {
            return 0;
        }

        for (var i = start; i < lines.Length; i++)
        {
            if (lines[i].Kind == BlockKind.Unclaimed && document.Content(i)[^1] is ']' or '］' or '】')
            {
                return i + 1;
            }
        }

        return lines.Length;
    }
}
