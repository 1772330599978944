using System.Text.RegularExpressions;
using Plenary.Emission;
using YamlDotNet.RepresentationModel;

namespace Plenary.Cli.Reading;

/// <summary><c>package.yaml</c> in an input folder: what the package says about itself. Read strictly; a key that nobody knows is a slip of the pen.</summary>
internal static partial class MetadataFile
{
    internal const string Name = "package.yaml";

    private static readonly string[] Keys = ["name", "title", "description", "version", "publisher", "contact", "homepage", "keywords", "licence_name", "licence_path", "licence_title"];

    /// <summary>The metadata of the first input folder that has the file; the defaults where none has.</summary>
    /// <exception cref="InputException">The file is not as expected; the message says what is.</exception>
    internal static PackageMetadata Find(IEnumerable<string> inputs) =>
        StrictYaml.Find(inputs, Name) is { } path ? Read(path) : PackageMetadata.Default;

    private static PackageMetadata Read(string path)
    {
        var values = StrictYaml.Read(path, key => Keys.Contains(key, StringComparer.Ordinal), string.Join(", ", Keys));
        var usual = PackageMetadata.Default;
        return new PackageMetadata
        {
            Name = Scalar("name", NameShape(), "lower-case letters, figures, dots and dashes") ?? usual.Name,
            Title = Scalar("title") ?? usual.Title,
            Description = Scalar("description") ?? usual.Description,
            Version = Scalar("version", VersionShape(), "a version such as 1.0.0, between quotes") ?? usual.Version,
            Publisher = Scalar("publisher"),
            Contact = Scalar("contact", ContactShape(), "an e-mail address, or one that begins with https:// or http://"),
            Homepage = Scalar("homepage", AddressShape(), "an address that begins with https:// or http://"),
            Keywords = values.TryGetValue("keywords", out var list) ? Words(list) : usual.Keywords,
            LicenceName = Scalar("licence_name") ?? usual.LicenceName,
            LicencePath = Scalar("licence_path", AddressShape(), "an address that begins with https:// or http://") ?? usual.LicencePath,
            LicenceTitle = Scalar("licence_title") ?? usual.LicenceTitle,
        };

        string? Scalar(string key, Regex? shape = null, string? expected = null)
        {
            if (!values.TryGetValue(key, out var node))
            {
                return null;
            }

            return node is YamlScalarNode { Value: { Length: > 0 } value } && shape?.IsMatch(value) != false
                ? value
                : throw new InputException($"{path}:{node.Start.Line}: {key} is '{node}'; expected {expected ?? "text"}");
        }

        string[] Words(YamlNode node) => node is YamlSequenceNode { Children: { Count: > 0 } children } && children.All(c => c is YamlScalarNode { Value.Length: > 0 })
            ? [.. children.Select(c => ((YamlScalarNode)c).Value!)]
            : throw new InputException($"{path}:{node.Start.Line}: keywords is '{node}'; expected a list of words");
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9.-]*$", RegexOptions.NonBacktracking)]
    private static partial Regex NameShape();

    /// <summary>What a version of the data looks like.</summary>
    [GeneratedRegex(@"^(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})$", RegexOptions.NonBacktracking)]
    internal static partial Regex VersionShape();

    // What the formats of citations and descriptors take for an e-mail address.
    [GeneratedRegex(@"^(https?://\S+|[^\s:/]+@\S+\.\S{2,})$", RegexOptions.NonBacktracking)]
    private static partial Regex ContactShape();

    [GeneratedRegex("^https?://[^ ]+$", RegexOptions.NonBacktracking)]
    private static partial Regex AddressShape();
}
