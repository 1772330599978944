using Microsoft.Win32.SafeHandles;
using Plenary.Cli.Publishing;

namespace Plenary.Cli.Caching;

/// <summary>
/// One file of the cache: many entries, one behind the other, and their index. It never changes once it stands under its name, and
/// whoever has it open can read it to the end even after it was deleted. Read by any number of workers at once.
/// </summary>
internal sealed class CacheSegment : IRecords, IDisposable
{
    private readonly SafeFileHandle file;
    private readonly SegmentIndex index;
    private long used;

    private CacheSegment(string path, SafeFileHandle file, SegmentIndex index, long length) => (Path, this.file, this.index, Length) = (path, file, index, length);

    /// <summary>Where it is.</summary>
    internal string Path { get; }

    /// <summary>Its bytes.</summary>
    internal long Length { get; }

    /// <summary>Bytes of the entries that this build used.</summary>
    internal long Used => Interlocked.Read(ref used);

    /// <summary>Its entries.</summary>
    internal SegmentIndex Index => index;

    /// <summary>Opens a segment.</summary>
    /// <returns>Null where it is damaged at its end, so that nothing in it can be found.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    internal static CacheSegment? Open(string path)
    {
        var file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        try
        {
            var length = RandomAccess.GetLength(file);
            if (SegmentIndex.Read(length, (place, into) => Spool.ReadFully(file, place, into)) is { } index)
            {
                return new CacheSegment(path, file, index, length);
            }
        }
        catch
        {
            file.Dispose();
            throw;
        }

        file.Dispose();
        return null;
    }

    /// <summary>Counts an entry as used.</summary>
    internal void Use(SegmentIndex.Line entry) => Interlocked.Add(ref used, entry.Length);

    public void Read(long place, Span<byte> into) => Spool.ReadFully(file, place, into);

    public void Dispose() => file.Dispose();
}
