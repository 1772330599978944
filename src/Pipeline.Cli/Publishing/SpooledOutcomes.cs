using Plenary.Emission;

namespace Plenary.Cli.Publishing;

/// <summary>The lines of the report, in order of path, kept as bytes: of a million inputs they would fill the memory.</summary>
/// <param name="spool">Holds the lines.</param>
internal sealed class SpooledOutcomes(Spool spool)
{
    private readonly List<(long Place, int Length)> entries = [];

    internal int Count => entries.Count;

    internal void Add(ReadOnlySpan<byte> line) => entries.Add((spool.Add(line, []), line.Length));

    internal void Replace(int index, ReadOnlySpan<byte> line) => entries[index] = (spool.Add(line, []), line.Length);

    /// <summary>A line as <see cref="JsonTree.Write(InputOutcome)"/> printed it.</summary>
    internal byte[] Read(int index)
    {
        var line = new byte[entries[index].Length];
        spool.Read(entries[index].Place, line);
        return line;
    }

    /// <summary>All lines, one at a time.</summary>
    internal IEnumerable<InputOutcome> All() => Enumerable.Range(0, Count).Select(i => JsonTree.ReadOutcome(Read(i)));
}
