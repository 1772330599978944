using System.IO.Compression;

namespace Plenary.Cli.Releasing;

/// <summary>Zip archives whose bytes depend on their content alone: entries in ordinal order, one date, one set of permissions.</summary>
internal static class ReleaseArchive
{
    // The first date that the format can print.
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes an archive.</summary>
    /// <param name="path">A new file.</param>
    /// <param name="entries">Names with <c>/</c>, and what writes that which is to stand there.</param>
    internal static void Write(string path, IEnumerable<(string Name, Action<Stream> Write)> entries)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        using var archive = new ZipArchive(file, ZipArchiveMode.Create);
        foreach (var (name, write) in entries.OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = NoDate;
            entry.ExternalAttributes = Convert.ToInt32("100644", 8) << 16;
            using var to = entry.Open();
            write(to);
        }
    }
}
