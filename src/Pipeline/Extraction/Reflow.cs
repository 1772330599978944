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
        var builder = new ReflowBuilder(document.Lexicon.Spaced);
        foreach (var index in lines)
        {
            ref readonly var line = ref document.Lines[index];
            builder.Break(keepBreaks);
            var call = document.FirstCallFrom(line.Start);
            for (var i = line.Start; i < line.End; i++)
            {
                if (call < document.Calls.Count && document.Calls[call].Start == i)
                {
                    builder.Call(document.Calls[call].Marker, document.Text.Raw[i]);
                    i = document.Calls[call].End - 1;
                    call++;
                }
                else if (document.Text.Text[i] == NoteMark.Open && document.Text.Text.IndexOf(NoteMark.Close, i) is var close and > 0 && close < line.End)
                {
                    builder.Call(document.Text.Text[(i + 1)..close], document.Text.Raw[i]);
                    i = close;
                }
                else
                {
                    builder.Add(document.Text.Text[i], document.Text.Raw[i]);
                }
            }
        }

        return builder.ToText();
    }
}
