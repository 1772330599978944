using Microsoft.Win32.SafeHandles;
using Plenary.Cli.Publishing;

namespace Plenary.Cli.Caching;

/// <summary>
/// A segment that a build is writing, under a name that nobody looks for. What was added can be read at once, so that a build that keeps its
/// documents writes them nowhere else. One worker adds at a time; any number read.
/// </summary>
internal sealed class SegmentDraft : IRecords, IDisposable
{
    private readonly string path;
    private readonly SafeFileHandle file;
    private readonly List<SegmentIndex.Line> lines = [];
    private bool finished;

    /// <summary>Begins a segment.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    internal SegmentDraft(string path)
    {
        this.path = path;
        file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
    }

    /// <summary>Bytes so far.</summary>
    internal long Length { get; private set; }

    /// <summary>Adds an entry.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="parts">Its bytes.</param>
    /// <returns>Its place.</returns>
    /// <exception cref="IOException">It was not written; what was added before is as it was.</exception>
    internal long Add(ReadOnlySpan<byte> key, IReadOnlyList<ReadOnlyMemory<byte>> parts)
    {
        var place = Length;
        RandomAccess.Write(file, parts, place);
        var length = parts.Sum(p => p.Length);
        lines.Add(new SegmentIndex.Line(SegmentIndex.Short(key), place, length));
        Length += length;
        return place;
    }

    /// <summary>Ends the segment and puts it in its place in one step; it can still be read. One without an entry gets none.</summary>
    /// <param name="place">Its name from now on.</param>
    /// <exception cref="IOException">It could not be written, and goes when this is disposed.</exception>
    internal void Finish(string place)
    {
        if (lines.Count > 0)
        {
            RandomAccess.Write(file, SegmentIndex.Print(lines), Length);
            File.Move(path, place);
            finished = true;
        }
    }

    public void Read(long place, Span<byte> into) => Spool.ReadFully(file, place, into);

    /// <summary>Deletes what was not finished.</summary>
    public void Dispose()
    {
        file.Dispose();
        try
        {
            if (!finished)
            {
                File.Delete(path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The trimming of a later build does it.
        }
    }
}
