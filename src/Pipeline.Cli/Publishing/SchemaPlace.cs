using System.Text;
using System.Text.Json;

namespace Plenary.Cli.Publishing;

/// <summary>
/// A place in documents as their schema sees it, and what the validator has let pass there. Whether a value fits is told by its kind (<see cref="ValueKind"/>) and by whether what is in it
/// fits; where the schema looks at the characters of a text, by that text. So a value need not be shown to the validator again of which all this has passed before.
/// Of a place with any other keyword nothing is ever known.
/// </summary>
internal sealed class SchemaPlace
{
    private readonly List<byte[]> names = [];
    private readonly List<SchemaPlace> fields = [];

    private SchemaPlace(JsonElement schema, bool isInList)
    {
        // What is not looked at here is an annotation, or says which kinds pass.
        var isUnderstood = true;
        foreach (var keyword in schema.EnumerateObject())
        {
            var value = keyword.Value;
            switch (keyword.Name)
            {
                case "$schema" or "$id" or "title" or "description" or "examples" or "type" or "required" or "additionalProperties":
                    break;
                case "properties":
                    foreach (var field in value.EnumerateObject())
                    {
                        names.Add(Encoding.UTF8.GetBytes(field.Name));
                        fields.Add(new SchemaPlace(field.Value, isInList));
                    }

                    break;
                case "items":
                    Item = new SchemaPlace(value, isInList: true);
                    break;
                case "minItems" or "maxItems":
                    CountsItems = true;
                    break;
                case "uniqueItems":
                    ComparesItems = true;
                    break;
                case "pattern":
                    Texts ??= new KnownTexts();
                    break;
                case "enum":
                    Texts ??= new KnownTexts();
                    foreach (var word in value.EnumerateArray())
                    {
                        isUnderstood &= word.ValueKind is JsonValueKind.String or JsonValueKind.Null;
                    }

                    break;
                case "minLength":
                    isUnderstood &= value.GetInt32() <= 1; // the empty text is a kind of its own
                    break;
                case "minimum":
                    isUnderstood &= value.GetInt32() is 0 or 1; // so is zero, and what is below it
                    break;
                default:
                    isUnderstood = false;
                    break;
            }
        }

        Kinds = isInList && isUnderstood ? new ValueKind() : null;
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
    internal static SchemaPlace Of(ReadOnlyMemory<byte> schema)
    {
        using var json = JsonDocument.Parse(schema);
        return new SchemaPlace(json.RootElement, isInList: false);
    }

    /// <summary>The place of a field.</summary>
    /// <param name="index">Counted from 0.</param>
    internal SchemaPlace Field(int index) => fields[index];

    /// <summary>Which field the reader stands at; -1 for none of those from one on, which is the next one as long as fields come in the order of the schema.</summary>
    internal int IndexOf(ref Utf8JsonReader reader, int from)
    {
        for (var i = from; i < names.Count; i++)
        {
            if (reader.ValueTextEquals(names[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
