using Plenary.Diagnostics;

namespace Plenary.Cli.Reading;

/// <summary>One input folder, walked to its last file.</summary>
/// <param name="root">The real path of the folder.</param>
/// <param name="skip">The real path of a folder to leave out (the output), or null.</param>
/// <param name="files">Receives the files to read.</param>
/// <param name="leftOut">Receives the rest.</param>
internal sealed class FolderWalk(string root, string? skip, List<InputFile> files, List<LeftOut> leftOut)
{
    private readonly Stack<string> _folders = new([root]);

    /// <summary>Walks without recursion: a deep tree cannot exhaust the stack.</summary>
    internal void Run()
    {
        while (_folders.TryPop(out var folder))
        {
            foreach (var entry in List(folder))
            {
                Visit(entry);
            }
        }
    }

    /// <summary>The path with every symbolic link on the way resolved.</summary>
    internal static string Real(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        var here = Path.Combine(Real(parent), Path.GetFileName(full));
        try
        {
            var target = new FileInfo(here).ResolveLinkTarget(returnFinalTarget: true);
            return target is null || string.Equals(target.FullName, here, StringComparison.Ordinal) ? here : Real(target.FullName);
        }
        catch (IOException)
        {
            return here; // a link to itself, or something that is not there
        }
    }

    private IEnumerable<FileSystemInfo> List(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            leftOut.Add(new LeftOut(Relative(folder) + "/", Rules.UnreadableFolder.Here(
                $"folder cannot be listed: {Reason(e)}; expected a folder that this user may read")));
            return [];
        }
    }

    private void Visit(FileSystemInfo entry)
    {
        var path = Relative(entry.FullName);
        var isFolder = entry is DirectoryInfo;
        if (entry.Name.StartsWith('.'))
        {
            leftOut.Add(new LeftOut(isFolder ? path + "/" : path, null));
        }
        else if (entry.LinkTarget is not null)
        {
            leftOut.Add(Link(entry, path));
        }
        else if (!isFolder && IsText(entry.Name))
        {
            files.Add(new InputFile(entry.FullName, path));
        }
        else if (!isFolder || string.Equals(entry.FullName, skip, StringComparison.Ordinal))
        {
            leftOut.Add(new LeftOut(isFolder ? path + "/" : path, null));
        }
        else
        {
            _folders.Push(entry.FullName);
        }
    }

    /// <summary>No link is followed: its target is either read in its own place, or none of this input's business.</summary>
    private LeftOut Link(FileSystemInfo link, string path)
    {
        var target = Real(link.FullName);
        if (string.Equals(target, link.FullName, StringComparison.Ordinal) || !Path.Exists(target))
        {
            return link is FileInfo && !IsText(link.Name)
                ? new LeftOut(path, null)
                : new LeftOut(path, Rules.Unreadable.Here(
                    $"dangling symbolic link: its target {link.LinkTarget} does not exist or leads back to the link; expected a readable text file"));
        }

        if (Contains(target, link.FullName))
        {
            return new LeftOut(path, Rules.LinkLoop.Here(
                $"symbolic link loop: the link leads to {link.LinkTarget}, a folder that contains it; expected a tree of folders"));
        }

        return Contains(root, target)
            ? new LeftOut(path, Rules.LinkInside.Here($"symbolic link to {link.LinkTarget}, which is read in its own place"))
            : Directory.Exists(target) || IsText(link.Name)
                ? new LeftOut(path, Rules.LinkOutside.Here(
                    $"symbolic link to {link.LinkTarget}, outside the input folder; expected a file inside it"))
                : new LeftOut(path, null);
    }

    /// <summary>
    /// Texts and Markdown, but not the README that explains a folder of them. Names are compared without regard to
    /// letter case because not every file system keeps it.
    /// </summary>
    internal static bool IsText(string name) =>
        Path.GetExtension(name.AsSpan()) is var extension
        && (extension.Equals(".txt", StringComparison.OrdinalIgnoreCase) || extension.Equals(".md", StringComparison.OrdinalIgnoreCase))
        && !Path.GetFileNameWithoutExtension(name.AsSpan()).Equals("README", StringComparison.OrdinalIgnoreCase);

    /// <summary>True where the path is the folder or lies in it; both real.</summary>
    internal static bool Contains(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && (path.Length == folder.Length || Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar);

    private string Relative(string full) => Path.GetRelativePath(root, full).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The system's own words hold the path on this machine, which has no place in a report.</summary>
    private static string Reason(Exception e) => e switch
    {
        UnauthorizedAccessException => "permission denied",
        DirectoryNotFoundException => "it does not exist any more",
        _ => "the system cannot read it",
    };
}
