using System.Text;
using Plenary.Emission;
using Plenary.Model;

namespace Plenary.Cli.Reading;

/// <summary>The documents of a package on disk, one by one, whatever its formats and layout; nothing is checked.</summary>
/// <param name="root">The folder of the package.</param>
internal sealed class PackageDocuments(string root)
{
    /// <summary>Every document, in the order of the package.</summary>
    /// <exception cref="InputException">There is no package, or it has tables only.</exception>
    internal IEnumerable<Resolution> All() => Trees(null).Select(t => JsonTree.Read(t));

    /// <summary>The documents of which one of the names stands in the text as JSON writes it: a quick sieve for large packages.</summary>
    internal IEnumerable<Resolution> Naming(IReadOnlyList<string> names) => Trees(names).Select(t => JsonTree.Read(t));

    private IEnumerable<byte[]> Trees(IReadOnlyList<string>? names)
    {
        var lines = Path.Combine(root, JsonEmitter.Lines);
        if (File.Exists(lines))
        {
            return File.ReadLines(FileKind.Regular(lines), Encoding.UTF8).Where(Names).Select(Encoding.UTF8.GetBytes);
        }

        var stream = Path.Combine(root, YamlEmitter.Stream);
        if (File.Exists(stream))
        {
            return Yaml(stream);
        }

        var folder = Path.Combine(root, "yaml");
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).SelectMany(Yaml)
            : throw new InputException($"{root} is no package with documents: expected {JsonEmitter.Lines} or files in yaml/ below it");

        bool Names(string line) => names is null || names.Any(n => line.Contains(n, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<byte[]> Yaml(string path)
    {
        using var text = new StreamReader(FileKind.Regular(path), Encoding.UTF8);
        foreach (var json in YamlReading.Documents(text))
        {
            yield return json;
        }
    }
}
