namespace Plenary.Validation;

/// <summary>A text that is counted and cut in code points, as the published offsets are.</summary>
internal sealed class CodePoints
{
    private readonly string text;

    // Where each code point begins; null for the usual text, in which each is one code unit.
    private readonly List<int>? starts;

    internal CodePoints(string text)
    {
        this.text = text;
        Length = text.Length;
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
        {
            return;
        }

        starts = [];
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            starts.Add(i);
        }

        Length = starts.Count;
    }

    /// <summary>Code points.</summary>
    internal int Length { get; }

    /// <summary>A part of the text, or null where the range is not inside it.</summary>
    internal string? Slice(int start, int length) =>
        start < 0 || length < 0 || start > Length - length ? null : text[Unit(start)..Unit(start + length)];

    private int Unit(int point) => starts is null ? point : point == starts.Count ? text.Length : starts[point];
}
