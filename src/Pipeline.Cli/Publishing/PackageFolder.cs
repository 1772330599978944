using System.Security.Cryptography;
using System.Text;
using Plenary.Cli.Reading;
using Plenary.Emission;
using Plenary.Model;

namespace Plenary.Cli.Publishing;

/// <summary>A package on disk, as found.</summary>
internal sealed class PackageFolder
{
    private readonly string root;
    private readonly HashSet<string> paths;

    /// <summary>Looks at every file of a folder, reads and hashes it.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    internal PackageFolder(string root)
    {
        this.root = root;
        var found = Walk(root).Select(p => Path.GetRelativePath(root, p).Replace('\\', '/')).Order(StringComparer.Ordinal).ToArray();
        try
        {
            Files = [.. found.AsParallel().AsOrdered().Select(Hash)];
        }
        catch (AggregateException e) when (e.InnerException is IOException or UnauthorizedAccessException)
        {
            throw new IOException(e.InnerException.Message, e);
        }

        paths = Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Every file, in ordinal order of path.</summary>
    internal IReadOnlyList<PackageFile> Files { get; }

    internal bool Has(string path) => paths.Contains(path);

    internal Stream Open(string path) => File.OpenRead(Path.Combine(root, path));

    internal byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(root, path));

    /// <summary>
    /// The documents one by one, each as compact JSON: from the JSON Lines, or from the YAML of a package without JSON;
    /// null where the package has neither.
    /// </summary>
    internal IEnumerable<(Resolution Document, byte[] Json)>? Documents() =>
        Has(JsonEmitter.Lines) ? Read(Lines())
        : Has(YamlEmitter.Stream) ? Read(YamlStream())
        : Files.Any(f => f.Path.StartsWith("yaml/", StringComparison.Ordinal)) ? Read(YamlFiles())
        : null;

    /// <summary>The documents of the YAML stream, each as compact JSON.</summary>
    internal IEnumerable<byte[]> YamlStream()
    {
        using var text = new StreamReader(Open(YamlEmitter.Stream), Encoding.UTF8);
        foreach (var json in YamlReading.Documents(text))
        {
            yield return json;
        }
    }

    /// <summary>The one document of a YAML file, as compact JSON.</summary>
    /// <exception cref="InvalidDataException">There is none, or more than one.</exception>
    internal byte[] Yaml(string path)
    {
        using var text = new StreamReader(Open(path), Encoding.UTF8);
        var documents = YamlReading.Documents(text).Take(2).ToArray();
        return documents.Length == 1 ? documents[0] : throw new InvalidDataException("one document was expected.");
    }

    private IEnumerable<byte[]> YamlFiles() => Files.Where(f => f.Path.StartsWith("yaml/", StringComparison.Ordinal)).Select(f => Yaml(f.Path));

    private IEnumerable<byte[]> Lines()
    {
        using var text = new StreamReader(Open(JsonEmitter.Lines), new UTF8Encoding(false, throwOnInvalidBytes: true));
        while (text.ReadLine() is { } line)
        {
            yield return Encoding.UTF8.GetBytes(line);
        }
    }

    private static IEnumerable<(Resolution, byte[])> Read(IEnumerable<byte[]> trees) => trees.Select(json => (JsonTree.Read(json), json));

    // A linked folder is not entered: it may lead out of the package, or back into itself. A link to a file is read: some stores keep the bytes elsewhere.
    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0 }))
        {
            if (entry is not DirectoryInfo)
            {
                yield return FileKind.Regular(Path.Combine(folder, entry.Name));
            }
            else if (entry.LinkTarget is not null)
            {
                throw new IOException($"{entry.FullName} is a link to a folder; a package holds its folders itself");
            }
            else
            {
                foreach (var inner in Walk(Path.Combine(folder, entry.Name)))
                {
                    yield return inner;
                }
            }
        }
    }

    private PackageFile Hash(string path)
    {
        using var stream = Open(path);
        return new PackageFile(path, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }
}
