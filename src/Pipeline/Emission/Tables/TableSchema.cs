using System.Text.Json;

namespace Plenary.Emission.Tables;

/// <summary>
/// Prints a table's columns and keys as a Frictionless Table Schema. Enumerations stand twice, as categories (version 2)
/// and as constraints (version 1), so that old and new readers both check them.
/// </summary>
public static class TableSchema
{
    /// <summary>Prints the schema of a table.</summary>
    public static void Write(Utf8JsonWriter json, Table table)
    {
        json.WriteStartObject();
        json.WriteStartArray("fields");
        foreach (var column in table.Columns)
        {
            Field(json, column);
        }

        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
        Keys(json, table);
        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, Column column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Type.ToString().ToLowerInvariant());
        json.WriteString("description", column.Description);
        json.WriteString("example", column.Example);
        if (column.Unit is not null)
        {
            json.WriteString("unit", column.Unit);
        }

        if (column.Words is not null)
        {
            Strings(json, "categories", column.Words);
        }

        json.WriteStartObject("constraints");
        json.WriteBoolean("required", column.Required);
        if (column.Unique)
        {
            json.WriteBoolean("unique", true);
        }

        if (column.Words is not null)
        {
            Strings(json, "enum", column.Words);
        }

        if (column.Pattern is not null)
        {
            json.WriteString("pattern", column.Pattern);
        }

        if (column.Minimum is { } least)
        {
            json.WriteNumber("minimum", least);
        }

        if (column.Maximum is { } most)
        {
            json.WriteNumber("maximum", most);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Keys(Utf8JsonWriter json, Table table)
    {
        Strings(json, "primaryKey", [.. table.Columns.Take(table.KeyLength).Select(c => c.Name)]);
        if (table.ForeignKeys.Count == 0)
        {
            return;
        }

        json.WriteStartArray("foreignKeys");
        foreach (var key in table.ForeignKeys)
        {
            json.WriteStartObject();
            Strings(json, "fields", key.Columns);
            json.WriteStartObject("reference");
            json.WriteString("resource", key.Table);
            Strings(json, "fields", key.Keys);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
