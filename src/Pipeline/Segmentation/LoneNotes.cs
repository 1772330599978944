using System.Globalization;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>
/// Footnotes whose marks a dump printed alone on their lines: all marks first and then the texts, mark and text in turn,
/// or a text before its mark. The marks of a page count up without a gap from the next number expected; its texts
/// follow one another in the same order, whatever stands between them.
/// </summary>
internal static class LoneNotes
{
    // Characters of a line that fills the page.
    private const int LongLine = 20;

    // Lines; a dump without pages prints its notes within less, and what looks for them goes over all lines for each.
    private const int LongestPage = 1000;

    /// <summary>Claims the notes of a page, beginning with a line; returns the last line looked at, or null where the line bears no lone mark.</summary>
    internal static int? Take(DocumentLines document, int line, int page, ref int expected) =>
        IsLone(document, line) ? TakePage(document, line, page, ref expected) : null;

    private static int? TakePage(DocumentLines document, int line, int page, ref int expected)
    {
        var end = PageEnd(document, line);
        var marks = Marks(document, line, end, page, expected);
        if (!marks.Exists(m => m.Line == line))
        {
            return null;
        }

        var texts = Enumerable.Range(line, end - line).Where(i => document.Lines[i].Kind == BlockKind.Unclaimed && !marks.Exists(m => m.Line == i)).ToList();
        // What closes a resolution can follow on the same page; no note reaches into it. A date that a dump put between mark and
        // text is none of it.
        while (texts.Count > 0 && TailReader.IsLoneLine(document, texts[0]))
        {
            texts.RemoveAt(0);
        }

        var tail = texts.FindIndex(i => TailReader.Begins(document, i));
        texts.RemoveRange(tail < 0 ? texts.Count : tail, tail < 0 ? 0 : texts.Count - tail);
        // The first mark in order is not the first in place: the text of the first note stands above.
        var sorted = marks.OrderBy(m => m.Start.Marker[0] == '*' ? 0 : 1).ThenBy(m => m.Start.Marker.Length).ThenBy(m => m.Start.Marker, StringComparer.Ordinal).ToList();
        if (texts.Count == 0 || sorted[0].Line != line)
        {
            texts.InsertRange(0, TextsAbove(document, line, page));
        }

        LeaveTextOfLoneNumber(document, line, marks.Count, texts);
        LeaveParagraphs(document, texts);
        var groups = Groups(texts, marks);
        var pieces = groups.Count == marks.Count ? groups : NoteTexts.Cut(document, texts, marks.Count);
        for (var k = 0; k < sorted.Count; k++)
        {
            var (start, at) = sorted[k];
            var unit = document.ClaimLines(k < pieces.Count ? pieces[k] : [], BlockKind.Footnote);
            (document.Lines[at].Kind, document.Lines[at].Unit) = (BlockKind.Footnote, unit);
            if (Twin(document, at, start.Marker) is { } twin)
            {
                (document.Lines[twin].Kind, document.Lines[twin].Unit) = (BlockKind.Footnote, unit);
            }

            document.Notes.Add(new NoteUnit(start.Marker, start.Key, unit, at, start.IsExplicit, page));
        }

        expected += marks.Count(m => m.Start.Marker[0] != '*');
        return end - 1;
    }

    private static bool IsLone(DocumentLines document, int line)
    {
        var content = document.Content(line);
        return IsExplicit(content) || (content.Length <= 4 && (content.IndexOfAnyExceptInRange('0', '9') < 0 || content.IndexOfAnyExcept('*') < 0));
    }

    // Nothing but a call that mark-up set off.
    private static bool IsExplicit(ReadOnlySpan<char> content) => content[0] == NoteMark.Open && content.IndexOf(NoteMark.Close) == content.Length - 1;

    private static bool Bears(DocumentLines document, int line, string number)
    {
        var content = document.Content(line);
        return IsExplicit(content) ? content[1..^1].TrimStart([NoteMark.WordPrefix, NoteMark.CountPrefix]).SequenceEqual(number) : content.SequenceEqual(number);
    }

    private static int PageEnd(DocumentLines document, int line)
    {
        var end = line + 1;
        while (end < document.Lines.Length && end - line < LongestPage && !document.Lines[end].NewPage && document.Lines[end].Kind != BlockKind.RunningHead)
        {
            end++;
        }

        return end;
    }

