namespace Plenary.Emission.Tables;

/// <summary>The rows of one document in one table, cell behind cell in one array, which the next document uses again.</summary>
/// <param name="width">How many columns there are.</param>
public sealed class TableRows(int width)
{
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private string?[] cells = new string?[4 * width];

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>The cells of a row.</summary>
    /// <param name="row">Counted from 0.</param>
    public ReadOnlySpan<string?> this[int row] => cells.AsSpan(row * width, width);

    /// <summary>A row behind the others, to be filled; it is none before it is kept.</summary>
    internal Span<string?> Next()
    {
        if ((Count + 1) * width > cells.Length)
        {
            Array.Resize(ref cells, 2 * cells.Length);
        }

        return cells.AsSpan(Count * width, width);
    }

    /// <summary>Keeps the row that <see cref="Next"/> gave, unless one with its key is there already.</summary>
    internal void Keep(string key)
    {
        if (keys.Add(key))
        {
            Count++;
        }
    }

    /// <summary>Takes all rows out.</summary>
    internal void Clear()
    {
        Array.Clear(cells, 0, Math.Min((Count + 1) * width, cells.Length));
        keys.Clear();
        Count = 0;
    }
}
