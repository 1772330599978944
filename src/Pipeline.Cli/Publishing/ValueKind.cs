namespace Plenary.Cli.Publishing;

/// <summary>What begins a value, as far as a schema can tell values apart that hold nothing.</summary>
internal enum ValueSign
{
    /// <summary>An object.</summary>
    Object,

    /// <summary>An array.</summary>
    Array,

    /// <summary>A text that is not empty.</summary>
    Text,

    /// <summary>An empty text.</summary>
    Empty,

    /// <summary>A whole number above zero.</summary>
    Positive,

    /// <summary>Zero.</summary>
    Zero,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Null.</summary>
    Null,

    /// <summary>Any other number: each may be another matter.</summary>
    Other,
}

/// <summary>
/// A kind of value: its sign and, of an object, which fields follow one another, of an array that is counted, how many items do. Each is a step on the way to those that go on as it does.
/// </summary>
internal sealed class ValueKind
{
    private int step;
    private ValueKind? firstAfter, nextBeside;

    /// <summary>True once the validator has let a value of this kind pass at the place it belongs to.</summary>
    internal bool HasPassed { get; set; }

    /// <summary>The kind that goes on with a sign, a field or an item; there are few of them.</summary>
    internal ValueKind After(int step)
    {
        for (var known = firstAfter; known is not null; known = known.nextBeside)
        {
            if (known.step == step)
            {
                return known;
            }
        }

        return firstAfter = new ValueKind { step = step, nextBeside = firstAfter };
    }
}

/// <summary>Texts that the validator has let pass at a place where it looks at their characters: as many as there is room for, so that they never fill the memory.</summary>
internal sealed class KnownTexts
{
    // A text has one of two places in its row; a new one takes the first, and the one that was there the second.
    private const int Rows = 512;

    private readonly byte[]?[] texts = new byte[]?[2 * Rows];

    /// <summary>Whether a text is one of them.</summary>
    internal bool Has(ReadOnlySpan<byte> text)
    {
        var row = Row(text);
        return text.SequenceEqual(row[0]) || text.SequenceEqual(row[1]);
    }

    /// <summary>Takes a text in, which is not empty.</summary>
    internal void Add(byte[] text)
    {
        var row = Row(text);
        (row[0], row[1]) = (text, row[0]);
    }

    private Span<byte[]?> Row(ReadOnlySpan<byte> text) => texts.AsSpan((int)(RecurringWords.Hash(text) % Rows) * 2, 2);
}

/// <summary>A text that may turn out to pass.</summary>
/// <param name="Texts">Those of its place.</param>
/// <param name="Text">UTF-8.</param>
internal sealed record NewText(KnownTexts Texts, byte[] Text);
