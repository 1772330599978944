using System.Security.Cryptography;

namespace Plenary.Emission;

/// <summary>A file of the package as written.</summary>
/// <param name="Path">Inside the package, with <c>/</c>.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its digest, lower-case hexadecimal.</param>
public sealed record PackageFile(string Path, long Bytes, string Sha256);

/// <summary>Opens the files of a package and keeps a list of what was written; used by several workers at once.</summary>
/// <param name="create">Opens a new file for a path inside the package.</param>
public sealed class PackageFiles(Func<string, Stream> create)
{
    private readonly Lock gate = new();
    private readonly List<PackageFile> written = [];

    /// <summary>The files that are closed, in ordinal order of path.</summary>
    public IReadOnlyList<PackageFile> Written => [.. written.OrderBy(f => f.Path, StringComparer.Ordinal)];

    /// <summary>Opens a file; it is on the list once it is closed.</summary>
    public Stream Create(string path) => new HashingStream(create(path), (bytes, sha256) => Add(new PackageFile(path, bytes, sha256)));

    /// <summary>Writes a whole file.</summary>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        using (var file = create(path))
        {
            file.Write(content);
        }

        Add(new PackageFile(path, content.Length, Convert.ToHexStringLower(SHA256.HashData(content))));
    }

    private void Add(PackageFile file)
    {
        lock (gate)
        {
            written.Add(file);
        }
    }
}
