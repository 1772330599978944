namespace Plenary.Cli.Caching;

/// <summary>The files of a cache: one for each entry, named by its key, in 256 folders by its first byte.</summary>
internal sealed class CacheFolder(string path, long size)
{
    private const int Folders = 256, KeyLength = 64;
    private const string Tag = "CACHEDIR.TAG";

    // The specification of this file asks backup programs to leave the folder out.
    private const string TagContent = "Signature: 8a477f597d28d172789f06886806bc55\n# Printed documents of earlier builds of plenary; may be deleted at any time.\n";

    private readonly DateTime begun = DateTime.UtcNow;
    private readonly bool[] made = new bool[Folders];
    private long written;

    /// <summary>The bytes of an entry; null where there is none, or where it cannot be read.</summary>
    internal byte[]? Read(byte[] key)
    {
        try
        {
            using var handle = File.OpenHandle(PathOf(key), share: FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[RandomAccess.GetLength(handle)];
            for (var read = 0; read < bytes.Length;)
            {
                var more = RandomAccess.Read(handle, bytes.AsSpan(read), read);
                if (more == 0)
                {
                    break;
                }

                read += more;
            }

            Touch(handle);
            return bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Puts an entry in its place in one step. Does nothing once a build has written as much as the cache may hold, or where it cannot.</summary>
    internal void Write(byte[] key, byte[] bytes)
    {
        if (Interlocked.Add(ref written, bytes.Length) > size)
        {
            return;
        }

        var place = PathOf(key);
        var draft = $"{place}.{Guid.NewGuid():N}";
        try
        {
            Make(key[0]);
            using (var handle = File.OpenHandle(draft, FileMode.CreateNew, FileAccess.Write))
            {
                RandomAccess.Write(handle, bytes, 0);
            }

            File.Move(draft, place, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Interlocked.Add(ref written, size); // a full disk or a read-only one will not be better for the next
            TryDelete(draft);
        }
    }

    /// <summary>Deletes entries of the folders that grew until each keeps to its share of the size.</summary>
    internal void Trim()
    {
        for (var i = 0; i < Folders; i++)
        {
            if (made[i])
            {
                Trim(Path.Combine(path, $"{i:x2}"));
            }
        }
    }

    // Those that this build used stay if they can, and of them always the same ones: a corpus that is larger than its cache
    // would otherwise push out with each build just what the next one asks for first.
    private void Trim(string folder)
    {
        try
        {
            var files = new DirectoryInfo(folder).GetFiles().Where(f => f.Name.Length >= KeyLength && f.Name[..KeyLength].All(char.IsAsciiHexDigitLower)).ToArray();
            var sum = files.Sum(f => f.Length);
            var least = files.Where(f => f.Name.Length == KeyLength || f.LastWriteTimeUtc < begun.AddDays(-1))
                .OrderBy(f => f.LastWriteTimeUtc < begun ? f.LastWriteTimeUtc : DateTime.MaxValue).ThenByDescending(f => f.Name, StringComparer.Ordinal);
            foreach (var file in least)
            {
                if (sum <= size / Folders)
                {
                    break;
                }

                TryDelete(file.FullName);
                sum -= file.Length;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another build is trimming, or the folder is gone.
        }
    }

    private string PathOf(byte[] key)
    {
        var name = Convert.ToHexStringLower(key);
        return Path.Combine(path, name[..2], name);
    }

    private void Make(byte first)
    {
        if (made[first])
        {
            return;
        }

        Directory.CreateDirectory(Path.Combine(path, $"{first:x2}"));
        made[first] = true;
        var tag = Path.Combine(path, Tag);
        if (!File.Exists(tag))
        {
            File.WriteAllText(tag, TagContent);
        }
    }

    // Tells Trim, of this build and of others, that the entry is in use.
    private static void Touch(Microsoft.Win32.SafeHandles.SafeFileHandle handle)
    {
        try
        {
            File.SetLastWriteTimeUtc(handle, DateTime.UtcNow);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A cache that may only be read.
        }
    }

    private static void TryDelete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another build deleted it, or still reads it.
        }
    }
}
