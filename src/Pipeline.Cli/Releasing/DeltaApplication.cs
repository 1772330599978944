using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Plenary.Cli.Publishing;

namespace Plenary.Cli.Releasing;

/// <summary>Makes the new package out of the old one and a delta, byte for byte, or nothing.</summary>
internal static class DeltaApplication
{
    /// <summary>Applies a delta.</summary>
    /// <param name="delta">The archive.</param>
    /// <param name="before">The old package.</param>
    /// <param name="output">Where the new one is to stand; may be the folder of the old one.</param>
    /// <exception cref="InvalidDataException">The delta is damaged, or made for another package.</exception>
    /// <exception cref="PublishException">The output cannot be written or must not be replaced.</exception>
    internal static void Apply(string delta, PackageFolder before, string output)
    {
        using var archive = ZipFile.OpenRead(delta);
        using var manifest = JsonDocument.Parse(Bytes(archive, Delta.Manifest));
        var from = manifest.RootElement.GetProperty("from").GetString();
        if (!Delta.Digest(before).Equals(from, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"the delta was made for a package whose SHA256SUMS has the digest {from}, but this one has {Delta.Digest(before)}");
        }

        using var publication = Publication.Begin(OutputFolder.At(output), []);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in manifest.RootElement.GetProperty("files").EnumerateArray())
        {
            var path = file.GetProperty("path").GetString()!;
            var content = Restored(file, before.Has(path) ? before.Bytes(path) : [], Bytes(archive, Delta.NewBytes + path));
            if (!Convert.ToHexStringLower(SHA256.HashData(content)).Equals(file.GetProperty("sha256").GetString(), StringComparison.Ordinal))
            {
                throw new InvalidDataException($"{path} does not come out right; the delta is damaged");
            }

            Write(publication, Inside(path), content);
            done.Add(path);
        }

        done.UnionWith(manifest.RootElement.GetProperty("removed").EnumerateArray().Select(r => r.GetString()!));
        foreach (var kept in before.Files.Where(f => !done.Contains(f.Path)))
        {
            Write(publication, kept.Path, before.Bytes(kept.Path));
        }

        if (PackageVerifier.Verify(publication.Folder) is [var first, ..])
        {
            throw new InvalidDataException($"what comes out is no whole package: {first.Message}");
        }

        if (!Delta.Digest(new PackageFolder(publication.Folder)).Equals(manifest.RootElement.GetProperty("to").GetString(), StringComparison.Ordinal))
        {
            throw new InvalidDataException("what comes out is not the package that the delta leads to");
        }

        publication.Commit();
    }

    private static byte[] Restored(JsonElement file, byte[] before, byte[] added)
    {
        using var content = new MemoryStream();
        var at = 0;
        foreach (var piece in file.GetProperty("pieces").EnumerateArray())
        {
            var isOld = piece.GetArrayLength() == 2;
            var (source, from, length) = isOld ? (before, piece[0].GetInt32(), piece[1].GetInt32()) : (added, at, piece[0].GetInt32());
            if (from < 0 || length < 0 || from > source.Length - length)
            {
                throw new InvalidDataException($"{file.GetProperty("path").GetString()} takes bytes that are not there; the delta is damaged");
            }

            content.Write(source, from, length);
            at += isOld ? 0 : length;
        }

        return content.ToArray();
    }

    // A delta comes from elsewhere: no name in it may lead out of the package.
    private static string Inside(string path) =>
        path.Length > 0 && !path.Contains('\\', StringComparison.Ordinal) && !Path.IsPathRooted(path) && path.Split('/').All(p => p is not ("" or "." or ".."))
            ? path
            : throw new InvalidDataException($"the delta names a file outside the package: {path}");

    private static byte[] Bytes(ZipArchive archive, string name)
    {
        var entry = archive.GetEntry(name) ?? throw new InvalidDataException($"the delta has no {name}");
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static void Write(Publication publication, string path, byte[] content)
    {
        using var stream = publication.Create(path);
        stream.Write(content);
    }
}
