using System.IO.Compression;
using Plenary.Cli.Publishing;
using Plenary.Cli.Reading;
using Plenary.Emission;

namespace Plenary.Cli.Releasing;

/// <summary>Makes the new package out of the old one and a delta, byte for byte, or nothing.</summary>
internal static class DeltaApplication
{
    // In bytes; a thousand times what that of two large packages has. An archive can say that it holds what no disk does.
    private const int LargestManifest = 256 << 20;

    private const long MostRepeated = 16;

    // What a byte of a zip archive can unpack to at most.
    private const long MostDeflated = 1032;
    private const long SmallFile = 1 << 20;

    /// <summary>Applies a delta.</summary>
    /// <param name="delta">The archive.</param>
    /// <param name="before">The old package.</param>
    /// <param name="output">Where the new one is to stand; may be the folder of the old one.</param>
    /// <exception cref="InvalidDataException">The delta is damaged, or made for another package.</exception>
    /// <exception cref="PublishException">The output cannot be written or must not be replaced.</exception>
    internal static void Apply(string delta, PackageFolder before, string output)
    {
        using var archive = ZipFile.OpenRead(FileKind.Regular(delta));
        if (archive.Entries.Select(e => e.FullName).Distinct(StringComparer.Ordinal).Count() != archive.Entries.Count)
        {
            throw new InvalidDataException("the delta has an entry twice");
        }

        var manifest = DeltaManifest.Read(Bytes(archive, Delta.Manifest, LargestManifest));
        if (!Delta.Digest(before).Equals(manifest.From, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"the delta was made for a package whose SHA256SUMS has the digest {manifest.From}, but this one has {Delta.Digest(before)}");
        }

        using var publication = Publication.Begin(OutputFolder.At(output), []);
        var done = new HashSet<string>(manifest.Removed, StringComparer.Ordinal);
        foreach (var file in manifest.Files)
        {
            if (!done.Add(file.Path))
            {
                throw new InvalidDataException($"the delta names {file.Path} twice");
            }

            Restore(file, before, archive, new FileInfo(delta).Length, publication);
        }

        foreach (var kept in before.Files.Where(f => !done.Contains(f.Path)))
        {
            using var from = before.Open(kept.Path);
            using var to = publication.Create(kept.Path);
            from.CopyTo(to);
        }

        if (PackageVerifier.Verify(publication.Folder) is [var first, ..])
        {
            throw new InvalidDataException($"what comes out is no whole package: {first.Message}");
        }

        if (!Delta.Digest(new PackageFolder(publication.Folder)).Equals(manifest.To, StringComparison.Ordinal))
        {
            throw new InvalidDataException("what comes out is not the package that the delta leads to");
        }

        publication.Commit();
    }

    private static void Restore(DeltaFile file, PackageFolder before, ZipArchive archive, long archiveBytes, Publication publication)
    {
        using var old = before.Has(file.Path) ? before.Open(file.Path) : Stream.Null;
        using var added = Entry(archive, Delta.NewBytes + file.Path).Open();
        // Lines may come over and over; so often they do in no package, and a small delta must not fill a disk.
        var most = MostRepeated * (old.Length + archiveBytes * MostDeflated) + SmallFile;
        var digest = "";
        using (var content = new HashingStream(publication.Create(file.Path), (_, sha256) => digest = sha256))
        {
            foreach (var piece in file.Pieces)
            {
                var isOld = piece.Count == 2;
                var (from, length) = isOld ? (piece[0], piece[1]) : (0, piece[0]);
                if (from < 0 || length < 0 || (isOld && from > old.Length - length) || length > most - content.Length)
                {
                    throw Missing(file);
                }

                old.Position = isOld ? from : old.Position;
                if (ByteRuns.Copy(isOld ? old : added, content, length) != length)
                {
                    throw Missing(file);
                }
            }
        }

        if (added.ReadByte() >= 0)
        {
            throw new InvalidDataException($"{Delta.NewBytes}{file.Path} of the delta has more bytes than it should have; the delta is damaged");
        }

        if (!digest.Equals(file.Sha256, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{file.Path} does not come out right; the delta is damaged");
        }
    }

    private static InvalidDataException Missing(DeltaFile file) => new($"{file.Path} takes bytes that are not there; the delta is damaged");

    private static ZipArchiveEntry Entry(ZipArchive archive, string name) => archive.GetEntry(name) ?? throw new InvalidDataException($"the delta has no {name}");

    // No more than there should be: what an entry unpacks to is not known before.
    private static byte[] Bytes(ZipArchive archive, string name, long most)
    {
        using var stream = Entry(archive, name).Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[64 << 10];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > most)
            {
                throw new InvalidDataException(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name} of the delta has more than the {most:N0} bytes that it should have; the delta is damaged"));
            }
        }

        return bytes.ToArray();
    }
}
