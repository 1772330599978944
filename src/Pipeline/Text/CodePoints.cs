namespace Plenary.Text;

/// <summary>Counts a text in code points: what is published counts them, while the program counts UTF-16 code units.</summary>
public sealed class CodePoints
{
    private readonly int[]? surrogates;

    /// <summary>Prepares a text; free of cost where it holds no surrogate pairs.</summary>
    public CodePoints(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            return;
        }

        var found = new List<int>();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && char.IsLowSurrogate(text[i + 1]))
            {
                found.Add(++i);
            }
        }

        surrogates = [.. found];
    }

    /// <summary>The code point at a UTF-16 offset: the offset less the second halves of pairs before it.</summary>
    public int At(int offset)
    {
        if (surrogates is null)
        {
            return offset;
        }

        var index = Array.BinarySearch(surrogates, offset);
        return offset - (index < 0 ? ~index : index);
    }
}
