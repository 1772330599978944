namespace Plenary.Text;

/// <summary>A half-open range <c>[Start, End)</c> of UTF-16 code units.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Code units covered; never negative.</summary>
    public int Length => End - Start;

    /// <summary>True where nothing is covered.</summary>
    public bool IsEmpty => End <= Start;
}
