using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;
using Plenary.Cli.Publishing;
using Plenary.Cli.Reading;
using Plenary.Emission;

namespace Plenary.Cli.Sharding;

/// <summary>A shard on disk, as found.</summary>
internal sealed class ShardFolder : IRecords, IDisposable
{
    private readonly string root;
    private SafeFileHandle? documents;

    /// <summary>Reads the manifest.</summary>
    /// <param name="folder">As the user wrote it.</param>
    /// <exception cref="ShardException">There is no shard.</exception>
    internal ShardFolder(string folder)
    {
        Shown = folder;
        root = Path.GetFullPath(folder);
        var path = Path.Combine(root, ShardManifest.FileName);
        try
        {
            Manifest = ShardManifest.Read(File.ReadAllBytes(FileKind.Regular(path)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new ShardException($"shard {folder} is missing or torn: {ShardManifest.FileName} cannot be read ({(e is JsonException ? "no such JSON" : e.Message)})", e);
        }

        Number = ShardNumber.Parse(Manifest.Shard) ?? throw new ShardException($"shard {folder} is torn: '{Manifest.Shard}' in {ShardManifest.FileName} is no shard number");
    }

    /// <summary>As the user wrote it; for messages.</summary>
    internal string Shown { get; }

    internal ShardManifest Manifest { get; }

    internal ShardNumber Number { get; }

    /// <summary>Real path of the folder.</summary>
    internal string FullPath => root;

    /// <summary>Reads every file to its end; null where each is the one that was written, else what is wrong.</summary>
    internal string? Fault()
    {
        foreach (var name in new[] { ShardWriter.Lines, ShardWriter.Documents, ShardWriter.Index })
        {
            if (Manifest.Files.FirstOrDefault(f => f.Path.Equals(name, StringComparison.Ordinal)) is not { } promised)
            {
                return $"shard {Number} in {Shown} is torn: {ShardManifest.FileName} does not list {name}";
            }

            try
            {
                using var stream = File.OpenRead(FileKind.Regular(Path.Combine(root, name)));
                if (stream.Length != promised.Bytes)
                {
                    return $"shard {Number} in {Shown} is torn: {name} has {stream.Length} bytes, {promised.Bytes} were written";
                }

                if (!Convert.ToHexStringLower(SHA256.HashData(stream)).Equals(promised.Sha256, StringComparison.Ordinal))
                {
                    return $"shard {Number} in {Shown} is damaged: {name} is not the file that was written";
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return $"shard {Number} in {Shown} is torn: {name} cannot be read: {e.Message}";
            }
        }

        return null;
    }

    /// <summary>The lines of its report, in order of path.</summary>
    internal IEnumerable<byte[]> Lines() => File.ReadLines(Path.Combine(root, ShardWriter.Lines), Encoding.UTF8).Select(Encoding.UTF8.GetBytes);

    /// <summary>Its documents, in order of id: id, line of its report, place.</summary>
    internal IEnumerable<(string Id, int Line, long Place)> Index()
    {
        foreach (var line in File.ReadLines(Path.Combine(root, ShardWriter.Index), Encoding.UTF8))
        {
            var cells = line.Split('\t');
            yield return (cells[2], int.Parse(cells[0], CultureInfo.InvariantCulture), long.Parse(cells[1], CultureInfo.InvariantCulture));
        }
    }

    public void Read(long place, Span<byte> into)
    {
        documents ??= Open();
        Spool.ReadFully(documents, place, into);
    }

    public void Dispose() => documents?.Dispose();

    private SafeFileHandle Open()
    {
        var opened = File.OpenHandle(Path.Combine(root, ShardWriter.Documents));
        if (Interlocked.CompareExchange(ref documents, opened, null) is { } other)
        {
            opened.Dispose();
            return other;
        }

        return opened;
    }
}

/// <summary>Shards that cannot be merged; the message names each of them and what is wrong.</summary>
internal sealed class ShardException(string message, Exception? inner = null) : Exception(message, inner);
