namespace Plenary.Cli.Releasing;

/// <summary>
/// The lines of an old file in which those of a new one are looked for: as many of them as the window holds, from behind the place where the two go along with
/// each other to far before it. So the room it takes does not grow with the file; a line that moved further is not found, and counts as new.
/// </summary>
internal sealed class OldLines
{
    private const int LeastRun = 8;

    private readonly LineReader reader;
    private readonly int window;
    private readonly List<FileLine> lines = [];

    // By digest, the place in the window from which on to look; and by place the next one with the same digest, -1 for none.
    private readonly Dictionary<UInt128, int> first = [];
    private readonly List<int> following = [];
    private bool atEnd;

    // The place behind the last line that was found; how many were found in a row up to there; and the last such place behind a whole run: a line alone, such as a bracket,
    // may be found anywhere, and leads nowhere.
    private int next, run, anchor;

    /// <summary>Reads the first window.</summary>
    /// <param name="reader">The old file.</param>
    /// <param name="window">How many lines are known at a time.</param>
    internal OldLines(LineReader reader, int window)
    {
        (this.reader, this.window) = (reader, window);
        Load();
    }

    /// <summary>Where a line begins in the old file, in bytes; -1 where it is not known there. The one behind the last that was found comes first, then the next one, then any.</summary>
    internal long Find(UInt128 digest)
    {
        if (anchor >= Math.Max(1, window / 2) && !atEnd)
        {
            Load();
        }

        var goesOn = next >= 0 && next < lines.Count && lines[next].Digest == digest;
        var at = goesOn ? next : Nearest(digest);
        run = at < 0 ? 0 : goesOn ? run + 1 : 1;
        if (at < 0)
        {
            return -1;
        }

        next = at + 1;
        anchor = run >= LeastRun ? next : anchor;
        return lines[at].Start;
    }

    // The first place at or behind the last run, or else the last before it.
    private int Nearest(UInt128 digest)
    {
        if (!first.TryGetValue(digest, out var at))
        {
            return -1;
        }

        while (at < anchor && following[at] >= 0)
        {
            at = following[at];
        }

        first[digest] = at;
        return at;
    }

    // The window moves on by what lies well behind the last run.
    private void Load()
    {
        var gone = Math.Max(0, anchor - (window / 4));
        lines.RemoveRange(0, gone);
        (anchor, next) = (anchor - gone, next - gone);
        while (!atEnd && lines.Count < window)
        {
            if (reader.Read() is { } line)
            {
                lines.Add(line);
            }
            else
            {
                atEnd = true;
            }
        }

        first.Clear();
        following.Clear();
        following.AddRange(Enumerable.Repeat(-1, lines.Count));
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            following[i] = first.GetValueOrDefault(lines[i].Digest, -1);
            first[lines[i].Digest] = i;
        }
    }
}
