using System.IO.Compression;
using System.Security.Cryptography;
using Plenary.Cli.Publishing;
using Plenary.Cli.Reading;

namespace Plenary.Cli.Releasing;

/// <summary>Makes the new package out of the old one and a delta, byte for byte, or nothing.</summary>
internal static class DeltaApplication
{
    // In bytes; a thousand times what that of two large packages has. An archive can say that it holds what no disk does.
    private const int LargestManifest = 256 << 20;

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

            var added = Bytes(archive, Delta.NewBytes + file.Path, file.Pieces.Where(p => p.Count == 1).Sum(p => (long)p[0]));
            var content = Restored(file, before.Has(file.Path) ? before.Bytes(file.Path) : [], added);
            if (!Convert.ToHexStringLower(SHA256.HashData(content)).Equals(file.Sha256, StringComparison.Ordinal))
            {
                throw new InvalidDataException($"{file.Path} does not come out right; the delta is damaged");
            }

            Write(publication, file.Path, content);
        }

        foreach (var kept in before.Files.Where(f => !done.Contains(f.Path)))
        {
            Write(publication, kept.Path, before.Bytes(kept.Path));
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

    private static byte[] Restored(DeltaFile file, byte[] before, byte[] added)
    {
        using var content = new MemoryStream();
        var at = 0;
        foreach (var piece in file.Pieces)
        {
            var isOld = piece.Count == 2;
            var (source, from, length) = isOld ? (before, piece[0], piece[1]) : (added, at, piece[0]);
            if (from < 0 || length < 0 || from > source.Length - length)
            {
                throw new InvalidDataException($"{file.Path} takes bytes that are not there; the delta is damaged");
            }

            content.Write(source, from, length);
            at += isOld ? 0 : length;
        }

        return content.ToArray();
    }

    // No more than there should be: what an entry unpacks to is not known before.
    private static byte[] Bytes(ZipArchive archive, string name, long most)
    {
        var entry = archive.GetEntry(name) ?? throw new InvalidDataException($"the delta has no {name}");
        using var stream = entry.Open();
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

    private static void Write(Publication publication, string path, byte[] content)
    {
        using var stream = publication.Create(path);
        stream.Write(content);
    }
}
