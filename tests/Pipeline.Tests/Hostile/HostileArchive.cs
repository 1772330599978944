using System.IO.Compression;
using System.Text;

namespace Plenary.Tests.Hostile;

/// <summary>What a zip archive that comes from elsewhere may hold.</summary>
internal static class HostileArchive
{
    private const string Manifest = "delta.json";

    /// <summary>Damages the archive of a delta; returns what was done.</summary>
    internal static string Damage(string path, HostileFiles files)
    {
        if (files.Once(4))
        {
            return files.DamageFile(path);
        }

        var entries = new List<(string Name, byte[] Content)>();
        using (var archive = ZipFile.OpenRead(path))
        {
            foreach (var entry in archive.Entries)
            {
                using var stream = entry.Open();
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                entries.Add((entry.FullName, bytes.ToArray()));
            }
        }

        var what = "";
        var at = entries.FindIndex(e => e.Name == Manifest);
        var other = files.Pick(Enumerable.Range(0, entries.Count).Where(i => i != at).ToArray());
        switch (files.Pick([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]))
        {
            case 0:
                entries.Add(entries[at]);
                what = "the manifest twice";
                break;
            case 1:
                entries.RemoveAt(other);
                what = "an entry less";
                break;
            case 2:
                // Some 400 MB of blanks, which compress to less than one.
                entries[other] = (entries[other].Name, new byte[400 << 20]);
                what = "a bomb";
                break;
            case 3:
                entries[at] = (Manifest, [.. entries[at].Content, .. Encoding.UTF8.GetBytes(new string(' ', 300 << 20))]);
                what = "a manifest of blanks";
                break;
            case 4:
                Renamed("../../../outside.txt");
                break;
            case 5:
                Renamed("csv/../../outside.txt");
                break;
            case 6:
                Renamed(Path.Combine(Path.GetTempPath(), "plenary-outside.txt"));
                break;
            default:
                entries[at] = (Manifest, files.Content(Manifest, entries[at].Content, out what));
                break;
        }

        using var file = new FileStream(path, FileMode.Create);
        using var written = new ZipArchive(file, ZipArchiveMode.Create);
        foreach (var (name, content) in entries)
        {
            using var stream = written.CreateEntry(name, CompressionLevel.Fastest).Open();
            stream.Write(content);
        }

        return what;

        void Renamed(string name)
        {
            var was = entries[other].Name["new/".Length..];
            entries[other] = ("new/" + name, entries[other].Content);
            entries[at] = (Manifest, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(entries[at].Content).Replace($"\"{was}\"", $"\"{name}\"", StringComparison.Ordinal)));
            what = $"{was} is called {name}";
        }
    }
}
