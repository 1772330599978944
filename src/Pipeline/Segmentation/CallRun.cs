using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>
/// Calls in plain print whose notes the dump left out: <c>…宣言》，1 又重申…2</c>. What the notes tell elsewhere, the count has to
/// tell here: figures at the places of calls that go up 1, 2, 3 … through the document without a gap. One more at a plain place that
/// neither keeps the count nor repeats a number behind its clause, and none of them is taken for a call.
/// </summary>
internal static class CallRun
{
    // Two figures that go up are found in any text.
    private const int Fewest = 3;

    // Digits; more are a year or a sum.
    private const int MostDigits = 3;

    // Where a figure stands: inside a clause, as many that are no calls; at the end of a clause; behind its comma or bracket. What is
    // weakest may be a mere figure, and what is strongest may call a note for the second time.
    private enum Place
    {
        Inside = 1,
        Ending = 2,
        Behind = 4,
    }

    /// <summary>Adds the calls of a document that has no note at all; none where the figures do not make a count.</summary>
    internal static void Mark(DocumentLines document)
    {
        if (document.Notes.Count > 0 || document.Text.Text.Contains(NoteMark.Open, StringComparison.Ordinal))
        {
            return;
        }

        var figures = Figures(document);
        var run = Furthest(figures);
        if (run.Count < Fewest || !IsPlain(document, figures, run))
        {
            return;
        }

        var calls = new List<Figure>(run.Count);
        for (var (i, called) = (0, 0); i < figures.Count; i++)
        {
            if (called < run.Count && run[called] == i)
            {
                called++;
            }
            else if (figures[i].Place == Place.Inside)
            {
                continue;
            }
            else if (figures[i].Place != Place.Behind || figures[i].Number > called)
            {
                return;
            }

            calls.Add(figures[i]);
        }

        foreach (var call in calls)
        {
            document.Calls.Add(new Call(call.Start, call.End, document.Text.Text[call.Start..call.End]));
        }
    }

    private static List<Figure> Figures(DocumentLines document)
    {
        var figures = new List<Figure>();
        for (var i = 0; i < document.Lines.Length; i++)
        {
            if (!CallReader.BearsCalls(document.Lines[i].Kind))
            {
                continue;
            }

            var content = document.Content(i);
            for (var at = content.IndexOfAnyInRange('0', '9'); at >= 0;)
            {
                var length = content[at..].IndexOfAnyExceptInRange('0', '9');
                var end = length < 0 ? content.Length : at + length;
                if (end - at <= MostDigits && content[at] != '0' && Numerals.Read(content[at..end]) is { } number && PlaceOf(document, content, at, end) is { } place)
                {
                    figures.Add(new Figure(number, document.Lines[i].Start + at, document.Lines[i].Start + end, place));
                }

                var next = content[end..].IndexOfAnyInRange('0', '9');
                at = next < 0 ? -1 : end + next;
            }
        }

        return figures;
    }

    // Null where no call would stand.
    private static Place? PlaceOf(DocumentLines document, ReadOnlySpan<char> text, int start, int end)
    {
        var next = end + Blanks(text[end..]);
        if (start == 0 || !(char.IsLetter(text[start - 1]) || IsClosing(text[start - 1])) || CallShape.Fit(document.Lexicon, text, start, end) == 0
            || CallShape.StartsWithMeasure(document.Lexicon, text[next..]) || CallShape.EndsWithCountedThing(document.Lexicon, text[..start])
            || IsListed(text, start, next) || (text[start - 1] == '.' && document.Lexicon.Spaced))
        {
            return null;
        }

        return IsClosing(text[start - 1]) ? Place.Behind : next == text.Length || IsClosing(text[next]) ? Place.Ending : Place.Inside;
    }

    // "3、4和5": figures side by side name what they count, not notes.
    private static bool IsListed(ReadOnlySpan<char> text, int start, int next)
    {
        var before = text[..start].TrimEnd();
        if (before.Length > 1 && IsBetween(before[^1]) && Scripts.IsDigit(before[..^1].TrimEnd() is { Length: > 0 } head ? head[^1] : ' '))
        {
            return true;
        }

        if (next + 1 >= text.Length || !IsBetween(text[next]))
        {
            return false;
        }

        // A year is no neighbour.
        var behind = text[(next + 1)..];
        behind = behind[Blanks(behind)..];
        var digits = behind.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? behind.Length : digits;
        return digits is > 0 and <= MostDigits;
    }

    // The count from one up that goes furthest and stands at the plainest places; indices of the figures.
    private static List<int> Furthest(List<Figure> figures)
    {
        var from = new int[figures.Count];
        var fit = new int[figures.Count];
        var best = new Dictionary<int, int>();
        var last = 0;
        for (var i = 0; i < figures.Count; i++)
        {
            var number = figures[i].Number;
            from[i] = -1;
            if (number > 1 && !best.TryGetValue(number - 1, out from[i]))
            {
                continue;
            }

            fit[i] = (int)figures[i].Place + (from[i] < 0 ? 0 : fit[from[i]]);
            if (!best.TryGetValue(number, out var other) || fit[i] > fit[other])
            {
                best[number] = i;
            }

            last = Math.Max(last, number);
        }

        var run = new List<int>();
        for (var i = last == 0 ? -1 : best[last]; i >= 0; i = from[i])
        {
            run.Add(i);
        }

        run.Reverse();
        return run;
    }

    // No fewer than half stand where a clause ends, and they do not all follow the same word: stage 1, stage 2, stage 3.
    private static bool IsPlain(DocumentLines document, List<Figure> figures, List<int> run)
    {
        const int word = 2;
        var text = document.Text.Text;
        var inside = run.Count(i => figures[i].Place == Place.Inside);
        return inside * 2 <= run.Count
            && run.Select(i => text[Math.Max(0, figures[i].Start - word)..figures[i].Start]).Distinct(StringComparer.Ordinal).Skip(1).Any();
    }

    private static int Blanks(ReadOnlySpan<char> text)
    {
        var blanks = 0;
        while (blanks < text.Length && Scripts.IsBlank(text[blanks]))
        {
            blanks++;
        }

        return blanks;
    }

    private static bool IsClosing(char c) => c is '，' or '；' or '。' or '、' or '：' or '》' or '”' or '’' or '）' or '」' or '』' or ',' or ';' or ':' or '.' or ')' or '"' or '»' or '،' or '؛';

    private static bool IsBetween(char c) => c is '、' or '，' or ',' or '和' or '与' or '及' or '或' or '至' or '到' or '-' or '–' or '—' or '~' or '～';

    private readonly record struct Figure(int Number, int Start, int End, Place Place);
}
