namespace Plenary.Cli.Reading;

/// <summary>
/// Gives every file a path of its own. Two inputs may each hold <c>35/8.txt</c>: then both take as many folders of their
/// full path to the front as tell them apart (<c>zh/35/8.txt</c>, <c>en/35/8.txt</c>), which depends neither on the order
/// of arguments nor on where the common part of the paths lies.
/// </summary>
internal static class DistinctPaths
{
    /// <summary>Drops files that were reached twice (a folder and a file in it) and renames those that collide.</summary>
    internal static IEnumerable<InputFile> Assign(IEnumerable<InputFile> found)
    {
        // A file reached twice keeps its longer path: it says more about where the file belongs.
        var files = found.GroupBy(f => f.FullPath, StringComparer.Ordinal)
            .Select(g => g.OrderByDescending(f => f.Path.Length).First())
            .ToList();
        for (var again = true; again;)
        {
            again = false;
            foreach (var group in files.GroupBy(f => f.Path, StringComparer.Ordinal).Where(g => g.Count() > 1).ToList())
            {
                foreach (var file in group)
                {
                    var longer = file with { Path = Tail(file.FullPath, file.Path.Count(c => c == '/') + 2) };
                    again |= !string.Equals(longer.Path, file.Path, StringComparison.Ordinal);
                    files[files.IndexOf(file)] = longer;
                }
            }
        }

        return files;
    }

    /// <summary>The last parts of a path, at most all of them, without a drive or a leading separator.</summary>
    private static string Tail(string fullPath, int parts)
    {
        var root = Path.GetPathRoot(fullPath) ?? "";
        var all = fullPath[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        return string.Join('/', all[Math.Max(0, all.Length - parts)..]);
    }
}
