using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Plenary.Lexicons;

/// <summary>
/// A strictly read YAML tree. Every key that a reader asks for is ticked off; <see cref="RefuseUnknownKeys"/> then
/// names those that nobody asked for, so that a misspelt key cannot be ignored in silence.
/// </summary>
public sealed class LexiconNode
{
    private readonly Dictionary<string, LexiconNode>? map;
    private readonly List<LexiconNode>? list;
    private readonly string? scalar;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly string path;

    private LexiconNode(string path, Dictionary<string, LexiconNode>? map, List<LexiconNode>? list, string? scalar)
    {
        this.path = path;
        this.map = map;
        this.list = list;
        this.scalar = scalar;
    }

    /// <summary>Reads one YAML document through YamlDotNet's event parser (its object serializer costs most of a cold start).</summary>
    /// <exception cref="LexiconException">The file is no YAML, or a key stands twice.</exception>
    public static LexiconNode Read(string name, TextReader reader)
    {
        try
        {
            var parser = new Parser(reader);
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            return Node(parser, name);
        }
        catch (YamlException e)
        {
            throw new LexiconException($"{name}:{e.Start.Line}: no valid YAML: {e.Message}");
        }
    }

    /// <summary>True where the map has the key; counts as asking for it.</summary>
    public bool Has(string key)
    {
        asked.Add(key);
        return map is not null && map.ContainsKey(key);
    }

    /// <summary>The keys of this map, in the order of the file; none of them counts as asked for.</summary>
    public IEnumerable<string> Keys => map?.Keys ?? throw new LexiconException($"{path}: a map was expected.");

    /// <summary>The node under a required key.</summary>
    public LexiconNode this[string key] =>
        Has(key) ? map![key] : throw new LexiconException($"{path}: the key '{key}' is missing.");

    /// <summary>The scalar under a required key.</summary>
    public string Text(string key) => this[key].AsText();

    /// <summary>The scalars of the list under a required key.</summary>
    public string[] List(string key) => this[key].AsList();

    /// <summary>The scalars of the list under a key, or none.</summary>
    public string[] OptionalList(string key) => Has(key) ? map![key].AsList() : [];

    /// <summary>This node as a scalar.</summary>
    public string AsText() => scalar ?? throw new LexiconException($"{path}: a text was expected.");

    /// <summary>This node as a whole number.</summary>
    public int AsInt() => int.TryParse(AsText(), NumberStyles.None, CultureInfo.InvariantCulture, out var n)
        ? n
        : throw new LexiconException($"{path}: a whole number was expected, found '{scalar}'.");

    /// <summary>This node as a list of scalars.</summary>
    public string[] AsList() => [.. Items().Select(i => i.AsText())];

    /// <summary>The items of this list.</summary>
    public IReadOnlyList<LexiconNode> Items() => list ?? throw new LexiconException($"{path}: a list was expected.");

    /// <summary>The entries of this map, in the order of the file; all count as asked for.</summary>
    public IEnumerable<Keyed<LexiconNode>> Entries()
    {
        foreach (var (key, node) in map ?? throw new LexiconException($"{path}: a map was expected."))
        {
            asked.Add(key);
            yield return Keyed.Of(key, node);
        }
    }

    /// <summary>Throws where this map, or one below it, holds a key that nobody asked for.</summary>
    public void RefuseUnknownKeys()
    {
        foreach (var (key, node) in map ?? [])
        {
            if (!asked.Contains(key))
            {
                throw new LexiconException($"{path}: the key '{key}' is not known. Known here: {string.Join(", ", asked.Order(StringComparer.Ordinal))}.");
            }

            node.RefuseUnknownKeys();
        }

        foreach (var node in list ?? [])
        {
            node.RefuseUnknownKeys();
        }
    }

    private static LexiconNode Node(IParser parser, string path)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new LexiconNode(path, null, null, scalar.Value);
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<LexiconNode>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(Node(parser, $"{path}[{items.Count}]"));
            }

            return new LexiconNode(path, null, items, null);
        }

        parser.Consume<MappingStart>();
        var entries = new Dictionary<string, LexiconNode>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (!entries.TryAdd(key.Value, Node(parser, $"{path}.{key.Value}")))
            {
                throw new LexiconException($"{path}:{key.Start.Line}: the key '{key.Value}' stands twice.");
            }
        }

        return new LexiconNode(path, entries, null, null);
    }
}
