using System.Text;
using Plenary.Cli.Reading;
using Plenary.Cli.Sharding;

namespace Plenary.Cli.Publishing;

/// <summary>Where a package goes: the real path of the folder, and the names of what stands beside it while a build runs.</summary>
public sealed class OutputFolder
{
    /// <summary>Marks the names that Plenary makes beside an output folder.</summary>
    private const string Mark = ".plenary-";

    private OutputFolder(string shown, string path)
    {
        Shown = shown;
        FullPath = path;
        Parent = Path.GetDirectoryName(path)!;
        Prefix = "." + Path.GetFileName(path) + Mark;
    }

    /// <summary>As the user wrote it; for messages.</summary>
    public string Shown { get; }

    /// <summary>The real path: a symbolic link to the folder stays a link, and its target is replaced.</summary>
    public string FullPath { get; }

    /// <summary>The folder that holds the output and, during a build, its siblings.</summary>
    public string Parent { get; }

    /// <summary>Held for the length of a build.</summary>
    public string LockPath => Path.Combine(Parent, Prefix + "lock");

    private string Prefix { get; }

    /// <summary>Resolves an argument.</summary>
    /// <exception cref="PublishException">It has no parent folder, as the root of a file system.</exception>
    public static OutputFolder At(string argument)
    {
        var real = FolderWalk.Real(argument);
        return Path.GetDirectoryName(real) is null
            ? throw new PublishException($"output folder {argument} is the root of a file system; give a folder below it")
            : new OutputFolder(argument, real);
    }

    /// <summary>A sibling name that no other process uses. It starts with a dot: a build over the parent folder does not read it.</summary>
    public string NewSibling(string purpose) =>
        Path.Combine(Parent, Prefix + Guid.NewGuid().ToString("N")[..12] + "." + purpose);

    /// <summary>What builds that were killed left behind: temporary packages (<c>.new</c>) and replaced ones (<c>.old</c>).</summary>
    public IEnumerable<string> Siblings(string purpose) =>
        Directory.EnumerateDirectories(Parent)
            .Where(d => Path.GetFileName(d) is var name
                && name.StartsWith(Prefix, StringComparison.Ordinal)
                && name.EndsWith("." + purpose, StringComparison.Ordinal)
                && name.Length == Prefix.Length + 12 + 1 + purpose.Length)
            .Order(StringComparer.Ordinal);

    /// <summary>The cache beside the folder, which builds use unless they are told another or none.</summary>
    public string CachePath => Path.Combine(Parent, Prefix + "cache");

    /// <summary>True where there is nothing, an empty folder, or a package or shard that Plenary made.</summary>
    public bool MayReplace() =>
        !Directory.Exists(FullPath) || !Directory.EnumerateFileSystemEntries(FullPath).Any() || IsPackage(FullPath) || Names(FullPath, ShardManifest.FileName);

    /// <summary>
    /// True for a folder whose <c>datapackage.json</c> names Plenary. Only the name is looked for: a package of another
    /// version, or a damaged one, must be replaceable too.
    /// </summary>
    public static bool IsPackage(string folder) => Names(folder, "datapackage.json");

    private static bool Names(string folder, string file)
    {
        var descriptor = Path.Combine(folder, file);
        return File.Exists(descriptor) && FileKind.IsRegular(descriptor) && File.ReadAllText(descriptor, Encoding.UTF8).Contains("plenary", StringComparison.OrdinalIgnoreCase);
    }
}
