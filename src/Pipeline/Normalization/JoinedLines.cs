using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// Some extractors take a hyphen at the end of a line for a divided word and join the two lines without it, so that
/// <c>gender-|based</c> becomes <c>genderbased</c>, in a line that is wider than the page. The hyphen stood in the word across the
/// right margin, where it still fitted into the line. It is put back as <see cref="JointWords"/> says.
/// </summary>
internal static class JoinedLines
{
    private const int LeastLine = 40;
    private const int LeastLines = 12;

    // Widths are estimates. Notes are set in smaller type: only what is wider than their lines was surely joined.
    private const double TooWide = 1.01;
    private const double SurelyJoined = 1.13;
    private const double Tolerance = 1.05;

    // Ems by which pages indent the first line of a paragraph, and text behind a number.
    private const double Indent = 2.8;
    private const double IndentBehindNumber = 5.6;

    /// <summary>The edits, and the words whose halves neither text nor lexicon knows.</summary>
    internal static List<Edit> Edits(string text, Lexicon? lexicon, List<TextSpan> doubtful)
    {
        var edits = new List<Edit>();
        if (lexicon is not { Spaced: true })
        {
            return edits;
        }

        var lines = Lines(text).ToList();
        if (lines.Count(l => IsFull(text, l.Start, l.End)) < LeastLines)
        {
            return edits;
        }

        var widths = lines.ConvertAll(l => Width(text, l.Start, l.End));
        if (Measure(text, lines, widths) is not { } measure)
        {
            return edits;
        }

        var joined = Enumerable.Range(0, lines.Count).Where(k => widths[k] > TooWide * Measures(text, lines, k, measure)[^1]).ToList();
        if (joined.Count == 0)
        {
            return edits;
        }

        var words = new JointWords(text, lexicon.Document, joined.SelectMany(k => Measures(text, lines, k, measure)
            .SelectMany(m => Across(text, lines[k].Start, lines[k].End, m)).Append((lines[k].Start, WordEnd(text, lines[k].Start, lines[k].End)))));
        foreach (var k in joined)
        {
            var (from, end) = lines[k];
            // Behind a hyphen the next printed line begins, which can itself be joined to another.
            for (var measures = Measures(text, lines, k, measure); Joint(text, from, end, measures, words) is { Place: > 0 } joint; measures = [measure])
            {
                Restore(joint);
                from = joint.Place;
            }
        }

        // An extractor that joins lines can also move the whole word to the line below, where the one above has room for its first half.
        for (var k = 1; k < lines.Count; k++)
        {
            var to = WordEnd(text, lines[k].Start, lines[k].End);
            var room = measure - widths[k - 1] - Scripts.Width(' ') - Scripts.Width('-');
            if (words.Find(text, lines[k].Start, to, Last(text, lines[k].Start, to, room), widths[k] > TooWide * measure) is { IsDoubtful: false } joint)
            {
                Restore(joint);
            }
        }

        edits.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return edits;

        void Restore(Joint joint)
        {
            edits.Add(new Edit(new TextSpan(joint.Place, joint.Place), "-", Fate.Kept));
            if (joint.IsDoubtful)
            {
                doubtful.Add(joint.Word);
            }
        }
    }

    // The hyphen that a line lost; where the indent of the line is not known, the best that fits any.
    private static Joint? Joint(string text, int start, int end, double[] measures, JointWords words)
    {
        Joint? best = null;
        var width = Width(text, start, end);
        foreach (var measure in measures.Where(m => width > TooWide * m))
        {
            foreach (var (from, to) in Across(text, start, end, measure).Reverse())
            {
                var room = TooWide * measure - Scripts.Width('-') - Width(text, start, from);
                if (words.Find(text, from, to, Last(text, from, to, room), width > SurelyJoined * measure) is { Place: > 0 } joint && (best is null || joint.Score > best.Value.Score))
                {
                    best = joint;
                }
            }
        }

        return best;
    }

    // What fits into a line: less where it begins a paragraph, which it may behind one that ends, and surely does behind a number.
    private static double[] Measures(string text, List<(int Start, int End)> lines, int k, double measure)
    {
        if (k == 0)
        {
            return [measure];
        }

        var above = text.AsSpan(lines[k - 1].Start, lines[k - 1].End - lines[k - 1].Start);
        return above.Length <= LongestNumber && above[^1] is '.' or ')' ? [measure - IndentBehindNumber]
            : char.IsPunctuation(above[^1]) ? [measure, measure - Indent]
            : [measure];
    }

    private const int LongestNumber = 6;

    // The word that stands across the margin, and one that ends so near to it that it may.
    private static IEnumerable<(int From, int To)> Across(string text, int start, int end, double measure)
    {
        var width = 0.0;
        for (var i = start; i < end && width <= measure;)
        {
            var to = WordEnd(text, i, end);
            width += Width(text, i, to);
            if (to > i && width > measure * (2 - TooWide))
            {
                yield return (i, to);
            }

            width += to < end ? Scripts.Width(text[to]) : 0;
            i = to + 1;
        }
    }

    // The last place in a word up to which it fits into a room.
    private static int Last(string text, int from, int to, double room)
    {
        var last = from;
        for (var width = 0.0; last < to && (width += Scripts.Width(text[last])) <= room; last++)
        {
        }

        return last;
    }

    // The margin can have broken the line: it is long, and no sign ends it.
    private static bool IsFull(string text, int start, int end) => end - start >= LeastLine && Scripts.IsLetter(text[end - 1]);

    // What the fullest lines hold; null where lines are not wrapped.
    private static double? Measure(string text, List<(int Start, int End)> lines, List<double> all)
    {
        var widths = new List<double>(all.Count);
        for (var k = 0; k < lines.Count; k++)
        {
            if (IsFull(text, lines[k].Start, lines[k].End))
            {
                widths.Add(all[k]);
            }
        }

        widths.Sort();
        var most = widths[(int)(widths.Count * 0.8)];
        var normal = widths.FindLastIndex(w => w <= most * Tolerance) + 1;
        return widths[widths.Count / 3] > most * 0.75 ? widths[(int)(normal * 0.97)] : null;
    }

    private static int WordEnd(string text, int start, int end)
    {
        while (start < end && Scripts.IsLetter(text[start]))
        {
            start++;
        }

        return start;
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
        foreach (var (start, end) in new TextLines(text))
        {
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
        }
    }
}
