using System.Globalization;
using System.Text.RegularExpressions;

namespace Plenary.Emission.Tables;

/// <summary>The type of a column, in the words of a Frictionless Table Schema.</summary>
public enum ColumnType
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A whole number in decimal digits.</summary>
    Integer,

    /// <summary>A decimal number with a point.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A calendar date, <c>YYYY-MM-DD</c>.</summary>
    Date,

    /// <summary>A JSON array in one cell.</summary>
    Array,
}

/// <summary>
/// One column of a table: header, cells, Table Schema and codebook all come from here, so they cannot disagree.
/// </summary>
public abstract record Column
{
    /// <summary>The header, snake_case.</summary>
    public required string Name { get; init; }

    /// <summary>What the cells hold.</summary>
    public required ColumnType Type { get; init; }

    /// <summary>What it means, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>What is counted, for numbers that count something.</summary>
    public string? Unit { get; init; }

    /// <summary>A cell as it could stand there.</summary>
    public required string Example { get; init; }

    /// <summary>True where no cell is empty.</summary>
    public bool Required { get; init; }

    /// <summary>True where no two cells are equal.</summary>
    public bool Unique { get; init; }

    /// <summary>The only words there are, or null for any.</summary>
    public IReadOnlyList<string>? Words { get; init; }

    /// <summary>An anchored regular expression that every cell matches, or null.</summary>
    public string? Pattern { get; init; }

    /// <summary>The least number, or null.</summary>
    public long? Minimum { get; init; }

    /// <summary>The greatest number, or null.</summary>
    public long? Maximum { get; init; }

    /// <summary>What is wrong with a cell, or null where it is right.</summary>
    /// <param name="cell">The text of the cell; null or empty for no value.</param>
    public string? Fault(string? cell)
    {
        if (string.IsNullOrEmpty(cell))
        {
            return Required ? "is empty, but a value is required" : null;
        }

        if (!TypeAccepts(cell))
        {
            return $"is no {Type.ToString().ToLowerInvariant()}";
        }

        if (Words is not null && !Words.Contains(cell, StringComparer.Ordinal))
        {
            return $"is none of {string.Join(", ", Words)}";
        }

        if (Pattern is not null && !Regex.IsMatch(cell, Pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking))
        {
            return $"does not match {Pattern}";
        }

        return Minimum is { } least && decimal.Parse(cell, CultureInfo.InvariantCulture) < least ? $"is less than {least}"
            : Maximum is { } most && decimal.Parse(cell, CultureInfo.InvariantCulture) > most ? $"is more than {most}"
            : null;
    }

    private bool TypeAccepts(string cell) => Type switch
    {
        ColumnType.Integer => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        ColumnType.Number => decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        ColumnType.Boolean => cell is "true" or "false",
        ColumnType.Date => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        ColumnType.Array => cell[0] == '[' && cell[^1] == ']',
        _ => true,
    };
}

/// <summary>A column and how its cells are made.</summary>
/// <typeparam name="T">The thing that a row tells of.</typeparam>
public sealed record Column<T> : Column
{
    /// <summary>The cell of a row; null for none.</summary>
    public required Func<Row<T>, string?> Cell { get; init; }
}

/// <summary>A row before it is printed.</summary>
/// <param name="Document">The document it belongs to.</param>
/// <param name="Item">The thing it tells of.</param>
/// <param name="Index">Its place in the document's list, from 0.</param>
public readonly record struct Row<T>(Model.Resolution Document, T Item, int Index);
