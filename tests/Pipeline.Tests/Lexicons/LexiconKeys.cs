using System.Globalization;
using Plenary.Lexicons;
using Plenary.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Plenary.Tests.Lexicons;

/// <summary>
/// The keys of one lexicon, and the lexicon as it would be without one of them. A key is a list or a text, or a map of words
/// (<c>ordinals.words</c>); the lead phrases stand beside examples of their own and are left out.
/// </summary>
internal sealed class LexiconKeys
{
    // Maps whose keys are words of the language and not keys of the file.
    private static readonly HashSet<string> WordMaps = new(StringComparer.Ordinal)
    {
        "document.ordinals.words", "references.short_bodies", "references.own_endings", "references.name_prefixes", "votes.numerals", "mandates.durations.numbers", "mandates.durations.whole",
    };

    private static readonly string[] WithExamplesOfTheirOwn = ["leads.before", "leads.after", "leads.actions", "leads.told", "leads.openings"];

    private const string Unheard = "☙";

    // What a text can be instead, where it is one of a few: the order of words, what a paragraph begins with.
    private static readonly string[] OtherTexts = ["", "number_first", "noun_first", "any", "capital", "yes", Unheard];

    private readonly string language;
    private readonly string yaml;

    /// <summary>Reads the lexicon of a language.</summary>
    public LexiconKeys(string language)
    {
        this.language = language;
        using var reader = LexiconSet.Open(language + ".yaml");
        yaml = reader.ReadToEnd();
        All = [.. Find((YamlMappingNode)Tree(yaml).RootNode, "").Where(k => k.Node is not YamlScalarNode { Value: "" } and not YamlSequenceNode { Children.Count: 0 } and not YamlMappingNode { Children.Count: 0 }).Select(k => k.Path)];
    }

    /// <summary>The paths of all keys that hold something: <c>votes.in_favour.headings</c>.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>What of the words under a key a text has to hold to be touched by them, without white space; null where any text can be: a text or a sign.</summary>
    public IReadOnlyList<string>? Words(string key)
    {
        var words = Leaves(At(key, out _).Node).Select(w => w.Split('{', '}').Where((_, i) => i % 2 == 0).Select(part => Squeezed.Of(part).Trim('ـ')).MaxBy(p => p.Length)!).ToList();
        return At(key, out _).Node is YamlScalarNode || words.Exists(w => w.Length < 2) || language == "ar" && !Plain(words) ? null : words;
    }

    /// <summary>The lexicon with other words under a key, as often as other words are still read; none where any other value is refused.</summary>
    public IEnumerable<Lexicon> Without(string key)
    {
        var (parent, name, node) = At(key, out var document);
        YamlNode[] instead = node is YamlScalarNode { Value: var said } ? [.. OtherTexts.Where(t => t != said).Select(Quoted)] : [Nonsense(node)];
        foreach (var other in instead)
        {
            parent.Children[name] = other;
            if (Read(document) is { } lexicon)
            {
                yield return lexicon;
            }
        }
    }

    // Arabic can print vowel signs and spellings of alif that the words lack.
    private static bool Plain(List<string> words) => words.TrueForAll(w => w.AsSpan().IndexOfAnyInRange('\u0600', '\u06FF') < 0);

    private static IEnumerable<string> Leaves(YamlNode node) => node switch
    {
        YamlSequenceNode list => list.SelectMany(Leaves),
        YamlMappingNode map => map.Children.Keys.Select(k => k.ToString()),
        _ => [node.ToString()],
    };

    // The same shape, with words that no text has.
    private static YamlNode Nonsense(YamlNode node)
    {
        var count = 0;
        return Of(node);

        YamlNode Of(YamlNode inner) => inner switch
        {
            YamlSequenceNode list => new YamlSequenceNode(list.Select(Of)),
            YamlMappingNode map => new YamlMappingNode(map.Select(e => KeyValuePair.Create(Word(), e.Value))),
            _ => Word(),
        };

        YamlNode Word() => Quoted(string.Create(CultureInfo.InvariantCulture, $"{Unheard}{++count}"));
    }

    private static YamlScalarNode Quoted(string text) => new(text) { Style = ScalarStyle.DoubleQuoted };

    private Lexicon? Read(YamlDocument document)
    {
        using var written = new StringWriter();
        new YamlStream(document).Save(written, assignAnchors: false);
        try
        {
            using var reader = new StringReader(written.ToString());
            return Lexicon.Read(language + ".yaml", reader);
        }
        catch (LexiconException)
        {
            return null;
        }
    }

    private (YamlMappingNode Parent, YamlScalarNode Name, YamlNode Node) At(string key, out YamlDocument document)
    {
        document = Tree(yaml);
        var parent = (YamlMappingNode)document.RootNode;
        var names = key.Split('.');
        foreach (var name in names[..^1])
        {
            parent = (YamlMappingNode)parent.Children[new YamlScalarNode(name)];
        }

        var last = new YamlScalarNode(names[^1]);
        return (parent, last, parent.Children[last]);
    }

    private static IEnumerable<(string Path, YamlNode Node)> Find(YamlMappingNode map, string path) => map.Children.SelectMany(child =>
    {
        var below = path.Length == 0 ? child.Key.ToString() : $"{path}.{child.Key}";
        return WithExamplesOfTheirOwn.Contains(below) ? []
            : child.Value is YamlMappingNode inner && !WordMaps.Contains(below) ? Find(inner, below)
            : [(below, child.Value)];
    });

    private static YamlDocument Tree(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents[0];
    }
}
