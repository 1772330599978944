using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>
/// Cuts what stands before the enacting formula: masthead, session, agenda item, sponsors, adoption line, number and
/// title. Each line is recognised by its own words; lines without words of their own belong to what stands above them.
/// </summary>
internal static class HeadReader
{
    // A line of the frame is short; what is longer is not looked at closely, so that no input takes long.
    internal const int LongestFrameLine = 600;

    // With this the right-hand side of the masthead begins, in every language.
    private const string Distribution = "Distr.";

    internal static void Mark(DocumentLines document)
    {
        FormulaReader.Mark(document);
        StatementReader.Mark(document);
        NarrativeReader.Mark(document);
        var end = document.Formula >= 0 ? document.Formula + (document.Narrative is null ? 0 : 1) : HeadEnd(document);
        var above = BlockKind.Masthead;
        for (var i = 0; i < end; i++)
        {
            if (document.Lines[i].Kind != BlockKind.Unclaimed)
            {
                continue;
            }

            if (WrappedLines(document, i, end) is var count and > 0)
            {
                document.Claim(i, i + count, above = BlockKind.AdoptionLine);
                i += count - 1;
                continue;
            }

            var kind = Recognise(document, i, above);
            above = kind;
            if (kind == BlockKind.Title || kind == BlockKind.AgendaTitle || kind == BlockKind.Committee)
            {
                Continue(document, i, kind);
            }
            else
            {
                document.Claim(i, i + 1, kind);
            }
        }

        SponsorBlock.Mark(document, end);
    }

    /// <summary>The title as cut, without number, white space and calls; empty where there is none.</summary>
    internal static string Title(DocumentLines document)
    {
        var builder = new System.Text.StringBuilder();
        for (var i = 0; i < document.Lines.Length; i++)
        {
            if (document.Lines[i].Kind == BlockKind.Title)
            {
                Squeezed.Append(builder, document.Content(i));
            }
        }

        var squeezed = builder.ToString();
        return squeezed[TitleNumber.Length(document.Lexicon, squeezed)..].TrimStart('.', '．', '。');
    }

    /// <summary>True where numbered paragraphs can end the head.</summary>
    internal static bool EndsAtNumber(DocumentLines document) => HeadEnd(document) < document.Lines.Length;

    // Without a formula the head ends where numbered paragraphs begin.
    private static int HeadEnd(DocumentLines document)
    {
        for (var i = 0; i < document.Lines.Length; i++)
        {
            if (document.Facts.Mark(i) is { Kind: MarkKind.Number, Value: 1 })
            {
                return i;
            }
        }

        return document.Lines.Length;
    }

    // "Resolution adopted by … on 5 April | 2024": how many lines the adoption line takes; 0 where none begins here.
    private static int WrappedLines(DocumentLines document, int line, int end)
    {
        const int most = 3;
        if (!document.Lexicon.Document.AdoptionLinesBegin.MayBegin(document.Content(line)))
        {
            return 0;
        }

        for (var count = 1; count <= most && line + count <= end && document.Lines[line + count - 1].Kind == BlockKind.Unclaimed && document.Lines[line].Length <= LongestFrameLine; count++)
        {
            if (Template.AnyMayEnd(document.Lexicon.Document.AdoptionLines, document.Content(line + count - 1))
                && Template.AnyMatches(document.Lexicon.Document.AdoptionLines, document.Squeeze(line, line + count), document.Lexicon.Gaps.Accept))
            {
                return count;
            }
        }

        return 0;
    }

    private static BlockKind Recognise(DocumentLines document, int line, BlockKind above)
    {
        var words = document.Lexicon.Document;
        if (document.Lines[line].Length > LongestFrameLine)
        {
            return above is BlockKind.AgendaItem or BlockKind.AgendaTitle or BlockKind.Title ? above : BlockKind.Unclaimed;
        }

        var squeezed = document.Squeeze(line);
        if (Template.AnyMatches(words.SessionLines, squeezed, document.Lexicon.Gaps.Accept))
        {
            return BlockKind.Session;
        }

        if (document.Lexicon.Dates.ReadRange(squeezed) is not null)
        {
            return BlockKind.SessionDates;
        }

        if (Template.AnyMatches(words.Agenda, squeezed, document.Lexicon.Gaps.Accept))
        {
            return BlockKind.AgendaItem;
        }

        if (OpensCommitteeLine(words, squeezed))
        {
            return BlockKind.Committee;
        }

        if (TitleNumber.Printed(document, line) is not null)
        {
            return BlockKind.Title;
        }

        // "A" below the title opens a part, with a title of its own.
        if ((above == BlockKind.Title && squeezed is ['A']) || above == BlockKind.Heading)
        {
            return BlockKind.Heading;
        }

        return above switch
        {
            // A dump that reads the page column by column has the right-hand side of the masthead below the agenda item.
            BlockKind.AgendaItem or BlockKind.AgendaTitle when squeezed.StartsWith(Distribution, StringComparison.Ordinal) => BlockKind.Masthead,
            BlockKind.AgendaItem or BlockKind.AgendaTitle => BlockKind.AgendaTitle,
            BlockKind.Title => BlockKind.Title,
            _ => IsMasthead(document, line, squeezed) ? BlockKind.Masthead : BlockKind.Unclaimed,
        };
    }

    private static bool OpensCommitteeLine(DocumentWords words, string squeezed)
    {
        foreach (var beginning in words.CommitteeLines)
        {
            if (squeezed.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // Lines that belong to the unit above them: a title on two lines, a committee line up to its bracket.
    private static void Continue(DocumentLines document, int line, BlockKind kind)
    {
        var unit = document.NextUnit();
        for (var i = line - 1; i >= 0; i--)
        {
            if (document.Lines[i].Kind == kind)
            {
                unit = document.Lines[i].Unit;
                break;
            }
        }

        document.Lines[line].Kind = kind;
        document.Lines[line].Unit = unit;
        if (kind == BlockKind.Committee)
        {
            for (var i = line; i < document.Lines.Length && i < line + 6 && i != document.Formula; i++)
            {
                document.Lines[i].Kind = document.Lines[i].Kind == BlockKind.Unclaimed ? kind : document.Lines[i].Kind;
                document.Lines[i].Unit = unit;
                if (document.Content(i).IndexOf(']') >= 0)
                {
                    break;
                }
            }
        }
    }

    // The frame of the first page: known words, the day of distribution, and the English lines that every language version carries.
    private static bool IsMasthead(DocumentLines document, int line, string squeezed)
    {
        var words = document.Lexicon.Document;
        if (words.Masthead.Contains(squeezed) || document.Lexicon.Dates.Read(squeezed) is not null)
        {
            return true;
        }

        foreach (var token in new Words(document.Content(line)))
        {
            if (!words.Masthead.Contains(token.ToString()) && !System.Text.Ascii.IsValid(token))
            {
                return false;
            }
        }

        return true;
    }
}
