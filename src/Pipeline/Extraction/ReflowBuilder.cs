using System.Text;
using Plenary.Text;

namespace Plenary.Extraction;

/// <summary>Collects running text and its map, deciding at each blank and line end what it is worth.</summary>
internal sealed class ReflowBuilder(bool spaced)
{
    private readonly StringBuilder text = new();
    private readonly List<int> raw = [];
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
            text.Append('\n');
            raw.Add(raw[^1]);
            last = '\n';
            blank = lineEnd = false;
        }
    }

    /// <summary>Adds a character.</summary>
    internal void Add(char c, int at)
    {
        if (c == NoteMark.WordGoesOn)
        {
            wordGoesOn = true;
            return;
        }

        if (c == CellMark.Sign)
        {
            text.Append(CellMark.Published);
            raw.Add(at);
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
            text.Append(' ');
            raw.Add(at);
        }

        text.Append(c);
        raw.Add(at);
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
            text.Append(c);
            raw.Add(at);
        }
    }

    internal MappedText ToText() => new(text.ToString(), [.. raw]);

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
