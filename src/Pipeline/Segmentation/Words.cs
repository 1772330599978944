namespace Plenary.Segmentation;

/// <summary>The words of a line: what stands between its blanks, tabs and ideographic spaces. For a <c>foreach</c>, which allocates nothing.</summary>
internal ref struct Words(ReadOnlySpan<char> line)
{
    private const char Blank = ' ', Tab = '\t', Wide = '\u3000';

    private ReadOnlySpan<char> rest = line;

    /// <summary>The word at hand; never empty.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>The words from the first one on.</summary>
    public readonly Words GetEnumerator() => this;

    /// <summary>Goes on to the next word; false where there is none.</summary>
    public bool MoveNext()
    {
        var start = 0;
        while (start < rest.Length && rest[start] is Blank or Tab or Wide)
        {
            start++;
        }

        rest = rest[start..];
        var end = rest.IndexOfAny(Blank, Tab, Wide);
        end = end < 0 ? rest.Length : end;
        Current = rest[..end];
        rest = rest[end..];
        return end > 0;
    }
}
