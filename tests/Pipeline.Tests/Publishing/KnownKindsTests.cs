using System.Text;
using System.Text.Json.Nodes;
using Plenary.Cli.Publishing;
using Plenary.Emission;
using Plenary.Tests.Emission;

namespace Plenary.Tests.Publishing;

/// <summary>Without the items of kinds that passed before a document passes the schema, or is refused, as the whole of it is.</summary>
public class KnownKindsTests
{
    // What may stand in the place of any value. The last ones are words of lists with something behind them, which an expression that is not anchored would pass.
    private static readonly string[] Values =
    [
        "null", "true", "0", "1", "7", "-1", "1.5", "1e2", "99999999999999999999", "\"\"", "\" \"", "\"x\"", "\"printed\"", "\"GA\"", "\"2046-07-12\"", "\"A\\u0301\"", "\"\\u0301\"", "[]", "{}", "[null]", "{\"kite\":1}",
        "[1,2]", "[\"fn1\"]", "[\"secretary_general\",\"secretary_general\"]", "\"adopted\\n\"", "\"paragraph\\n\"", "\"zh \"", "\"paragraphs\"", "\"Paragraph\"",
    ];

    private readonly SchemaGate gate = new();

    [Fact]
    public void Whatever_stands_in_the_place_of_a_value_both_say_the_same() => Compare(Places().SelectMany(place => Values.Select(value => Changed(place, node => JsonNode.Parse(value)))));

    [Fact]
    public void Whatever_stands_behind_a_text_both_say_the_same() => Compare(Places().SelectMany(place => new[] { "\n", "x", " " }.Select(more => Changed(
        place, node => node is JsonValue text && text.TryGetValue<string>(out var before) ? before + more : node?.DeepClone()))));

    [Fact]
    public void Whatever_field_is_missing_too_many_or_twice_both_say_the_same() => Compare(Places().SelectMany(place => Documents(place)));

    // Each document once without a field, once with one that nobody knows, and once with one that stands twice in the place of another.
    private static IEnumerable<string> Documents((string Json, int Node) place)
    {
        var names = Node(place) is JsonObject fields ? fields.Select(f => f.Key).ToArray() : [];
        foreach (var name in names)
        {
            yield return Changed(place, node => Without((JsonObject)node!, name));
            yield return Changed(place, node => With((JsonObject)node!, "kite", name));
            yield return Changed(place, node => With((JsonObject)node!, "TWICE", name)).Replace("\"TWICE\"", $"\"{names[0]}\"", StringComparison.Ordinal);
        }
    }

    private static JsonObject Without(JsonObject fields, string name) =>
        new(fields.Where(f => f.Key != name).Select(f => KeyValuePair.Create(f.Key, f.Value?.DeepClone())));

    private static JsonObject With(JsonObject fields, string other, string name) =>
        new(fields.Select(f => KeyValuePair.Create(f.Key == name ? other : f.Key, f.Value?.DeepClone())));

    private void Compare(IEnumerable<string> documents)
    {
        var (passed, refused) = (0, 0);
        foreach (var document in documents)
        {
            var (byKinds, whole) = gate.Verdicts(Encoding.UTF8.GetBytes(document));
            Assert.True(whole == byKinds, document);
            (passed, refused) = (passed + (whole ? 1 : 0), refused + (whole ? 0 : 1));
        }

        Assert.True(passed > 20 && refused > 50, $"{passed} passed, {refused} refused: too few to say anything");
    }

    // A node for every path that the samples have, an item standing for all of its array; each by its number in the order of reading.
    private static (string Json, int Node)[] Places() =>
    [
        .. SampleResolutions.All.Select(d => Encoding.UTF8.GetString(JsonTree.Write(d)))
            .SelectMany(json => Nodes(JsonNode.Parse(json), "").Select((node, number) => (json, number, node.Path)))
            .DistinctBy(place => place.Path).Select(place => (place.json, place.number)),
    ];

    private static JsonNode? Node((string Json, int Node) place) => Nodes(JsonNode.Parse(place.Json), "").ElementAt(place.Node).Node;

    private static IEnumerable<(JsonNode? Node, string Path)> Nodes(JsonNode? node, string path) => node switch
    {
        JsonObject fields => [(node, path), .. fields.SelectMany(f => Nodes(f.Value, $"{path}.{f.Key}"))],
        JsonArray items => [(node, path), .. items.SelectMany(item => Nodes(item, $"{path}[]"))],
        _ => [(node, path)],
    };

    private static string Changed((string Json, int Node) place, Func<JsonNode?, JsonNode?> change)
    {
        var number = 0;
        return Copy(JsonNode.Parse(place.Json))?.ToJsonString() ?? "null";

        JsonNode? Copy(JsonNode? node)
        {
            if (number++ == place.Node)
            {
                number += Nodes(node, "").Count() - 1;
                return change(node);
            }

            return node switch
            {
                JsonObject fields => new JsonObject(fields.Select(f => KeyValuePair.Create(f.Key, Copy(f.Value)))),
                JsonArray items => new JsonArray([.. items.Select(Copy)]),
                _ => node?.DeepClone(),
            };
        }
    }
}
