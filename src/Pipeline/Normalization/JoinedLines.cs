using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// Some extractors take a hyphen at the end of a line for a divided word and join the two lines without it, so that
/// <c>gender-|based</c> becomes <c>genderbased</c>, in a line that is too long by far. There, where the right margin was, the hyphen
/// is put back into a word that the text or the lexicon prints with it, or whose halves are words of the text. A word that neither
/// knows keeps its hyphen, too, unless the text divides words; where its halves meet is read off its letters, and reported.
/// </summary>
internal static class JoinedLines
{
    private const int LeastLine = 40;
    private const int LeastLines = 12;
    private const int LeastHalf = 2;
    private const double TooLong = 1.05;
    private const double NearMargin = 0.8;

    /// <summary>The edits, and the words whose halves neither text nor lexicon knows.</summary>
    internal static List<Edit> Edits(string text, Lexicon? lexicon, List<TextSpan> doubtful)
    {
        var edits = new List<Edit>();
        if (lexicon is not { Spaced: true } || Margin(text) is not var (margin, measure))
        {
            return edits;
        }

        TextWords? words = null;
        var unknown = new List<(int From, int To, int Last)>();
        var divided = 0;
        foreach (var (start, end) in Lines(text))
        {
            // Behind a hyphen the next printed line begins, which can itself be joined to another.
            for (var from = start; from >= 0 && Width(text, from, end) > margin;)
            {
                words ??= new TextWords(text);
                var next = Hyphen(text, from, end, margin, words, lexicon.Document);
                Restore(next);
                if (next < 0 && Width(text, from, end) > margin * TooLong && AcrossMargin(text, from, end, measure) is var across)
                {
                    if (across.To > across.From && words.Count(text[across.From..across.To]) <= 1)
                    {
                        unknown.Add(across);
                    }
                    else
                    {
                        divided++;
                    }
                }

                from = next;
            }
        }

        if (unknown.Count > 0 && divided <= edits.Count)
        {
            var joints = new WordJoints(words!);
            foreach (var (from, to, last) in unknown)
            {
                if (joints.Find(text[from..to], LeastHalf + 1, Math.Min(last, to - LeastHalf - 1) - from) is var place and > 0)
                {
                    Restore(from + place);
                    doubtful.Add(new TextSpan(from, to));
                }
            }
        }

        // An extractor that joins lines can also move the whole word to the line below.
        foreach (var (start, end) in words is null ? [] : Lines(text))
        {
            var to = start;
            while (to < end && char.IsLetter(text[to]))
            {
                to++;
            }

            Restore(Place(text[start..to], words!, lexicon.Document, false) is var place and > 0 ? start + place : -1);
        }

        edits.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return edits;

        void Restore(int at)
        {
            if (at >= 0)
            {
                edits.Add(new Edit(new TextSpan(at, at), "-", Fate.Kept));
            }
        }
    }

    // Where the hyphen stood at the margin of a line; -1 where none did.
    private static int Hyphen(string text, int start, int end, double margin, TextWords words, DocumentWords known)
    {
        var tooLong = Width(text, start, end) > margin * TooLong;
        foreach (var (from, to) in AtMargin(text, start, end, margin))
        {
            if (Place(text[from..to], words, known, tooLong) is var place and > 0)
            {
                return from + place;
            }
        }

        return -1;
    }

    // Where the hyphen stood in a word; 0 where it is a word without one. That its halves are words is enough only in a line
    // that two lines must have been.
    private static int Place(string word, TextWords words, DocumentWords known, bool tooLong)
    {
        for (var i = LeastHalf; i <= word.Length - LeastHalf; i++)
        {
            if (words.Has($"{word[..i]}-{word[i..]}") || known.KeepsHyphen(word[..i], word[i..]))
            {
                return i;
            }
        }

        // "HautCommissariat": no word has a capital in its middle.
        for (var i = LeastHalf; tooLong && i <= word.Length - LeastHalf; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]) && char.IsLower(word[i + 1]))
            {
                return i;
            }
        }

        for (var i = LeastHalf + 1; tooLong && words.Count(word) <= 1 && i < word.Length - LeastHalf; i++)
        {
            if (words.Has(word[..i]) && words.Has(word[i..]))
            {
                return i;
            }
        }

        return 0;
    }

    // The word that stands across the right margin, and the last place in it where a hyphen still fitted into the line.
    private static (int From, int To, int Last) AcrossMargin(string text, int start, int end, double measure)
    {
        var hyphen = Scripts.Width('-');
        var width = 0.0;
        for (var i = start; i < end;)
        {
            var from = i;
            var last = i;
            for (; i < end && char.IsLetter(text[i]); i++)
            {
                width += Scripts.Width(text[i]);
                last = width + hyphen <= measure ? i + 1 : last;
            }

            if (width > measure)
            {
                return (from, i, last);
            }

            width += i < end ? Scripts.Width(text[i++]) : 0;
        }

        return (end, end, end);
    }

    // The width of most full lines, and of the fullest; null where lines are not wrapped, or none is longer than the rest.
    private static (double Most, double Fullest)? Margin(string text)
    {
        var widths = new List<double>();
        foreach (var (start, end) in Lines(text))
        {
            if (end - start >= LeastLine && char.IsLetter(text[end - 1]))
            {
                widths.Add(Width(text, start, end));
            }
        }

        if (widths.Count < LeastLines)
        {
            return null;
        }

        widths.Sort();
        var margin = widths[(int)(widths.Count * 0.8)];
        var normal = widths.FindLastIndex(w => w <= margin * TooLong) + 1;
        return widths[widths.Count / 3] > margin * 0.75 ? (margin, widths[(int)(normal * 0.97)]) : null;
    }

    // The words that stand across the margin, or just before it.
    private static IEnumerable<(int From, int To)> AtMargin(string text, int start, int end, double margin)
    {
        var width = 0.0;
        for (var i = start; i < end && width < margin;)
        {
            var from = i;
            while (i < end && char.IsLetter(text[i]))
            {
                width += Scripts.Width(text[i++]);
            }

            if (i > from && width > margin * NearMargin)
            {
                yield return (from, i);
            }

            width += i < end ? Scripts.Width(text[i]) : 0;
            i++;
        }
    }

    private static double Width(string text, int start, int end)
    {
        var width = 0.0;
        for (var i = start; i < end; i++)
        {
            width += Scripts.Width(text[i]);
        }

        return width;
    }

    private static IEnumerable<(int Start, int End)> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var (from, to) = (start, end);
            while (from < to && Scripts.IsBlank(text[from]))
            {
                from++;
            }

            while (to > from && Scripts.IsBlank(text[to - 1]))
            {
                to--;
            }

            if (to > from)
            {
                yield return (from, to);
            }

            start = end + 1;
        }
    }
}
