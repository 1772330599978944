using System.Globalization;
using Plenary.Segmentation;
using Plenary.Text;

namespace Plenary.Extraction.Paragraphs;

/// <summary>
/// Numbering as evidence for nesting: a mark that continues the count of an open level belongs to it, another kind of
/// mark opens a level below. Ids go by position, whatever mark is printed: letters, then Roman figures, then digits.
/// </summary>
internal sealed class Levels
{
    private readonly List<(MarkKind Kind, int Value, int Position)> open = [];

    /// <summary>Whether a mark wanted to open a level beyond <see cref="Limits.Nesting"/>.</summary>
    internal bool TooDeep { get; private set; }

    /// <summary>Forgets the levels below a paragraph that begins.</summary>
    internal void Clear() => open.Clear();

    /// <summary>Enters a mark; returns its level, from 1, and the end of its id.</summary>
    internal (int Level, string Path) Enter(ParagraphMark mark)
    {
        var level = Continues(mark, 1) ?? (mark.Value <= 1 ? Restarts(mark) : Continues(mark, 0));
        if (level is { } at)
        {
            open.RemoveRange(at + 1, open.Count - at - 1);
            open[at] = (open[at].Kind, AsKind(mark, open[at].Kind).Value, open[at].Position + 1);
        }
        else if (open.Count == Limits.Nesting)
        {
            // Each level makes every id below it longer, so that there has to be an end.
            open[^1] = (mark.Kind, mark.Value, open[^1].Position + 1);
            TooDeep = true;
        }
        else
        {
            open.Add((mark.Kind, mark.Value, 1));
        }

        var path = Label(open[0].Position, 0);
        for (var depth = 1; depth < open.Count; depth++)
        {
            path = $"{path}.{Label(open[depth].Position, depth)}";
        }

        return (open.Count, path);
    }

    // The innermost open level whose count the mark continues: by exactly one, or (step 0) by any amount.
    private int? Continues(ParagraphMark mark, int step)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            var own = AsKind(mark, open[i].Kind);
            if (own.Kind == open[i].Kind && (own.Kind == MarkKind.Bullet || (step == 1 ? own.Value == open[i].Value + 1 : own.Value > open[i].Value)))
            {
                return i;
            }
        }

        return null;
    }

    // A count that begins anew on an open level is a second list on that level; its positions go on. "(i)" begins a list
    // of Roman figures, never one of letters.
    private int? Restarts(ParagraphMark mark)
    {
        var index = open.FindLastIndex(o => o.Kind == mark.Kind);
        return index < 0 ? null : index;
    }

    // "(i)" is the letter after h where letters are counted.
    private static ParagraphMark AsKind(ParagraphMark mark, MarkKind kind) =>
        mark.Kind == MarkKind.Roman && kind == MarkKind.Letter && mark.Printed.Length == 1
            ? mark with { Kind = MarkKind.Letter, Value = char.ToLowerInvariant(mark.Printed[0]) - 'a' + 1 }
            : mark;

    private static string Label(int position, int depth) => depth switch
    {
        0 when position <= Alphabet.Length => Alphabet[position - 1],
        0 => Letters(position),
        1 => ParagraphMark.Spell(position) is { Length: > 0 } roman ? roman : position.ToString(CultureInfo.InvariantCulture),
        _ => position.ToString(CultureInfo.InvariantCulture),
    };

    private static readonly string[] Alphabet = [.. Enumerable.Range('a', 26).Select(c => ((char)c).ToString())];

    // a … z, aa, ab …
    private static string Letters(int position)
    {
        var label = "";
        for (var rest = position; rest > 0; rest = (rest - 1) / 26)
        {
            label = (char)('a' + (rest - 1) % 26) + label;
        }

        return label;
    }
}
