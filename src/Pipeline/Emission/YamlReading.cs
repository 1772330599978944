using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Plenary.Emission;

/// <summary>
/// Reads the YAML of a package back as JSON, so that the two can be compared byte by byte. Only what
/// <see cref="YamlTree"/> writes is read: a quoted scalar is a string, a plain one a number, a boolean or null.
/// </summary>
public static class YamlReading
{
    /// <summary>The documents of a stream, each as compact JSON, one at a time.</summary>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    /// <exception cref="InvalidDataException">The text is YAML of another kind: an alias, an unquoted string.</exception>
    public static IEnumerable<byte[]> Documents(TextReader text)
    {
        var parser = new Parser(text);
        parser.Consume<StreamStart>();
        while (!parser.TryConsume<StreamEnd>(out _))
        {
            parser.Consume<DocumentStart>();
            yield return JsonTree.Write(json => Node(parser, json));
            parser.Consume<DocumentEnd>();
        }
    }

    private static void Node(Parser parser, Utf8JsonWriter json)
    {
        if (parser.TryConsume<MappingStart>(out _))
        {
            json.WriteStartObject();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                json.WritePropertyName(parser.Consume<Scalar>().Value);
                Node(parser, json);
            }

            json.WriteEndObject();
        }
        else if (parser.TryConsume<SequenceStart>(out _))
        {
            json.WriteStartArray();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                Node(parser, json);
            }

            json.WriteEndArray();
        }
        else if (parser.TryConsume<Scalar>(out var scalar))
        {
            Value(scalar, json);
        }
        else
        {
            throw new InvalidDataException($"line {parser.Current?.Start.Line}: an alias is nothing that a package holds.");
        }
    }

    private static void Value(Scalar scalar, Utf8JsonWriter json)
    {
        if (scalar.Style == ScalarStyle.DoubleQuoted)
        {
            json.WriteStringValue(scalar.Value);
            return;
        }

        try
        {
            json.WriteRawValue(scalar.Value);
        }
        catch (JsonException)
        {
            throw new InvalidDataException($"line {scalar.Start.Line}: the string {scalar.Value} is not quoted.");
        }
    }
}
