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
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
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