    // The lone marks of the page that continue the count, and stars that are called.
    private static List<(NoteStart Start, int Line)> Marks(DocumentLines document, int from, int end, int page, int expected)
    {
        var marks = new List<(NoteStart, int)>();
        var next = expected;
        for (var found = true; found;)
        {
            found = false;
            var number = next.ToString(CultureInfo.InvariantCulture);
            // The last one on the page: an earlier one can be the call, raised so high that it got a line of its own.
            for (var i = end - 1; i >= from && !found; i--)
            {
                if (document.Lines[i].Kind != BlockKind.Unclaimed || !Bears(document, i, number))
                {
                    continue;
                }

                var start = NoteStart.Read(document, i, page, next);
                if (next > expected || start is { IsLone: true })
                {
                    marks.Add((start ?? new NoteStart(number, number, false, true), i));
                    next++;
                    found = true;
                }
            }
        }

        for (var i = from; i < end; i++)
        {
            if (document.Lines[i].Kind == BlockKind.Unclaimed && document.Content(i)[0] == '*' && NoteStart.Read(document, i, page, expected) is { IsLone: true } star)
            {
                marks.Add((star, i));
            }
        }

        return marks;
    }

    // The same mark alone on the line above, which an author typed beside the one that the word processor sets.
    private static int? Twin(DocumentLines document, int line, string number)
    {
        var above = line - 1;
        while (above >= 0 && document.Lines[above].Kind is not (BlockKind.Unclaimed or BlockKind.Footnote))
        {
            above--;
        }

        return above >= 0 && document.Lines[above].Kind == BlockKind.Unclaimed && Bears(document, above, number) ? above : null;
    }

    // Runs of texts with no mark between them.
    private static List<List<int>> Groups(List<int> texts, List<(NoteStart Start, int Line)> marks)
    {
        var groups = new List<List<int>>();
        for (var i = 0; i < texts.Count; i++)
        {
            if (i == 0 || marks.Exists(m => m.Line > texts[i - 1] && m.Line < texts[i]))
            {
                groups.Add([]);
            }

            groups[^1].Add(texts[i]);
        }

        return groups;
    }

    // The last text above the marks: set off by an empty line, or begun like a note behind a line that is full or ends a clause, or
    // else merely behind such a clause.
    private static List<int> TextsAbove(DocumentLines document, int line, int page)
    {
        const int longest = 6;
        if (NotesInSentences.First(document, line, page) is var interrupting and >= 0)
        {
            return [.. Enumerable.Range(interrupting, line - interrupting)];
        }

        var first = -1;
        for (var i = line - 1; i > page && i > document.Formula && line - i <= longest && document.Lines[i].Kind == BlockKind.Unclaimed; i--)
        {
            if (document.Facts.Mark(i) is { Kind: MarkKind.Number } || TailReader.Begins(document, i))
            {
                // A paragraph: the mark has no text at all, or what was found below it is the text.
                break;
            }

            if (document.Lines[i].Gap > 0)
            {
                first = i;
                break;
            }

            var above = document.Text.Text[document.Lines[i - 1].End - 1];
            if (NoteTexts.OpensLikeNote(document.Content(i)) && (EndsClause(above) || (Scripts.IsIdeograph(above) && document.Lines[i - 1].Length >= LongLine)))
            {
                first = i;
                if (above is not ('。' or '.') && !NoteTexts.OpensLikeNote(document.Content(i - 1)))
                {
                    break;
                }
            }

            if (first < 0 && (document.Lines[i - 1].Kind != BlockKind.Unclaimed || EndsClause(above)))
            {
                first = i;
            }
        }

        return first < 0 ? [] : [.. Enumerable.Range(first, line - first)];
    }

    private static bool EndsClause(char last) => TextStyle.IsTerminal(last) || last is '，' or ',' || Scripts.IsDigit(last);

    // A paragraph number alone on its line, right before the marks, has its own text at the head of the second column.
    private static void LeaveTextOfLoneNumber(DocumentLines document, int line, int markers, List<int> texts)
    {
        var before = line - 1;
        while (before >= 0 && document.Lines[before].Kind != BlockKind.Unclaimed)
        {
            before--;
        }

        if (before < 0 || document.Facts.Mark(before) is not { } mark || mark.Length != document.Lines[before].Length)
        {
            return;
        }

        bool Ends(int text) => TextStyle.IsTerminal(document.Text.Text[document.Lines[text].End - 1]);
        if (texts.Count(Ends) > markers)
        {
            texts.RemoveRange(0, texts.FindIndex(Ends) + 1);
        }
    }

    // A paragraph number alone on its line among the texts has its own text below it, up to the end of a sentence.
    private static void LeaveParagraphs(DocumentLines document, List<int> texts)
    {
        for (var from = 0; from < texts.Count; from++)
        {
            if (document.Facts.Mark(texts[from]) is not { Kind: MarkKind.Number } mark || mark.Length != document.Lines[texts[from]].Length)
            {
                continue;
            }

            var to = from + 1;
            while (to < texts.Count && !TextStyle.IsTerminal(document.Facts.LastVisible(texts[to])))
            {
                to++;
            }

            texts.RemoveRange(from, Math.Min(to + 1, texts.Count) - from);
            from--;
        }
    }
}
