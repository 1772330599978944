using Plenary.Cli.Publishing;

namespace Plenary.Cli.Caching;

/// <summary>
/// The files of a cache: segments of many entries each, and those that builds are writing. Later ones have greater numbers, and what
/// they hold counts before what earlier ones hold.
/// </summary>
internal sealed class CacheFolder : IDisposable
{
    private const string Tag = "CACHEDIR.TAG";

    // The specification of this file asks backup programs to leave the folder out.
    private const string TagContent = "Signature: 8a477f597d28d172789f06886806bc55\n# Printed documents of earlier builds of plenary; may be deleted at any time.\n";

    private readonly string path;
    private readonly long size;
    private readonly List<CacheSegment> segments = [];
    private readonly List<string> damaged = [];
    private readonly List<SegmentDraft> written = [];
    private readonly CacheTrim trim;
    private readonly Lock gate = new();
    private SegmentDraft? draft;
    private long bytesWritten;

    /// <summary>Opens what is there.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="size">What it may hold after a build, in bytes.</param>
    internal CacheFolder(string path, long size)
    {
        (this.path, this.size) = (path, size);
        trim = new CacheTrim(path, size);
        foreach (var file in SegmentName.All(path).OrderByDescending(f => f.Name, StringComparer.Ordinal))
        {
            Open(file);
        }
    }

    /// <summary>Segments in which nothing can be found, by name; they go when the folder is trimmed.</summary>
    internal IReadOnlyList<string> Damaged => damaged;

    /// <summary>Where the entry of a key is; null where there is none.</summary>
    internal (CacheSegment Segment, SegmentIndex.Line Entry)? Find(ReadOnlySpan<byte> key)
    {
        var wanted = SegmentIndex.Short(key);
        foreach (var segment in segments)
        {
            if (segment.Index.Find(wanted) is { } entry)
            {
                return (segment, entry);
            }
        }

        return null;
    }

    /// <summary>Adds an entry.</summary>
    /// <returns>Where it can be read for as long as this is open; null once a build has written as much as the cache may hold, or where it cannot be written.</returns>
    internal (IRecords Records, long Place)? Add(ReadOnlySpan<byte> key, IReadOnlyList<ReadOnlyMemory<byte>> parts)
    {
        lock (gate)
        {
            try
            {
                bytesWritten += parts.Sum(p => (long)p.Length);
                if (bytesWritten > size)
                {
                    return null;
                }

                draft ??= Begin();
                (IRecords, long) place = (draft, draft.Add(key, parts));
                if (draft.Length >= SegmentName.Limit(size))
                {
                    Finish();
                }

                return place;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                bytesWritten = size; // a full disk or a read-only one will not be better for the next
                return null;
            }
        }
    }

    /// <summary>Puts what was written in its place, and makes room. Call once, when the build is over.</summary>
    internal void Trim()
    {
        TryFinish();
        trim.Run(segments, damaged);
    }

    /// <summary>What was written stays, whatever became of the build.</summary>
    public void Dispose()
    {
        TryFinish();
        segments.ForEach(s => s.Dispose());
        written.ForEach(d => d.Dispose());
    }

    private void Open(FileInfo file)
    {
        try
        {
            if (CacheSegment.Open(file.FullName) is { } segment)
            {
                segments.Add(segment);
            }
            else
            {
                damaged.Add(file.Name);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another build deleted it, or it cannot be read.
        }
    }

    private SegmentDraft Begin()
    {
        Directory.CreateDirectory(path);
        var tag = Path.Combine(path, Tag);
        if (!File.Exists(tag))
        {
            File.WriteAllText(tag, TagContent);
        }

        var begun = new SegmentDraft(Path.Combine(path, SegmentName.Draft()));
        written.Add(begun);
        return begun;
    }

    private void Finish()
    {
        var done = draft;
        draft = null;
        done?.Finish(Path.Combine(path, SegmentName.Next(path)));
    }

    private void TryFinish()
    {
        try
        {
            Finish();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is gone, and the next build converts what was in it.
        }
    }
}
