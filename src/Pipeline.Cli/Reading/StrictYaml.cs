using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Plenary.Cli.Reading;

/// <summary>Small YAML files that people write beside the texts: one mapping, known keys, every slip named with its line.</summary>
internal static class StrictYaml
{
    /// <summary>The values of a file by key.</summary>
    /// <param name="path">The file.</param>
    /// <param name="knows">Whether a key is known.</param>
    /// <param name="expected">The known keys, for people.</param>
    /// <exception cref="InputException">The file is not as expected.</exception>
    internal static Dictionary<string, YamlNode> Read(string path, Func<string, bool> knows, string expected)
    {
        var values = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        try
        {
            using var text = File.OpenText(path);
            var yaml = new YamlStream();
            yaml.Load(text);
            if (yaml.Documents is not [{ RootNode: YamlMappingNode root }])
            {
                throw new InputException($"{path}: expected one mapping of {expected}");
            }

            foreach (var (key, value) in root.Children)
            {
                if (key is not YamlScalarNode { Value: { } name } || !knows(name))
                {
                    throw new InputException($"{path}:{key.Start.Line}: '{key}' is not known; expected some of {expected}");
                }

                values.Add(name, value);
            }
        }
        catch (YamlException e)
        {
            throw new InputException($"{path}:{e.Start.Line}: no valid YAML: {e.Message}");
        }

        return values;
    }

    /// <summary>The first file of a name in some folders, or null.</summary>
    internal static string? Find(IEnumerable<string> folders, string name) => folders.Select(i => Path.Combine(i, name)).FirstOrDefault(File.Exists);
}
