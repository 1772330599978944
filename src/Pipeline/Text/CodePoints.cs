namespace Plenary.Text;

/// <summary>Counts and cuts a text in code points: what is published counts them, while the program counts UTF-16 code units.</summary>
public sealed class CodePoints
{
    private readonly string text;

    // Where the second halves of pairs are.
    private readonly int[]? surrogates;

    /// <summary>Prepares a text; free of cost where it holds no surrogate pairs.</summary>
    public CodePoints(string text)
    {
        this.text = text;
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            return;
        }

        // Pairs are rare: from one to the next without looking at what lies between.
        var found = new List<int>();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var next = text.AsSpan(i).IndexOfAnyInRange('\uD800', '\uDBFF');
            if (next < 0)
            {
                break;
            }

            i += next;
            if (i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                found.Add(++i);
            }
        }

        surrogates = [.. found];
    }

    /// <summary>The length of the text in code points.</summary>
    public int Length => text.Length - (surrogates?.Length ?? 0);

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

    /// <summary>A part of the text by its range of code points, or null where the range is not inside the text.</summary>
    public string? Slice(int start, int length) =>
        IsInside(start, length) ? text[Unit(start)..Unit(start + length)] : null;

    /// <summary>True where a part of the text is what was expected there.</summary>
    public bool Holds(ReadOnlySpan<char> expected, int start, int length) =>
        IsInside(start, length) && text.AsSpan(Unit(start)..Unit(start + length)).SequenceEqual(expected);

    /// <summary>True for a range of code points that is inside the text.</summary>
    public bool IsInside(int start, int length) => start >= 0 && length >= 0 && start <= Length - length;

    private int Unit(int point)
    {
        var unit = point;
        foreach (var second in surrogates ?? [])
        {
            if (second > unit)
            {
                break;
            }

            unit++;
        }

        return unit;
    }
}
