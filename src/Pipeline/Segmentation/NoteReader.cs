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
            if (document.Lines[i].Continues && NoteStart.Read(document, i, 0, 0) is { IsExplicit: true } start)
            {
                document.Notes.Add(new NoteUnit(start.Marker, start.Key, Claim(document, i, i + 1), i, true, i));
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

            if (lines[i].Kind != BlockKind.Unclaimed || i < document.Formula)
            {
                continue;
            }

            var mark = NoteStart.Read(document, i, page, expected);
            if (mark is not { } start)
            {
                continue;
            }

            i = start.IsLone ? TakeLone(document, i, page, ref expected) : Take(document, style, i, start, page, ref expected);
        }

        document.Notes.Sort((a, b) => a.MarkerLine.CompareTo(b.MarkerLine));
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

        document.Notes.Add(new NoteUnit(start.Marker, start.Key, Claim(document, line, last + 1), line, start.IsExplicit, page));
        return last;
    }

    private static bool Continues(DocumentLines document, TextStyle style, NoteStart start, int last, int next, int page, int expected)
    {
        ref readonly var line = ref document.Lines[next];
        if (!style.IsWrapped || line.NewPage || line.Kind != BlockKind.Unclaimed || line.Continues != (start.IsExplicit && line.Continues)
            || document.Lines[last].Continues
            || NoteStart.Read(document, next, page, expected) is not null)
        {
            return false;
        }

        var ended = TextStyle.IsTerminal(document.Text.Text[document.Lines[last].End - 1]);
        if (style.BlankEndsParagraph)
        {
            return !document.Lines[last].Trailing;
        }

        return HasFormFeeds(document) || !ended;
    }

    private static bool HasFormFeeds(DocumentLines document) => Array.Exists(document.Lines, l => l.NewPage);

    // "1", "2", "3" alone on their lines, then as many texts: the texts are cut where one of them ends.
    private static int TakeLone(DocumentLines document, int line, int page, ref int expected)
    {
        var lines = document.Lines;
        var markers = new List<(NoteStart Start, int Line)>();
        var i = line;
        for (; i < lines.Length && !lines[i].NewPage | i == line; i++)
        {
            if (lines[i].Kind != BlockKind.Unclaimed)
            {
                continue;
            }

            if (NoteStart.Read(document, i, page, expected) is not { IsLone: true } start)
            {
                break;
            }

            Advance(start.Marker, ref expected);
            markers.Add((start, i));
        }

        var texts = new List<int>();
        for (; i < lines.Length && !lines[i].NewPage; i++)
        {
            if (lines[i].Kind == BlockKind.RunningHead && texts.Count > 0 && i > document.Formula)
            {
                break;
            }

            if (lines[i].Kind != BlockKind.Unclaimed)
            {
                continue;
            }

            if (NoteStart.Read(document, i, page, expected) is not null)
            {
                break;
            }

            texts.Add(i);
        }

        if (texts.Count == 0)
        {
            texts = TextsAbove(document, line, page);
        }

        LeaveTextOfLoneNumber(document, line, markers.Count, texts);
        var pieces = NoteTexts.Cut(document, texts, markers.Count);
        for (var k = 0; k < markers.Count; k++)
        {
            document.Lines[markers[k].Line].Kind = BlockKind.Footnote;
            var unit = k < pieces.Count ? ClaimLines(document, pieces[k]) : document.NextUnit();
            document.Lines[markers[k].Line].Unit = unit;
            document.Notes.Add(new NoteUnit(markers[k].Start.Marker, markers[k].Start.Key, unit, markers[k].Line, markers[k].Start.IsExplicit, page));
        }

        return Math.Max(i - 1, line);
    }

    // Some pages print the column of texts first: the last block above the marks, set off by an empty line.
    private static List<int> TextsAbove(DocumentLines document, int line, int page)
    {
        var first = line;
        for (var i = line - 1; i > page && document.Lines[i].Kind == BlockKind.Unclaimed && i > document.Formula; i--)
        {
            first = i;
            if (document.Lines[i].Gap > 0)
            {
                return [.. Enumerable.Range(first, line - first)];
            }
        }

        return [];
    }

    // A paragraph number alone on its line, right before the marks, has its own text at the head of the second column.
    private static void LeaveTextOfLoneNumber(DocumentLines document, int line, int markers, List<int> texts)
    {
        var before = line - 1;
        while (before >= 0 && document.Lines[before].Kind != BlockKind.Unclaimed)
        {
            before--;
        }

        if (before < 0 || ParagraphMark.Read(document.Content(before)) is not { } mark || mark.Length != document.Lines[before].Length)
        {
            return;
        }

        var ends = texts.Count(t => TextStyle.IsTerminal(document.Text.Text[document.Lines[t].End - 1]));
        if (ends > markers)
        {
            var first = texts.FindIndex(t => TextStyle.IsTerminal(document.Text.Text[document.Lines[t].End - 1]));
            texts.RemoveRange(0, first + 1);
        }
    }

    private static void Advance(string marker, ref int expected)
    {
        if (Numerals.Read(marker) is { } number)
        {
            expected = number + 1;
        }
    }

    private static int Claim(DocumentLines document, int from, int to) =>
        ClaimLines(document, [.. Enumerable.Range(from, to - from).Where(i => document.Lines[i].Kind == BlockKind.Unclaimed)]);

    private static int ClaimLines(DocumentLines document, List<int> lines)
    {
        var unit = document.NextUnit();
        foreach (var line in lines)
        {
            document.Lines[line].Kind = BlockKind.Footnote;
            document.Lines[line].Unit = unit;
        }

        return unit;
    }
}
