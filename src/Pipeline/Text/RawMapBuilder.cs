using System.Buffers;

namespace Plenary.Text;

/// <summary>Puts the map of a text together, from its beginning to its end.</summary>
internal sealed class RawMapBuilder
{
    private const int Least = 16;

    private RunStart[] runs = ArrayPool<RunStart>.Shared.Rent(Least);
    private int count;
    private int length;

    // The raw offset that carries the last run on.
    private int next = -1;

    // The run of the source that was copied last: what comes next begins there or behind it.
    private int near;

    /// <summary>The raw offset of the last character; there has to be one.</summary>
    internal int Last => next - 1;

    /// <summary>Maps characters to raw ones that stand one behind the other.</summary>
    /// <param name="raw">The first of these.</param>
    /// <param name="characters">How many they are.</param>
    internal void Add(int raw, int characters)
    {
        if (raw != next)
        {
            if (count == runs.Length)
            {
                Grow();
            }

            runs[count++] = new RunStart(length, raw);
        }

        length += characters;
        next = raw + characters;
    }

    /// <summary>Maps characters as a stretch of another text is mapped.</summary>
    internal void Add(RawMap source, TextSpan span)
    {
        if (span.IsEmpty)
        {
            return;
        }

        var stretch = source.Within(span, near);
        while (stretch.MoveNext())
        {
            Add(stretch.Current.Raw, stretch.Current.Length);
            near = stretch.Place;
        }
    }

    /// <summary>The map; nothing may be added to it any more.</summary>
    internal RawMap ToMap()
    {
        var map = length == 0 ? RawMap.Empty : new RawMap(runs[..count], length);
        ArrayPool<RunStart>.Shared.Return(runs);
        runs = [];
        return map;
    }

    private void Grow()
    {
        var larger = ArrayPool<RunStart>.Shared.Rent(count * 2);
        runs.AsSpan(0, count).CopyTo(larger);
        ArrayPool<RunStart>.Shared.Return(runs);
        runs = larger;
    }
}
