using System.Globalization;

namespace Plenary.Cli.Caching;

/// <summary>How the files of a cache are called: a number that counts up, and something that no other build has.</summary>
internal static class SegmentName
{
    private const string Finished = ".entries", Unfinished = ".draft";
    private const int NumberLength = 8, IdLength = 32, Segments = 64;

    /// <summary>How many bytes a segment of a cache has, but for the entry that fills it: small enough to delete one, great enough that there are few.</summary>
    internal static long Limit(long cacheSize) => cacheSize / Segments;

    /// <summary>A name for one that is being written.</summary>
    internal static string Draft() => $"{Guid.NewGuid():N}{Unfinished}";

    /// <summary>A name for one that comes after all that are there.</summary>
    internal static string Next(string folder)
    {
        var last = All(folder).Select(f => int.Parse(f.Name.AsSpan(0, NumberLength), NumberStyles.None, CultureInfo.InvariantCulture)).DefaultIfEmpty().Max();
        return string.Create(CultureInfo.InvariantCulture, $"{last + 1:d8}-{Guid.NewGuid():N}{Finished}");
    }

    /// <summary>The segments of a folder; none where it cannot be read.</summary>
    internal static IEnumerable<FileInfo> All(string folder) => Of(folder, Finished).Where(f => f.Name.Length == NumberLength + 1 + IdLength + Finished.Length
        && f.Name[..NumberLength].All(char.IsAsciiDigit));

    /// <summary>Those that some build is writing, or was when it was killed.</summary>
    internal static IEnumerable<FileInfo> Drafts(string folder) => Of(folder, Unfinished).Where(f => f.Name.Length == IdLength + Unfinished.Length);

    private static FileInfo[] Of(string folder, string ending)
    {
        try
        {
            return new DirectoryInfo(folder).GetFiles("*" + ending);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
