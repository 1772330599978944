using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>
/// Cuts footnotes out of the flow, wherever a dump has put them: at a page's foot, behind the text, in the middle of a
/// list. A line is a note when it bears the next mark in order and that mark is called on the same page; dumps that
/// print marks and texts in two columns give the marks first, then the texts.
/// </summary>
internal static class NoteReader
{
    /// <summary>Claims the notes that a word processor left inside paragraphs: the normalizer gave each a line of its own.</summary>
    internal static void MarkInline(DocumentLines document)
    {
        for (var i = 0; i < document.Lines.Length; i++)
        {
            if (document.Lines[i].Continues && document.Content(i)[0] == NoteMark.Open && NoteStart.Read(document, i, 0, 0) is { IsExplicit: true } start)
            {
                document.Notes.Add(new NoteUnit(start.Marker, start.Key, document.Claim(i, i + 1, BlockKind.Footnote), i, true, i));
            }
        }
    }

    internal static void Mark(DocumentLines document, TextStyle style)
    {
        var lines = document.Lines;
        var expected = 1;
        var page = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].NewPage || (lines[i].Kind == BlockKind.RunningHead && i > document.Formula))
            {
                page = i;
            }

            // A note begins with its mark, and hardly a line does.
            if (lines[i].Kind != BlockKind.Unclaimed || i < document.Formula || !NoteStart.MayBegin(document.Content(i)[0]))
            {
                continue;
            }

            if (HangingMark(document, i, page, expected) is { } hanging)
            {
                i = Take(document, style, i, hanging, page, ref expected);
            }
            else if (LoneNotes.Take(document, i, page, ref expected) is { } last)
            {
                i = last;
            }
            else if (NoteStart.Read(document, i, page, expected) is { IsLone: false } start)
            {
                i = Take(document, style, i, start, page, ref expected);
            }
        }
    }

    // "[1]" alone on its line, with the text right below, among notes that have both on one line: a converter broke the line of a text that has no blanks.
    private static NoteStart? HangingMark(DocumentLines document, int line, int page, int expected)
    {
        var lines = document.Lines;
        return document.Content(line)[0] == NoteMark.Open && line + 1 < lines.Length && lines[line + 1] is { Gap: 0, NewPage: false, Kind: BlockKind.Unclaimed }
            && NoteStart.Read(document, line, page, expected) is { IsExplicit: true, IsLone: true } start
            && NoteStart.Read(document, line + 1, page, expected) is null
            && Enumerable.Range(line + 1, lines.Length - line - 1).Any(i => document.Content(i)[0] == NoteMark.Open && NoteStart.Read(document, i, page, expected) is { IsLone: false })
                ? start
                : null;
    }

    // "1 text", "* text": the mark and its text on one line, continued as far as the page's foot goes.
    private static int Take(DocumentLines document, TextStyle style, int line, NoteStart start, int page, ref int expected)
    {
        Advance(start.Marker, ref expected);
        var end = line + 1;
        var last = line;
        while (end < document.Lines.Length && Continues(document, style, start, last, end, page, expected))
        {
            last = document.Lines[end].Kind == BlockKind.Unclaimed ? end : last;
            end++;
        }

        document.Notes.Add(new NoteUnit(start.Marker, start.Key, document.Claim(line, last + 1, BlockKind.Footnote), line, start.IsExplicit, page));
        return last;
    }

    private static bool Continues(DocumentLines document, TextStyle style, NoteStart start, int last, int next, int page, int expected)
    {
        ref readonly var line = ref document.Lines[next];
        if (!(style.IsWrapped || start.IsLone) || line.NewPage || line.Kind != BlockKind.Unclaimed || line.Continues != (start.IsExplicit && line.Continues)
            || document.Lines[last].Continues
            || NoteStart.Read(document, next, page, expected) is not null)
        {
            return false;
        }

        if (start.IsLone)
        {
            return line.Gap == 0;
        }

        var ended = TextStyle.IsTerminal(document.Text.Text[document.Lines[last].End - 1]);
        if (style.BlankEndsParagraph)
        {
            return !document.Lines[last].Trailing;
        }

        return document.HasFormFeeds || !ended;
    }


    private static void Advance(string marker, ref int expected)
    {
        if (Numerals.Read(marker) is { } number)
        {
            expected = number + 1;
        }
    }
}
