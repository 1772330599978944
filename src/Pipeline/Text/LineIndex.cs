namespace Plenary.Text;

/// <summary>Line and column of raw offsets, both from 1; computed only for showing. Columns count code points.</summary>
public sealed class LineIndex
{
    private readonly CodePoints points;
    private readonly List<int> starts = [0];

    /// <summary>Finds the line starts of a raw text: behind LF, CR LF, or CR alone.</summary>
    public LineIndex(string text)
    {
        points = new CodePoints(text);
        for (var at = 0; text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var length;)
        {
            at += length + 1;
            if (text[at - 1] == '\n' || at == text.Length || text[at] != '\n')
            {
                starts.Add(at);
            }
        }
    }

    /// <summary>Line and column of a UTF-16 offset.</summary>
    public (int Line, int Column) At(int offset)
    {
        var index = starts.BinarySearch(offset);
        var line = index < 0 ? ~index - 1 : index;
        return (line + 1, points.At(offset) - points.At(starts[line]) + 1);
    }
}
