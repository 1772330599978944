using System.Globalization;
using System.Text.Json.Nodes;

namespace Plenary.Tests.Specs;

/// <summary>
/// A path into a result: <c>title</c>, <c>session.number</c>, <c>paragraphs[pp1].text</c> (by id, name or marker),
/// <c>references[0].symbol</c> (by place), <c>paragraphs[].id</c> (of each), <c>dropped[markup]</c> (by key).
/// </summary>
public static class ResultPath
{
    /// <summary>The value at a path; null for a JSON null.</summary>
    /// <exception cref="KeyNotFoundException">There is no such field or item.</exception>
    public static JsonNode? Find(JsonNode? tree, string path)
    {
        var node = tree;
        var rest = path.AsSpan();
        while (!rest.IsEmpty)
        {
            if (rest[0] == '[')
            {
                var close = rest.IndexOf(']');
                var key = rest[1..close].ToString();
                rest = rest[(close + 1)..];
                if (key.Length == 0)
                {
                    var tail = rest.TrimStart('.').ToString();
                    return new JsonArray([.. node!.AsArray().Select(item => tail.Length == 0 ? item?.DeepClone() : Find(item, tail)?.DeepClone())]);
                }

                node = Item(node, key, path);
                continue;
            }

            rest = rest[0] == '.' ? rest[1..] : rest;
            var end = rest.IndexOfAny('.', '[');
            var field = (end < 0 ? rest : rest[..end]).ToString();
            rest = end < 0 ? [] : rest[end..];
            node = node is JsonObject fields && fields.TryGetPropertyValue(field, out var value)
                ? value
                : throw new KeyNotFoundException($"'{path}': there is no '{field}'.");
        }

        return node;
    }

    private static JsonNode? Item(JsonNode? node, string key, string path)
    {
        if (node is JsonObject fields)
        {
            // A kind of thing of which there is none: an empty list.
            return fields.TryGetPropertyValue(key, out var value) ? value : new JsonArray();
        }

        var items = node as JsonArray ?? throw new KeyNotFoundException($"'{path}': this is no list.");
        if (int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return index < items.Count ? items[index] : throw new KeyNotFoundException($"'{path}': the list has {items.Count} items.");
        }

        return items.FirstOrDefault(i => i is JsonObject o && new[] { "id", "name", "marker" }.Any(k => o.TryGetPropertyValue(k, out var v) && v?.ToString() == key))
            ?? throw new KeyNotFoundException($"'{path}': there is no '{key}'. There are: {string.Join(", ", items.Select(i => (i as JsonObject)?["id"] ?? (i as JsonObject)?["name"]))}.");
    }
}
