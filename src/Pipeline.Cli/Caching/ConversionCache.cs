using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Plenary.Cli.Publishing;
using Plenary.Cli.Reading;
using Plenary.Emission;

namespace Plenary.Cli.Caching;

/// <summary>
/// Printed documents of earlier builds, by what they were made from: the digest of the raw bytes, the path, the program and
/// its lexicons, the options. Any number of workers and of builds may use one folder at once: entries appear many at a time in one
/// step, and never change. What is found or kept is read where it is until the cache is disposed, and copied nowhere before it is
/// written to the package. A cache that cannot be read or written costs time, never a build.
/// </summary>
internal sealed class ConversionCache : IDisposable
{
    /// <summary>Default of <c>--cache-size</c>: 4 GiB.</summary>
    internal const long DefaultSize = 4L << 30;

    private readonly CacheFolder folder;
    private readonly string identity;

    /// <summary>Opens a cache, or begins one.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="size">What it may hold after a build, in bytes; during a build at most as much again.</param>
    /// <param name="settings">Of the run.</param>
    internal ConversionCache(string path, long size, BuildSettings settings)
    {
        folder = new CacheFolder(path, size);
        identity = ProgramIdentity.Of(settings);
    }

    /// <summary>Files of the cache that are damaged so that nothing can be found in them, by name.</summary>
    internal IReadOnlyList<string> Damaged => folder.Damaged;

    /// <summary>The key of an input.</summary>
    internal byte[] Key(InputFile file, string sha256) => SHA256.HashData(Encoding.UTF8.GetBytes($"{identity}\n{sha256}\n{file.Path}"));

    /// <summary>What an earlier build printed.</summary>
    /// <param name="key">The key of the input.</param>
    /// <param name="broken">Why the entry that is there cannot be used; null where all is well, or nothing there.</param>
    /// <returns>The line of the report with all diagnostics, and the printed document; null where there is no entry that can be used.</returns>
    internal (InputOutcome Outcome, KeptRecord Printed)? Find(byte[] key, out string? broken)
    {
        broken = null;
        if (folder.Find(key) is not var (segment, entry))
        {
            return null;
        }

        var bytes = ArrayPool<byte>.Shared.Rent(entry.Length);
        try
        {
            var content = bytes.AsSpan(0, entry.Length);
            segment.Read(entry.Place, content);
            broken = CacheEntry.Fault(content, key);
            if (broken is not null)
            {
                return null;
            }

            segment.Use(entry);
            return (CacheEntry.Outcome(content), new KeptRecord(segment, entry.Place + CacheEntry.Record(content)));
        }
        catch (IOException e)
        {
            broken = $"it cannot be read: {e.Message}";
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Keeps what was printed.</summary>
    /// <param name="key">The key of the input.</param>
    /// <param name="outcome">The line of the report, with all diagnostics.</param>
    /// <param name="printed">The printed document.</param>
    /// <returns>Where it is kept; null where it is not.</returns>
    internal KeptRecord? Keep(byte[] key, InputOutcome outcome, PieceBuffer printed)
    {
        var head = CacheEntry.Head(key, JsonTree.Write(outcome), printed, out var record);
        return folder.Add(key, [head, printed.Written, CacheEntry.End(head, printed.Written.Span)]) is var (records, place) ? new KeptRecord(records, place + record) : null;
    }

    /// <summary>Makes room: what this build did not use goes first. Call once, when the build is over.</summary>
    internal void Trim() => folder.Trim();

    public void Dispose() => folder.Dispose();
}
