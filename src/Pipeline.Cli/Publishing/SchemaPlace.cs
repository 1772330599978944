using System.Text.Json;
using System.Text.Json.Nodes;

namespace Plenary.Cli.Publishing;

/// <summary>
/// A place in documents as their schema sees it, and what the validator has let pass there. Whether a value fits is told by its kind (<see cref="ValueKind"/>) and by whether what is in it
/// fits; where the schema looks at the characters of a text, by that text. So a value need not be shown to the validator again of which all this has passed before.
/// Of a place with any other keyword nothing is ever known.
/// </summary>
internal sealed class SchemaPlace
{
    // Those by which values of one kind cannot be told apart; annotations.
    private static readonly string[] Understood =
    [
        "$schema", "$id", "title", "description", "examples", "type", "properties", "required", "additionalProperties", "items", "minItems", "maxItems", "uniqueItems",
        "enum", "pattern", "minLength", "minimum",
    ];

    private readonly (byte[] Name, SchemaPlace Place)[] fields;

    private SchemaPlace(JsonObject schema, bool isInList)
    {
        fields = schema["properties"] is JsonObject properties
            ? [.. properties.Select(f => (JsonEncodedText.Encode(f.Key).EncodedUtf8Bytes.ToArray(), new SchemaPlace(f.Value!.AsObject(), isInList)))]
            : [];
        Item = schema["items"] is JsonObject items ? new SchemaPlace(items, isInList: true) : null;
        CountsItems = schema.ContainsKey("minItems") || schema.ContainsKey("maxItems");
        ComparesItems = schema.ContainsKey("uniqueItems");
        Texts = schema.ContainsKey("enum") || schema.ContainsKey("pattern") ? new KnownTexts() : null;
        Kinds = isInList && IsUnderstood(schema) ? new ValueKind() : null;
    }

    /// <summary>That of an item of a list; null where the schema says nothing of it.</summary>
    internal SchemaPlace? Item { get; }

    /// <summary>True where the schema says how many items a list has.</summary>
    internal bool CountsItems { get; }

    /// <summary>True where no two items of a list may be equal.</summary>
    internal bool ComparesItems { get; }

    /// <summary>The kinds of value that came here, from nothing on; null outside of lists, where nothing comes twice in a document, and where nothing can be known.</summary>
    internal ValueKind? Kinds { get; }

    /// <summary>The texts that passed here; null where the schema does not look at them.</summary>
    internal KnownTexts? Texts { get; }

    /// <summary>The place of whole documents.</summary>
    /// <param name="schema">UTF-8.</param>
    internal static SchemaPlace Of(ReadOnlySpan<byte> schema) => new(JsonNode.Parse(schema)!.AsObject(), isInList: false);

    /// <summary>The place of a field.</summary>
    /// <param name="index">Counted from 0.</param>
    internal SchemaPlace Field(int index) => fields[index].Place;

    /// <summary>Which field the reader stands at; -1 for none of those from one on, which is the next one as long as fields come in the order of the schema.</summary>
    internal int IndexOf(ref Utf8JsonReader reader, int from)
    {
        for (var i = from; i < fields.Length; i++)
        {
            if (reader.ValueTextEquals(fields[i].Name))
            {
                return i;
            }
        }

        return -1;
    }

    // Of texts and whole numbers the empty one and zero are kinds of their own.
    private static bool IsUnderstood(JsonObject schema) =>
        schema.All(keyword => Understood.Contains(keyword.Key, StringComparer.Ordinal))
        && (int?)schema["minLength"] is null or 1
        && (int?)schema["minimum"] is null or 0 or 1
        && (schema["enum"]?.AsArray().All(word => word is null || word.GetValueKind() == JsonValueKind.String) ?? true);
}
