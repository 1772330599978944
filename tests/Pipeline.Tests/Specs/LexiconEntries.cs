using System.Globalization;
using System.Text.RegularExpressions;
using Plenary.Lexicons;
using YamlDotNet.RepresentationModel;

namespace Plenary.Tests.Specs;

/// <summary>One entry of a lexicon: a word of a list, or a word of a map with what it stands for.</summary>
/// <param name="Key">The last part of the key under which it stands: <c>secretary_general</c>.</param>
/// <param name="Text">The word.</param>
/// <param name="Value">What a map of words has beside it (<c>47</c>); empty in a list.</param>
/// <param name="Place">Which item of the list it is, from 1, or which list of a list of lists: the month.</param>
public sealed record LexiconEntry(string Key, string Text, string Value, int Place);

/// <summary>The entries of the lexicons, for examples that are run once for each.</summary>
public static partial class LexiconEntries
{
    /// <summary>Every entry below a key, in the order of the file.</summary>
    /// <param name="language">The lexicon.</param>
    /// <param name="key">Path of a list, a map of words, or a map of either: <c>mandates.addressees</c>.</param>
    /// <exception cref="SpecException">There is no such key, or nothing stands below it.</exception>
    public static IReadOnlyList<LexiconEntry> Of(string language, string key, string place)
    {
        var stream = new YamlStream();
        using (var reader = LexiconSet.Open(language + ".yaml"))
        {
            stream.Load(reader);
        }

        var node = stream.Documents[0].RootNode;
        foreach (var name in key.Split('.'))
        {
            node = node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(name), out var child)
                ? child
                : throw new SpecException(place, $"{language}.yaml has no key '{key}'.");
        }

        var entries = Entries(key.Split('.')[^1], node).ToList();
        return entries.Count > 0 ? entries : throw new SpecException(place, $"Nothing stands under '{key}' of {language}.yaml.");
    }

    /// <summary>Puts an entry into a text: <c>‹entry›</c>, <c>‹key›</c>, <c>‹value›</c>, <c>‹place›</c>, and what stands in the gaps of the entry.</summary>
    /// <param name="text">The text.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="gaps">What each gap of a template takes.</param>
    /// <param name="place">For errors.</param>
    public static string Fill(string text, LexiconEntry entry, IReadOnlyDictionary<string, string> gaps, string place)
    {
        var printed = Gap().Replace(entry.Text, m => gaps.GetValueOrDefault(m.Groups[1].Value) ?? throw new SpecException(place, $"No 'gaps' block says what {m.Value} takes."));
        return text.Replace("‹entry›", printed, StringComparison.Ordinal).Replace("‹Entry›", Capital(printed), StringComparison.Ordinal)
            .Replace("‹key›", entry.Key, StringComparison.Ordinal).Replace("‹value›", entry.Value, StringComparison.Ordinal)
            .Replace("‹place›", entry.Place.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static IEnumerable<LexiconEntry> Entries(string key, YamlNode node) => node switch
    {
        YamlSequenceNode list => list.SelectMany((item, i) => Entries(key, item).Select(e => e with { Place = i + 1 })),
        YamlMappingNode map => map.Children.SelectMany(child => child.Value switch
        {
            YamlScalarNode value => [new LexiconEntry(key, child.Key.ToString(), value.ToString(), 0)],
            YamlSequenceNode { Children: [YamlScalarNode, ..] } list when child.Key.ToString() is var name && !name.All(c => char.IsAsciiLetter(c) || c is '_' or '-') =>
                [new LexiconEntry(key, name, list.Children[0].ToString(), 0)],
            var below => Entries(child.Key.ToString(), below),
        }),
        _ => [new LexiconEntry(key, node.ToString(), "", 0)],
    };

    [GeneratedRegex(@"\{([a-z]+)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();
}
