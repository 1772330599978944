using System.Buffers;

namespace Plenary.Cli.Caching;

/// <summary>
/// Keeps the folder of a cache to its size and to few files. What this build used stays if it can, and of that always the same: a
/// corpus that is larger than its cache would otherwise push out with each build just what the next one asks for first.
/// </summary>
internal sealed class CacheTrim(string path, long size)
{
    // A build that changed little leaves a small segment. So many may stand side by side before they become one.
    private const int MostSmall = 16;

    private readonly DateTime begun = DateTime.UtcNow;
    private readonly HashSet<string> before = SegmentName.All(path).Select(f => f.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>Joins small segments, and deletes of all as many as it takes.</summary>
    /// <param name="segments">Those that were there when the build began, with what it used of them.</param>
    /// <param name="damaged">The names of those that are of no use.</param>
    internal void Run(IReadOnlyList<CacheSegment> segments, IReadOnlyList<string> damaged)
    {
        try
        {
            var shares = segments.ToDictionary(s => Path.GetFileName(s.Path), Share, StringComparer.Ordinal);
            foreach (var segment in segments.Where(s => s.Used > 0))
            {
                Touch(segment.Path);
            }

            foreach (var stale in SegmentName.Drafts(path).Where(f => f.LastWriteTimeUtc < begun.AddDays(-1)).Select(f => f.FullName).Concat(damaged.Select(d => Path.Combine(path, d))))
            {
                TryDelete(stale);
            }

            Join();
            Delete(shares);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another build is trimming, or the folder is gone.
        }
    }

    // Least first: what nobody used for longest, then what was used in part, at last what is used altogether, the newest of it first.
    private void Delete(Dictionary<string, double> shares)
    {
        var files = SegmentName.All(path).ToArray();
        var sum = files.Sum(f => f.Length);
        double ShareOf(FileInfo file) => !before.Contains(file.Name) ? 1 : shares.GetValueOrDefault(file.Name) is > 0 and var share ? share : file.LastWriteTimeUtc >= begun ? 1 : 0;
        foreach (var file in files.Select(f => (File: f, Share: ShareOf(f))).OrderBy(f => f.Share)
            .ThenBy(f => f.Share < 1 ? f.File.LastWriteTimeUtc : DateTime.MaxValue).ThenByDescending(f => f.File.Name, StringComparer.Ordinal).Select(f => f.File))
        {
            if (sum <= size)
            {
                break;
            }

            TryDelete(file.FullName);
            sum -= file.Length;
        }
    }

    private void Join()
    {
        var small = SegmentName.All(path).Where(f => f.Length < SegmentName.Limit(size) / 2).OrderByDescending(f => f.Name, StringComparer.Ordinal).ToArray();
        if (small.Length <= MostSmall)
        {
            return;
        }

        var draft = new SegmentDraft(Path.Combine(path, SegmentName.Draft()));
        var joined = new List<string>();
        try
        {
            var seen = new HashSet<ulong>();
            foreach (var file in small.TakeWhile(_ => draft.Length < SegmentName.Limit(size)))
            {
                using var segment = CacheSegment.Open(file.FullName);
                if (segment is not null)
                {
                    Copy(segment, draft, seen);
                }

                joined.Add(file.FullName);
            }

            draft.Finish(Path.Combine(path, SegmentName.Next(path)));
        }
        finally
        {
            draft.Dispose();
        }

        joined.ForEach(TryDelete);
    }

    private static void Copy(CacheSegment from, SegmentDraft to, HashSet<ulong> seen)
    {
        foreach (var entry in from.Index.Lines)
        {
            var bytes = ArrayPool<byte>.Shared.Rent(entry.Length);
            from.Read(entry.Place, bytes.AsSpan(0, entry.Length));
            if (CacheEntry.Fault(bytes.AsSpan(0, entry.Length)) is null && seen.Add(entry.Key))
            {
                to.Add(CacheEntry.KeyOf(bytes), [bytes.AsMemory(0, entry.Length)]);
            }

            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static double Share(CacheSegment segment)
    {
        var all = 0L;
        foreach (var entry in segment.Index.Lines)
        {
            all += entry.Length;
        }

        return all == 0 ? 0 : (double)segment.Used / all;
    }

    // Tells the trimming of other builds that the segment is in use.
    private static void Touch(string file)
    {
        try
        {
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A cache that may only be read, or another build deleted it.
        }
    }

    private static void TryDelete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another build deleted it, or still reads it.
        }
    }
}
