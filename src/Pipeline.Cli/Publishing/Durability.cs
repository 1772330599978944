namespace Plenary.Cli.Publishing;

/// <summary>Makes sure that a folder survives a power cut before it replaces another one.</summary>
internal static class Durability
{
    /// <summary>From so many files on, one flush of the whole file system is quicker than one of each file.</summary>
    private const int Many = 64;

    /// <summary>Returns when every file of the folder and every name in it is on the disk.</summary>
    internal static void Flush(string folder)
    {
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        if (files.Length >= Many && SyncAll(files[0]))
        {
            return;
        }

        Parallel.ForEach(files, file =>
        {
            using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        });
        foreach (var each in Directory.GetDirectories(folder, "*", SearchOption.AllDirectories).Append(folder))
        {
            NativeFiles.SyncFolder(each);
        }
    }

    private static bool SyncAll(string anyFile)
    {
        using var handle = File.OpenHandle(anyFile);
        return NativeFiles.TrySyncFileSystem(handle);
    }
}
