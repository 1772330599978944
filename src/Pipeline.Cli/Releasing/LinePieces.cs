namespace Plenary.Cli.Releasing;

/// <summary>A run of bytes of a new file: taken from the old one, or new.</summary>
/// <param name="From">Where it begins in the old file, in bytes; negative for new bytes.</param>
/// <param name="Start">Where it begins in the new file, in bytes.</param>
/// <param name="Length">In bytes.</param>
internal readonly record struct Piece(long From, int Start, int Length);

/// <summary>
/// Cuts a new file into runs of lines that the old one has and runs that it has not. The files of a package are sorted, so that going
/// on in the old file where the last line was found is right nearly always; a table of lines finds the rest.
/// </summary>
internal static class LinePieces
{
    /// <summary>The pieces, in order, without gap or overlap.</summary>
    internal static List<Piece> Cut(byte[] before, byte[] after)
    {
        var (old, now) = (Lines(before), Lines(after));
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < old.Count; i++)
        {
            var key = Key(before, old[i]);
            if (!places.TryGetValue(key, out var found))
            {
                places[key] = found = [];
            }

            found.Add(i);
        }

        var pieces = new List<Piece>();
        var next = 0;
        foreach (var line in now)
        {
            var from = next < old.Count && before.AsSpan(old[next]).SequenceEqual(after.AsSpan(line)) ? next : Nearest(places, Key(after, line), next);
            Add(pieces, from < 0 ? -1 : old[from].Start.Value, line.Start.Value, line.End.Value - line.Start.Value);
            next = from < 0 ? next : from + 1;
        }

        return pieces;
    }

    private static void Add(List<Piece> pieces, long from, int start, int length)
    {
        if (pieces.Count > 0 && pieces[^1] is var last && (from < 0 ? last.From < 0 : last.From >= 0 && last.From + last.Length == from))
        {
            pieces[^1] = last with { Length = last.Length + length };
        }
        else
        {
            pieces.Add(new Piece(from, start, length));
        }
    }

    // The first place at or behind the last one, or else the first there is.
    private static int Nearest(Dictionary<string, List<int>> places, string key, int next)
    {
        if (!places.TryGetValue(key, out var found))
        {
            return -1;
        }

        var index = found.BinarySearch(next);
        return index >= 0 ? found[index] : ~index < found.Count ? found[~index] : found[0];
    }

    // Lines are told apart by a digest: two with the same one would be taken for each other, which the checksum of the whole finds out.
    private static string Key(byte[] bytes, Range line) => Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(bytes.AsSpan(line)));

    private static List<Range> Lines(byte[] bytes)
    {
        var lines = new List<Range>();
        for (var start = 0; start < bytes.Length;)
        {
            var length = bytes.AsSpan(start).IndexOf((byte)'\n');
            var end = length < 0 ? bytes.Length : start + length + 1;
            lines.Add(start..end);
            start = end;
        }

        return lines;
    }
}
