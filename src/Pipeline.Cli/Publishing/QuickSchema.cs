using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace Plenary.Cli.Publishing;

/// <summary>
/// The schema of documents in a shape that costs the validator less. It passes whatever the published schema passes, and of documents without empty texts and negative numbers
/// nothing else; a test puts both to documents with every kind of fault. What it says of a fault is of no use to a reader: that the published schema has to say.
/// </summary>
internal static class QuickSchema
{
    /// <summary>Reshapes a schema and all that is inside it.</summary>
    /// <param name="published">Is changed.</param>
    internal static JSchema Of(JSchema published)
    {
        Ease(published, []);
        return published;
    }

    private static void Ease(JSchema schema, HashSet<JSchema> done)
    {
        if (!done.Add(schema))
        {
            return;
        }

        // The same by other means: a name that is not allowed is noticed where its value comes, not looked up beforehand for each name that is.
        if (!schema.AllowAdditionalProperties)
        {
            schema.AllowAdditionalProperties = true;
            schema.AdditionalProperties = new JSchema { Valid = false };
        }

        // Holds for every text that is not empty; the validator would count all of its grapheme clusters.
        schema.MinimumLength = schema.MinimumLength == 1 ? null : schema.MinimumLength;

        // Holds for every number that is not negative; the validator would compare floating-point numbers.
        schema.Minimum = schema is { Minimum: 0, ExclusiveMinimum: false } ? null : schema.Minimum;

        // The same by other means: of a list of words the validator makes a tree for each value, of a pattern it does not.
        if (schema is { Type: null, Pattern: null } && schema.Enum.Count > 0 && schema.Enum.All(word => word.Type is JTokenType.String or JTokenType.Null))
        {
            schema.Type = JSchemaType.String | (schema.Enum.Any(word => word.Type == JTokenType.Null) ? JSchemaType.Null : JSchemaType.None);
            schema.Pattern = $@"^(?:{string.Join('|', schema.Enum.Where(word => word.Type == JTokenType.String).Select(word => Regex.Escape((string)word!)))})\z";
            schema.Enum.Clear();
        }

        foreach (var field in schema.Properties.Values)
        {
            Ease(field, done);
        }

        // In draft 2020-12 the items of an array are those beyond a list of first ones that we never have.
        if (schema.AdditionalItems is { } item)
        {
            Ease(item, done);
        }
    }
}
