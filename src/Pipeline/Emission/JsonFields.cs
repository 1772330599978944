using System.Text.Json;
using Plenary.Model;

namespace Plenary.Emission;

/// <summary>The kinds of field that documents and reports share, beyond those that the JSON writer itself knows.</summary>
public static class JsonFields
{
    internal static void Word<TEnum>(this Utf8JsonWriter json, string name, TEnum value)
        where TEnum : struct, Enum => json.WriteString(name, Words<TEnum>.Of(value));

    internal static void Word<TEnum>(this Utf8JsonWriter json, string name, TEnum? value)
        where TEnum : struct, Enum => json.WriteString(name, value is { } known ? Words<TEnum>.Of(known) : null);

    internal static void Number(this Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    internal static void Number(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>An array of strings.</summary>
    /// <param name="json">Stands inside an object.</param>
    /// <param name="name">Of the field.</param>
    /// <param name="values">In the order in which they are written.</param>
    public static void Strings(this Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>An array of objects; <paramref name="fields"/> writes those of one.</summary>
    internal static void List<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> fields)
        where T : class
    {
        json.WriteStartArray(name);
        for (var i = 0; i < items.Count; i++)
        {
            json.WriteStartObject();
            fields(json, items[i]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void Diagnostics(this Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics) => json.List("diagnostics", diagnostics, (writer, d) =>
    {
        writer.WriteString("code", d.Code);
        writer.Word("severity", d.Severity);
        writer.WriteString("message", d.Message);
        writer.Number("start", d.Start);
        writer.Number("end", d.End);
        writer.Number("line", d.Line);
        writer.Number("column", d.Column);
        writer.Excerpt(d.Excerpt);
    });

    private static void Excerpt(this Utf8JsonWriter json, Excerpt? excerpt)
    {
        if (excerpt is null)
        {
            json.WriteNull("excerpt");
            return;
        }

        json.WriteStartObject("excerpt");
        json.WriteString("before", excerpt.Before);
        json.WriteString("line", excerpt.Line);
        json.WriteString("after", excerpt.After);
        json.WriteNumber("offset", excerpt.Offset);
        json.WriteNumber("length", excerpt.Length);
        json.WriteEndObject();
    }
}
