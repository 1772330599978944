using System.Collections;

namespace Plenary.Text;

/// <summary>
/// The raw offset of each character of a text, in UTF-16 code units of the decoded raw input. It is kept as runs in which one raw
/// character stands behind the other: a map costs what was repaired in a text, and not how long the text is.
/// </summary>
public sealed class RawMap : IReadOnlyList<int>
{
    /// <summary>The map of the empty text.</summary>
    public static readonly RawMap Empty = new([], 0);

    private readonly RunStart[] runs;

    internal RawMap(RunStart[] runs, int count) => (this.runs, Count) = (runs, count);

    /// <summary>How many characters are mapped.</summary>
    public int Count { get; }

    /// <summary>The raw offset of a character.</summary>
    public int this[int offset]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)offset, (uint)Count, nameof(offset));
            var run = runs[RunAt(offset, 0)];
            return run.Raw + (offset - run.Start);
        }
    }

    /// <summary>The map of a raw text as it stands.</summary>
    public static RawMap Identity(int length) => length == 0 ? Empty : new RawMap([new RunStart(0, 0)], length);

    /// <summary>The map of a text whose raw offsets are known one by one.</summary>
    internal static RawMap Of(ReadOnlySpan<int> places)
    {
        var map = new RawMapBuilder();
        foreach (var place in places)
        {
            map.Add(place, 1);
        }

        return map.ToMap();
    }

    /// <summary>The map of a part of the text.</summary>
    public RawMap Slice(TextSpan span)
    {
        if (span.IsEmpty)
        {
            return Empty;
        }

        var first = RunAt(span.Start, 0);
        var slice = new RunStart[RunAt(span.End - 1, first) - first + 1];
        for (var i = 0; i < slice.Length; i++)
        {
            var (start, raw) = runs[first + i];
            slice[i] = start < span.Start ? new RunStart(0, raw + (span.Start - start)) : new RunStart(start - span.Start, raw);
        }

        return new RawMap(slice, span.Length);
    }

    /// <summary>The runs of a stretch of the text, by <c>foreach</c> and without allocation.</summary>
    public RawRuns Within(TextSpan span) => Within(span, 0);

    /// <summary>The same where the run is known near which the stretch begins.</summary>
    internal RawRuns Within(TextSpan span, int near) => new(runs, span, span.IsEmpty ? 0 : RunAt(span.Start, near));

    /// <inheritdoc/>
    public IEnumerator<int> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // The run of a character, which mostly is one that was asked for before, or the next.
    private int RunAt(int offset, int near)
    {
        var (low, high) = (0, runs.Length - 1);
        if (near < runs.Length && runs[near].Start <= offset)
        {
            low = near;
            high = near + 1 < runs.Length && offset < runs[near + 1].Start ? near : high;
        }

        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            (low, high) = runs[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}

/// <summary>Where a run begins: in the text, and in the raw text.</summary>
internal readonly record struct RunStart(int Start, int Raw);

/// <summary>Characters of a text that stand one behind the other in the raw text, too.</summary>
/// <param name="Start">The first of them, in the text.</param>
/// <param name="Raw">The first of them, in the raw text.</param>
/// <param name="Length">How many there are.</param>
public readonly record struct RawRun(int Start, int Raw, int Length);

/// <summary>The runs of a stretch of text.</summary>
public struct RawRuns
{
    private readonly RunStart[] runs;
    private readonly TextSpan span;
    private int next;

    internal RawRuns(RunStart[] runs, TextSpan span, int first) => (this.runs, this.span, next) = (runs, span, first);

    /// <summary>The run that was reached.</summary>
    public RawRun Current { get; private set; }

    /// <summary>The place of that run among all runs of the text.</summary>
    internal readonly int Place => next - 1;

    /// <summary>Goes to the next run.</summary>
    public bool MoveNext()
    {
        var start = Current.Length == 0 ? span.Start : Current.Start + Current.Length;
        if (start >= span.End)
        {
            return false;
        }

        var run = runs[next++];
        var end = next < runs.Length ? Math.Min(runs[next].Start, span.End) : span.End;
        Current = new RawRun(start, run.Raw + (start - run.Start), end - start);
        return true;
    }

    /// <summary>The runs themselves.</summary>
    public readonly RawRuns GetEnumerator() => this;
}
