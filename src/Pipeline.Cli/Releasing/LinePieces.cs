namespace Plenary.Cli.Releasing;

/// <summary>A run of bytes of a new file: taken from the old one, or new.</summary>
/// <param name="From">Where it begins in the old file, in bytes; negative for new bytes.</param>
/// <param name="Start">Where it begins in the new file, in bytes.</param>
/// <param name="Length">In bytes.</param>
internal readonly record struct Piece(long From, long Start, long Length);

/// <summary>
/// Cuts a new file into runs of lines that the old one has and runs that it has not. The files of a package are sorted, so that going
/// on in the old file where the last line was found is right nearly always.
/// </summary>
internal static class LinePieces
{
    // Some hundred megabytes at most, for the lines of fifty thousand documents.
    private const int Window = 1 << 20;

    /// <summary>The pieces, in order, without gap or overlap.</summary>
    /// <param name="before">The old file.</param>
    /// <param name="after">The new file.</param>
    /// <param name="window">How many lines of the old file are known at a time.</param>
    internal static List<Piece> Cut(Stream before, Stream after, int window = Window)
    {
        using var old = new LineReader(before);
        using var now = new LineReader(after);
        var (known, pieces) = (new OldLines(old, window), new List<Piece>());
        while (now.Read() is { } line)
        {
            Add(pieces, known.Find(line.Digest), line.Start, line.Length);
        }

        return pieces;
    }

    private static void Add(List<Piece> pieces, long from, long start, long length)
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
}
