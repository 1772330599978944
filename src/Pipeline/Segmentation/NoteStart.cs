using System.Globalization;
using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>The start of a footnote: its mark, the mark by which it is called, whether mark-up set it off, whether it stands alone on its line.</summary>
internal readonly record struct NoteStart(string Marker, string Key, bool IsExplicit, bool IsLone)
{
    // A note whose own start was not seen must not hide all those after it; but then the call has to be plain.
    private const int MostMissing = 3;
    private const int PlainCall = 5;

    /// <summary>True for a character with which a mark begins, also one that stands alone on its line.</summary>
    internal static bool MayBegin(char c) => c is NoteMark.Open or '*' or (>= '0' and <= '9');

    /// <summary>Reads a line as the start of a note, or null. <paramref name="page"/> is the first line of its page, <paramref name="expected"/> the next number in order.</summary>
    internal static NoteStart? Read(DocumentLines document, int line, int page, int expected)
    {
        var content = document.Content(line);
        return content[0] switch
        {
            NoteMark.Open => Explicit(document, line, content),
            '*' => Star(document, line, content),
            >= '1' and <= '9' => Number(document, line, content, page, expected),
            _ => null,
        };
    }

    // A call at the start of a line is the mark of a note, unless the line goes on from one that was cut before its call.
    private static NoteStart? Explicit(DocumentLines document, int line, ReadOnlySpan<char> content)
    {
        var close = content.IndexOf(NoteMark.Close);
        if (close < 0)
        {
            return null;
        }

        var rest = content[(close + 1)..].TrimStart();
        var own = rest.Length > 0 && rest[0] is '*' or NoteMark.Open ? OwnMark(rest) : null;
        var key = content[1..close].ToString();
        if (!document.Lines[line].Continues && rest.Length > 0 && rest[0] is '，' or '；' or '。' or '、')
        {
            return null;
        }

        return IsFirstOfTwo(document, line, content[..(close + 1)]) ? null : new NoteStart(own ?? key, key, true, close == content.Length - 1);
    }

    // A wrapped line may begin with a call. It is the first print of its mark, and the note is the one that begins a later line.
    private static bool IsFirstOfTwo(DocumentLines document, int line, ReadOnlySpan<char> mark)
    {
        if (document.Lines[line].Continues || document.Text.Text.AsSpan(0, document.Lines[line].Start).IndexOf(mark) >= 0)
        {
            return false;
        }

        for (var i = line + 1; i < document.Lines.Length; i++)
        {
            if (document.Content(i).StartsWith(mark))
            {
                return true;
            }
        }

        return false;
    }

    // Word numbers a note of its own accord, and prints the author's mark at the head of the text: that one counts.
    private static string? OwnMark(ReadOnlySpan<char> rest)
    {
        if (rest[0] == '*')
        {
            var stars = rest.IndexOfAnyExcept('*');
            return new string('*', stars < 0 ? rest.Length : stars);
        }

        var close = rest.IndexOf(NoteMark.Close);
        return close > 1 ? rest[1..close].ToString() : null;
    }

    // Stars begin a note when the same stars are called before it.
    private static NoteStart? Star(DocumentLines document, int line, ReadOnlySpan<char> content)
    {
        var stars = content.IndexOfAnyExcept('*');
        stars = stars < 0 ? content.Length : stars;
        if (stars > 4)
        {
            return null;
        }

        var before = document.Text.Text.AsSpan(0, document.Lines[line].Start);
        return before.IndexOf(content[..stars]) >= 0 ? new NoteStart(new string('*', stars), new string('*', stars), false, stars == content.Length) : null;
    }

    private static NoteStart? Number(DocumentLines document, int line, ReadOnlySpan<char> content, int page, int expected)
    {
        var digits = content.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? content.Length : digits;
        if (digits > 3 || !int.TryParse(content[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < expected || number > expected + MostMissing)
        {
            return null;
        }

        if (document.Lexicon.Spaced && IsOrdinal(document.Lexicon, content, digits))
        {
            return null;
        }

        var lone = digits == content.Length;
        if (!lone)
        {
            var rest = content[digits..].TrimStart();
            if (rest[0] is '.' or ',' or '/' or '-' or '%' or ')' or '、' or '，' or '。' or '；' or '和' or '至' or '(' or '～' or '：'
                || CallShape.StartsWithMeasure(document.Lexicon, rest))
            {
                return null;
            }
        }

        return IsCalled(document, content[..digits], page, line, number == expected ? 1 : PlainCall) ? new NoteStart(content[..digits].ToString(), content[..digits].ToString(), false, lone) : null;
    }

    // "1er octobre 2093", "38th meeting": the letters behind the figures end an ordinal.
    private static bool IsOrdinal(Lexicon lexicon, ReadOnlySpan<char> content, int digits)
    {
        var end = digits;
        while (end < content.Length && char.IsLetter(content[end]))
        {
            end++;
        }

        return end > digits && lexicon.Document.Ordinals.Read(content[..end]) is not null;
    }

    // A call of the number stands on the page before the note, or, where pages cannot be told apart, anywhere before it.
    private static bool IsCalled(DocumentLines document, ReadOnlySpan<char> number, int page, int line, int least)
    {
        for (var i = line - 1; i >= Math.Max(Math.Max(0, line - CallReader.Reach), Math.Min(page, document.Formula)); i--)
        {
            if (document.Lines[i].Kind is not (BlockKind.Unclaimed or BlockKind.Title or BlockKind.AgendaTitle))
            {
                continue;
            }

            // A call that is raised high enough gets a line of its own.
            var content = document.Content(i);
            if (content.SequenceEqual(number))
            {
                return true;
            }

            for (var at = content.IndexOf(number); at >= 0;)
            {
                if (CallShape.Fit(document.Lexicon, content, at, at + number.Length) >= least)
                {
                    return true;
                }

                var next = content[(at + 1)..].IndexOf(number);
                at = next < 0 ? -1 : at + 1 + next;
            }
        }

        return false;
    }
}
