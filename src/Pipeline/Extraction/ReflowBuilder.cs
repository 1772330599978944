using System.Buffers;
using Plenary.Text;

namespace Plenary.Extraction;

/// <summary>Collects running text and its map, deciding at each blank and line end what it is worth.</summary>
/// <param name="source">The text whose stretches are added.</param>
/// <param name="spaced">Blanks part the words of the language.</param>
/// <param name="capacity">About how many characters there will be.</param>
internal sealed class ReflowBuilder(MappedText source, bool spaced, int capacity)
{
    private char[] text = ArrayPool<char>.Shared.Rent(Math.Max(Least, capacity));
    private readonly RawMapBuilder raw = new();
    private const int Least = 16;

    private int length;
    private char last;
    private bool blank;
    private bool lineEnd;
    private bool blankBeforeCall;
    private bool wordGoesOn;

    /// <summary>Begins a new line.</summary>
    internal void Break(bool keep)
    {
        if (last == '\0')
        {
            return;
        }

        lineEnd = true;
        if (keep && !wordGoesOn)
        {
            Append('\n', raw.Last);
            last = '\n';
            blank = lineEnd = false;
        }
    }

    /// <summary>Adds a stretch of the source.</summary>
    internal void Add(TextSpan span)
    {
        foreach (var run in source.Raw.Within(span))
        {
            Add(source.Span.Slice(run.Start, run.Length), run.Raw);
        }
    }

    // What stands in one piece in the raw text.
    private void Add(ReadOnlySpan<char> stretch, int at)
    {
        for (var i = 0; i < stretch.Length; i++)
        {
            Add(stretch[i], at + i);
            if (blank | lineEnd | blankBeforeCall | wordGoesOn)
            {
                continue;
            }

            // Inside a word or a line of Chinese there is nothing to decide.
            var end = i + 1;
            while (end < stretch.Length && (Scripts.IsBeyondDoubt(stretch[end]) || char.IsAsciiLetterOrDigit(stretch[end])))
            {
                end++;
            }

            if (end > i + 1)
            {
                Append(stretch[(i + 1)..end], at + i + 1);
                i = end - 1;
            }
        }
    }

    private void Append(ReadOnlySpan<char> row, int at)
    {
        Reserve(row.Length);
        row.CopyTo(text.AsSpan(length));
        raw.Add(at, row.Length);
        length += row.Length;
        last = row[^1];
    }

    private void Add(char c, int at)
    {
        if (c == NoteMark.WordGoesOn)
        {
            wordGoesOn = true;
            return;
        }

        if (c == CellMark.Sign)
        {
            Append(CellMark.Published, at);
            last = CellMark.Published;
            blank = lineEnd = blankBeforeCall = false;
            return;
        }

        if (Scripts.IsBlank(c))
        {
            blank = true;
            return;
        }

        if (last != '\0' && NeedsBlank(c))
        {
            Append(' ', at);
        }

        Append(c, at);
        last = c;
        blank = lineEnd = blankBeforeCall = wordGoesOn = false;
    }

    /// <summary>Adds a footnote call: it has no width, the blanks around it are decided as if it were not there.</summary>
    internal void Call(string marker, int at)
    {
        blankBeforeCall |= blank;
        blank = false;
        Append(NoteMark.Open, at);
        foreach (var c in marker)
        {
            Append(c, at);
        }

        Append(NoteMark.Close, at);
    }

    /// <summary>The text; nothing may be added to it any more.</summary>
    internal MappedText ToText()
    {
        var read = new MappedText(new string(text, 0, length), raw.ToMap());
        ArrayPool<char>.Shared.Return(text);
        (text, length) = ([], 0);
        return read;
    }

    private void Append(char c, int at)
    {
        Reserve(1);
        text[length++] = c;
        raw.Add(at, 1);
    }

    private void Reserve(int count)
    {
        if (length + count > text.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent((length + count) * 2);
            text.AsSpan(0, length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(text);
            text = larger;
        }
    }

    private bool NeedsBlank(char c)
    {
        if (!(blank || lineEnd || blankBeforeCall) || last is '\n' or CellMark.Published || wordGoesOn)
        {
            return false;
        }

        if (spaced)
        {
            // A word or symbol that the margin broke behind its joint; a blank before a call counts only where a word follows.
            return lineEnd && !blank ? last is not ('-' or '/' or '‐' or '‑') : blank || lineEnd || char.IsLetterOrDigit(c) || c is '(' or '“' or '«' or '"';
        }

        if (Scripts.IsHan(last) || Scripts.IsHan(c))
        {
            return false;
        }

        // A number that the right margin cut in two: 18|82(2009). In Chinese nothing but a blank would part two numbers.
        if (lineEnd && !blank && Scripts.IsDigit(last) && Scripts.IsDigit(c))
        {
            return false;
        }

        // Symbols and addresses are broken behind their joints; a blank before a call counts only where a word follows.
        return lineEnd && !blank
            ? last is not ('-' or '/' or '–' or '‐')
            : blank || char.IsLetterOrDigit(c);
    }
}
