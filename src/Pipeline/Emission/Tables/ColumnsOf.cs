using System.Globalization;
using System.Text.Json;

namespace Plenary.Emission.Tables;

/// <summary>The kinds of column, each of which knows how a cell of its type is written.</summary>
/// <typeparam name="T">The thing that a row tells of.</typeparam>
internal static class ColumnsOf<T>
{
    /// <summary>Text as it is.</summary>
    public static Column<T> Verbatim(string name, string description, string example, Func<Row<T>, string?> cell) =>
        new() { Name = name, Type = ColumnType.String, Description = description, Example = example, Cell = cell };

    /// <summary>A whole number, never negative.</summary>
    public static Column<T> Count(string name, string description, string? unit, string example, Func<Row<T>, long?> cell) => new()
    {
        Name = name, Type = ColumnType.Integer, Description = description, Unit = unit, Example = example, Minimum = 0,
        Cell = row => cell(row)?.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A number from 0 to 1 with two decimals.</summary>
    public static Column<T> Share(string name, string description, string example, Func<Row<T>, double?> cell) => new()
    {
        Name = name, Type = ColumnType.Number, Description = description, Unit = "share of 1", Example = example, Minimum = 0, Maximum = 1,
        Cell = row => cell(row)?.ToString("0.00", CultureInfo.InvariantCulture),
    };

    /// <summary>A date.</summary>
    public static Column<T> Date(string name, string description, string example, Func<Row<T>, string?> cell) =>
        new() { Name = name, Type = ColumnType.Date, Description = description, Example = example, Cell = cell };

    /// <summary>True or false.</summary>
    public static Column<T> Flag(string name, string description, Func<Row<T>, bool?> cell) => new()
    {
        Name = name, Type = ColumnType.Boolean, Description = description, Example = "true",
        Cell = row => cell(row) switch { true => "true", false => "false", null => null },
    };

    /// <summary>One of the words of an enumeration.</summary>
    public static Column<T> Word<TEnum>(string name, string description, Func<Row<T>, TEnum?> cell)
        where TEnum : struct, Enum => new()
        {
            Name = name, Type = ColumnType.String, Description = description, Example = Words<TEnum>.All[0], Words = Words<TEnum>.All,
            Cell = row => cell(row) is { } value ? Words<TEnum>.Of(value) : null,
        };

    /// <summary>A list, as a JSON array in the cell.</summary>
    public static Column<T> List(string name, string description, string example, Action<Row<T>, Utf8JsonWriter> items) => new()
    {
        Name = name, Type = ColumnType.Array, Description = description, Example = example, Required = true,
        Cell = row => ArrayCell.Write(row, items),
    };

    /// <summary>The first column of every table but that of the documents.</summary>
    public static Column<T> DocumentId { get; } =
        Verbatim("document_id", "The document that the row belongs to.", "a-hrc-res-47-10.zh", row => row.Document.Id) with { Required = true };
}
