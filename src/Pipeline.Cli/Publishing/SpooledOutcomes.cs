using Plenary.Emission;

namespace Plenary.Cli.Publishing;

/// <summary>The lines of the report, in order of path, kept as bytes: of a million inputs they would fill the memory.</summary>
/// <param name="spool">Holds the lines.</param>
internal sealed class SpooledOutcomes(Spool spool)
{
    private readonly List<(long Place, int Length)> entries = [];
    private readonly Lock gate = new();

    internal int Count => entries.Count;

    internal void Add(ReadOnlySpan<byte> line) => entries.Add((spool.Add(line, []), line.Length));

    /// <summary>Puts another line in the place of one, while others may be reading it.</summary>
    internal void Replace(int index, ReadOnlySpan<byte> line)
    {
        var place = spool.Add(line, []);
        lock (gate)
        {
            entries[index] = (place, line.Length);
        }
    }

    /// <summary>A line as <see cref="JsonTree.Write(InputOutcome)"/> printed it.</summary>
    internal byte[] Read(int index)
    {
        (long Place, int Length) entry;
        lock (gate)
        {
            entry = entries[index];
        }

        var line = new byte[entry.Length];
        spool.Read(entry.Place, line);
        return line;
    }

    /// <summary>All lines, one at a time.</summary>
    internal IEnumerable<InputOutcome> All() => Enumerable.Range(0, Count).Select(i => JsonTree.ReadOutcome(Read(i)));
}
