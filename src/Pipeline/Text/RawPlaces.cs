namespace Plenary.Text;

/// <summary>Ranges of a raw text as they are shown: in code points, with line and column. Nothing is made before the first is asked for.</summary>
/// <param name="text">The raw text.</param>
internal sealed class RawPlaces(string text)
{
    private CodePoints? points;
    private LineIndex? lines;

    /// <summary>A range in code points, half-open, and line and column of its start, from 1.</summary>
    /// <param name="raw">The range, in UTF-16.</param>
    internal (int Start, int End, int Line, int Column) Of(TextSpan raw)
    {
        points ??= new CodePoints(text);
        lines ??= new LineIndex(text);
        var (line, column) = lines.At(raw.Start);
        return (points.At(raw.Start), points.At(raw.End), line, column);
    }
}
