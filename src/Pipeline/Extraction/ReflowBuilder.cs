using Plenary.Text;

namespace Plenary.Extraction;

/// <summary>Collects running text and its map, deciding at each blank and line end what it is worth.</summary>
/// <param name="spaced">Blanks part the words of the language.</param>
/// <param name="capacity">About how many characters there will be.</param>
internal sealed class ReflowBuilder(bool spaced, int capacity)
{
    // Nothing above the ideographic space is white space.
    private const char LastBlank = '\u3000';

    // Noncharacters: what the program itself puts into a text.
    private const char FirstMark = '\uFDD0', LastMark = '\uFDEF';

    private char[] text = new char[capacity];
    private int[] raw = new int[capacity];
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
            Append('\n', raw[length - 1]);
            last = '\n';
            blank = lineEnd = false;
        }
    }

    /// <summary>Adds a stretch of text with its map.</summary>
    internal void Add(ReadOnlySpan<char> stretch, ReadOnlySpan<int> places)
    {
        for (var i = 0; i < stretch.Length; i++)
        {
            var c = stretch[i];
            if (c is > LastBlank and < FirstMark or > LastMark && !(blank | lineEnd | blankBeforeCall | wordGoesOn))
            {
                // Inside a line of Chinese there is nothing to decide.
                Append(c, places[i]);
                last = c;
            }
            else
            {
                Add(c, places[i]);
            }
        }
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
        foreach (var c in NoteMark.Of(marker))
        {
            Append(c, at);
        }
    }

    internal MappedText ToText() => new(new string(text, 0, length), raw[..length]);

    private void Append(char c, int at)
    {
        if (length == text.Length)
        {
            Array.Resize(ref text, Math.Max(16, length * 2));
            Array.Resize(ref raw, text.Length);
        }

        text[length] = c;
        raw[length++] = at;
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
