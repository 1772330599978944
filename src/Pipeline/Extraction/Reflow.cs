using Plenary.Segmentation;
using Plenary.Text;

namespace Plenary.Extraction;

/// <summary>
/// Joins the lines of one unit into running text: hard wraps go, white space is single, and Chinese has none between its
/// characters and figures or Latin letters. Calls come out as <see cref="NoteMark"/>, however they were printed.
/// </summary>
public static class Reflow
{
    /// <summary>The lines of a unit as one text.</summary>
    /// <param name="document">The cut document.</param>
    /// <param name="lines">Indices of lines, in order.</param>
    /// <param name="keepBreaks">Lines stay apart, as in a vote block, where a break parts one list from the next.</param>
    public static MappedText Join(DocumentLines document, IReadOnlyList<int> lines, bool keepBreaks = false)
    {
        var length = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            length += document.Lines[lines[i]].Length + 1;
        }

        var builder = new ReflowBuilder(document.Text, document.Lexicon.Spaced, length);
        for (var i = 0; i < lines.Count; i++)
        {
            builder.Break(keepBreaks);
            Add(builder, document, in document.Lines[lines[i]]);
        }

        return builder.ToText();
    }

    private static void Add(ReflowBuilder builder, DocumentLines document, in Line line)
    {
        var (text, raw, calls) = (document.Text.Text, document.Text.Raw, document.Calls);
        var call = document.FirstCallFrom(line.Start);
        for (var i = line.Start; i < line.End;)
        {
            if (call < calls.Count && calls[call].Start == i)
            {
                builder.Call(calls[call].Marker, raw[i]);
                i = calls[call++].End;
            }
            else if (text[i] == NoteMark.Open && text.IndexOf(NoteMark.Close, i) is var close and > 0 && close < line.End)
            {
                builder.Call(text[(i + 1)..close], raw[i]);
                i = close + 1;
            }
            else
            {
                // Up to the next call, or what could be one.
                var end = call < calls.Count && calls[call].Start > i ? Math.Min(line.End, calls[call].Start) : line.End;
                var open = text.AsSpan(i + 1, end - i - 1).IndexOf(NoteMark.Open);
                end = open < 0 ? end : i + 1 + open;
                builder.Add(new TextSpan(i, end));
                i = end;
            }
        }
    }
}
