using System.Text.Json;
using Plenary.Model;

namespace Plenary.Emission;

/// <summary>The kinds of field that documents and reports share, beyond those that the JSON writer itself knows.</summary>
public static class JsonFields
{
    internal static void Word<TEnum>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, TEnum value)
        where TEnum : struct, Enum => json.WriteString(name, Words<TEnum>.Utf8Of(value));

    internal static void Word<TEnum>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, TEnum? value)
        where TEnum : struct, Enum
    {
        if (value is { } known)
        {
            json.WriteString(name, Words<TEnum>.Utf8Of(known));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    internal static void Number(this Utf8JsonWriter json, ReadOnlySpan<byte> name, long? value)
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

    internal static void Number(this Utf8JsonWriter json, ReadOnlySpan<byte> name, double? value)
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
    /// <param name="name">Of the field, in UTF-8.</param>
    /// <param name="values">In the order in which they are written.</param>
    public static void Strings(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < values.Count; i++)
        {
            json.WriteStringValue(values[i]);
        }

        json.WriteEndArray();
    }

    /// <summary>An array of objects; <paramref name="fields"/> writes those of one.</summary>
    internal static void List<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> fields)
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

    internal static void Diagnostics(this Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics) => json.List("diagnostics"u8, diagnostics, (writer, d) =>
    {
        writer.WriteString("code"u8, d.Code);
        writer.Word("severity"u8, d.Severity);
        writer.WriteString("message"u8, d.Message);
        writer.Number("start"u8, d.Start);
        writer.Number("end"u8, d.End);
        writer.Number("line"u8, d.Line);
        writer.Number("column"u8, d.Column);
        writer.Excerpt(d.Excerpt);
    });

    private static void Excerpt(this Utf8JsonWriter json, Excerpt? excerpt)
    {
        if (excerpt is null)
        {
            json.WriteNull("excerpt"u8);
            return;
        }

        json.WriteStartObject("excerpt"u8);
        json.WriteString("before"u8, excerpt.Before);
        json.WriteString("line"u8, excerpt.Line);
        json.WriteString("after"u8, excerpt.After);
        json.WriteNumber("offset"u8, excerpt.Offset);
        json.WriteNumber("length"u8, excerpt.Length);
        json.WriteEndObject();
    }
}
