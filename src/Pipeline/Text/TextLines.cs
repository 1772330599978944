namespace Plenary.Text;

/// <summary>The lines of a text, without their line ends, by <c>foreach</c> and without allocation. A text that ends with a line end has no empty line behind it.</summary>
/// <param name="text">Its only line end is <c>\n</c>.</param>
/// <param name="from">Where the first line begins.</param>
internal struct TextLines(string text, int from = 0)
{
    private int next = from;

    /// <summary>The line that was reached.</summary>
    public TextSpan Current { get; private set; }

    /// <summary>Goes to the next line.</summary>
    public bool MoveNext()
    {
        if (next >= text.Length)
        {
            return false;
        }

        var end = text.IndexOf('\n', next);
        Current = new TextSpan(next, end < 0 ? text.Length : end);
        next = Current.End + 1;
        return true;
    }

    public readonly TextLines GetEnumerator() => this;
}
