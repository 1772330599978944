using System.Globalization;
using Plenary.Cli.Publishing;
using YamlDotNet.RepresentationModel;

namespace Plenary.Cli.Reading;

/// <summary>
/// <c>expectations.yaml</c> in an input folder: for each name the least and the greatest value that are right, e.g.
/// <c>documents: {least: 1000}</c> or <c>fill.documents.title: {least: 0.99}</c>.
/// </summary>
internal static class ExpectationsFile
{
    internal const string Name = "expectations.yaml";

    private const string Expected = "documents, balanced_votes, unresolved_references, fill.TABLE.COLUMN";

    /// <summary>The expectations of the first input folder that has the file; none where none has.</summary>
    /// <exception cref="InputException">The file is not as expected; the message says what is.</exception>
    internal static IReadOnlyList<Expectation> Find(IEnumerable<string> inputs) => StrictYaml.Find(inputs, Name) is { } path
        ? [.. StrictYaml.Read(path, Knows, Expected).Select(e => new Expectation(e.Key, Bound(path, e.Key, e.Value, "least"), Bound(path, e.Key, e.Value, "most")))]
        : [];

    private static bool Knows(string name) =>
        name is Expectation.Documents or Expectation.BalancedVotes or Expectation.UnresolvedReferences
        || (name.StartsWith(Expectation.Fill, StringComparison.Ordinal) && Expectations.Find(name, out _) is not null);

    private static double? Bound(string path, string name, YamlNode node, string which)
    {
        var bounds = node is YamlMappingNode { Children.Count: > 0 } mapping && mapping.Children.Keys.All(k => k is YamlScalarNode { Value: "least" or "most" })
            ? mapping.Children
            : throw Wrong(path, name, node);
        if (bounds.FirstOrDefault(b => ((YamlScalarNode)b.Key).Value == which).Value is not { } value)
        {
            return null;
        }

        var greatest = name == Expectation.Documents ? double.MaxValue : 1;
        return value is YamlScalarNode { Value: { } text } && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= greatest
            ? number
            : throw Wrong(path, name, node);
    }

    private static InputException Wrong(string path, string name, YamlNode node) => new(
        $"{path}:{node.Start.Line}: {name} is '{node}'; expected {{least: N, most: N}}, or one of the two, with N {(name == Expectation.Documents ? "a number" : "a share from 0 to 1")}");
}
