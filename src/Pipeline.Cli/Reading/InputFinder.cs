using Plenary.Diagnostics;

namespace Plenary.Cli.Reading;

/// <summary>
/// Turns arguments into the list of files to read. The list depends only on what is in the folders: not on the order of
/// the arguments, nor on the order in which a file system hands out names, nor on where the folders lie.
/// </summary>
public static class InputFinder
{
    /// <summary>Finds every input.</summary>
    /// <param name="arguments">Files or folders as the user wrote them.</param>
    /// <param name="output">The output folder, which is never read even where it lies inside an input; null for none.</param>
    /// <exception cref="InputException">An argument does not exist.</exception>
    public static InputSet Find(IEnumerable<string> arguments, string? output = null)
    {
        var files = new List<InputFile>();
        var leftOut = new List<LeftOut>();
        var skip = output is null ? null : FolderWalk.Real(output);
        foreach (var argument in arguments)
        {
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(argument));
            if (Directory.Exists(full))
            {
                new FolderWalk(FolderWalk.Real(full), skip, files, leftOut).Run();
            }
            else if (File.Exists(full) || new FileInfo(full).LinkTarget is not null)
            {
                files.Add(new InputFile(full, Path.GetFileName(full)));
            }
            else
            {
                throw new InputException($"input not found: {argument}\n  expected an existing file or folder; is the path spelled as on disk?");
            }
        }

        return new InputSet(
            [.. DistinctPaths.Assign(files).OrderBy(f => f.Path, StringComparer.Ordinal)],
            [.. leftOut.Distinct().OrderBy(l => l.Path, StringComparer.Ordinal).ThenBy(l => l.Finding?.Rule.Code, StringComparer.Ordinal)]);
    }
}
