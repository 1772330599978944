using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plenary.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Plenary.Tests.Specs;

/// <summary>
/// What an example expects: paths and values. A list must be equal item by item; a mapping names only the fields that matter.
/// <c>diagnostics</c> lists the codes: every code listed occurs, and no warning or error occurs that is not listed.
/// </summary>
public sealed class Expectation
{
    private const string Codes = "diagnostics";
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly YamlMappingNode paths;

    /// <summary>Reads an expectation.</summary>
    public Expectation(string yaml, string place)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException e)
        {
            throw new SpecException(place, e.Message);
        }

        paths = stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode { Children.Count: > 0 } mapping
            ? mapping
            : throw new SpecException(place, "The yaml block expects nothing: paths and values are wanted.");
    }

    /// <summary>The diagnostics that the example triggers.</summary>
    public IReadOnlyList<string> Triggered =>
        paths.Children.TryGetValue(new YamlScalarNode(Codes), out var codes) ? [.. ((YamlSequenceNode)codes).Select(c => c.ToString())] : [];

    /// <summary>What differs, one line for each path; empty where everything is as expected.</summary>
    public IReadOnlyList<string> Differences(Result result)
    {
        var differences = new List<string>();
        foreach (var (key, expected) in paths)
        {
            var path = key.ToString();
            if (path == Codes)
            {
                differences.AddRange(CodeDifferences(result));
                continue;
            }

            try
            {
                var actual = ResultPath.Find(result.Tree, path);
                if (!Matches(expected, actual))
                {
                    differences.Add($"{path}\n  expected {Show(expected)}\n  actual   {actual?.ToJsonString(Plain) ?? "null"}");
                }
            }
            catch (KeyNotFoundException e)
            {
                differences.Add(e.Message);
            }
        }

        return differences;
    }

    private IEnumerable<string> CodeDifferences(Result result)
    {
        var triggered = Triggered;
        foreach (var missing in triggered.Where(c => result.Diagnostics.All(d => d.Code != c)))
        {
            yield return $"{Codes}: {missing} was not triggered.";
        }

        foreach (var surplus in result.Diagnostics.Where(d => d.Severity != Severity.Info && !triggered.Contains(d.Code)))
        {
            yield return $"{Codes}: {surplus.Code} was triggered: {surplus.Message}";
        }
    }

    private static bool Matches(YamlNode expected, JsonNode? actual) => (expected, actual) switch
    {
        (YamlScalarNode { Style: ScalarStyle.Plain, Value: "null" or "" }, null) => true,
        (YamlScalarNode scalar, JsonValue value) => scalar.Value == value.ToString() && (scalar.Style == ScalarStyle.Plain || value.GetValueKind() == JsonValueKind.String),
        (YamlSequenceNode list, JsonArray array) => list.Children.Count == array.Count && list.Children.Zip(array).All(p => Matches(p.First, p.Second)),
        (YamlMappingNode mapping, JsonObject fields) => mapping.Children.All(c => fields.TryGetPropertyValue(c.Key.ToString(), out var value) && Matches(c.Value, value)),
        _ => false,
    };

    private static string Show(YamlNode node) => node switch
    {
        YamlSequenceNode list => "[" + string.Join(",", list.Select(Show)) + "]",
        YamlMappingNode mapping => "{" + string.Join(",", mapping.Select(m => $"{m.Key}:{Show(m.Value)}")) + "}",
        _ => $"\"{node}\"",
    };
}
