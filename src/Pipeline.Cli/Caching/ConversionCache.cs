using System.Security.Cryptography;
using System.Text;
using Plenary.Cli.Publishing;
using Plenary.Cli.Reading;
using Plenary.Emission;

namespace Plenary.Cli.Caching;

/// <summary>
/// Printed documents of earlier builds, by what they were made from: the digest of the raw bytes, the path, the program and
/// its lexicons, the options. Any number of workers and of builds may use one folder at once: an entry appears whole, in one
/// step, and never changes. A cache that cannot be read or written costs time, never a build.
/// </summary>
internal sealed class ConversionCache
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

    /// <summary>How many documents came from the cache.</summary>
    internal int Hits => hits;

    private int hits;

    /// <summary>The key of an input.</summary>
    internal byte[] Key(InputFile file, string sha256) => SHA256.HashData(Encoding.UTF8.GetBytes($"{identity}\n{sha256}\n{file.Path}"));

    /// <summary>What an earlier build printed.</summary>
    /// <param name="key">The key of the input.</param>
    /// <param name="into">Receives the printed document.</param>
    /// <param name="broken">Why the entry that is there cannot be used; null where all is well, or nothing there.</param>
    /// <returns>The line of the report with all diagnostics; null where there is no entry that can be used.</returns>
    internal InputOutcome? Find(byte[] key, PieceBuffer into, out string? broken)
    {
        broken = null;
        if (folder.Read(key) is not { } bytes)
        {
            return null;
        }

        if (CacheEntry.Fault(bytes, key) is { } fault)
        {
            broken = fault;
            return null;
        }

        Interlocked.Increment(ref hits);
        return CacheEntry.Read(bytes, into);
    }

    /// <summary>Keeps what was printed.</summary>
    /// <param name="key">The key of the input.</param>
    /// <param name="outcome">The line of the report, with all diagnostics.</param>
    /// <param name="printed">The printed document.</param>
    internal void Keep(byte[] key, InputOutcome outcome, PieceBuffer printed) => folder.Write(key, CacheEntry.Write(key, outcome, printed));

    /// <summary>Makes room: what this build did not use goes first. Call once, when the build is over.</summary>
    internal void Trim() => folder.Trim();
}
