using System.Security.Cryptography;

namespace Plenary.Tests.Hostile;

/// <summary>Looks at folders in which anything may stand: links, pipes, folders in place of files.</summary>
internal static class HostileFolder
{
    /// <summary>Every file with its content and every other thing by its name, apart from a publication under way.</summary>
    internal static HashSet<string> Snapshot(string root) =>
        [.. Entries(root).Select(e => $"{Path.GetRelativePath(root, e)} {(IsPlain(e) ? Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(e))) : "")}")
            .Where(e => !e.StartsWith("work/out/.here.plenary-", StringComparison.Ordinal) && !e.StartsWith("work/out ", StringComparison.Ordinal) && !e.StartsWith("work/out/here ", StringComparison.Ordinal))];

    /// <summary>The files that are some, however deep.</summary>
    internal static IEnumerable<string> Plain(string folder) => Entries(folder).Where(IsPlain);

    /// <summary>Whether there is a file, and no link, folder or pipe.</summary>
    // A pipe passes for a file until it is opened, and is never opened to its end.
    internal static bool IsPlain(string path) => File.Exists(path) && new FileInfo(path).LinkTarget is null && !HostileFiles.IsPipe(path);

    /// <summary>Files, folders, links and pipes, however deep; no link is followed.</summary>
    internal static IEnumerable<string> Entries(string folder)
    {
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal))
        {
            yield return entry;
            if (Directory.Exists(entry) && new DirectoryInfo(entry).LinkTarget is null)
            {
                foreach (var inner in Entries(entry))
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>Copies a folder, in place of what stands there.</summary>
    internal static void Copy(string from, string to)
    {
        if (Directory.Exists(to))
        {
            Delete(to);
        }

        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>Deletes a file or folder.</summary>
    internal static void Delete(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }
}
