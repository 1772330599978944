namespace Plenary.Extraction.Sponsors;

/// <summary>
/// A sponsor can have several star notes, and their marks run together: <c>***</c> calls the notes <c>*</c> and <c>**</c>,
/// unless there is a note <c>***</c>.
/// </summary>
internal static class StarRun
{
    /// <summary>The notes that a run calls, shortest mark first; null where no different notes make up the run.</summary>
    /// <param name="run">Stars only.</param>
    /// <param name="known">Marks of the notes there are; those that aren't stars are ignored.</param>
    public static IReadOnlyList<string>? Split(string run, IReadOnlyCollection<string> known)
    {
        if (known.Contains(run))
        {
            return [run];
        }

        var lengths = known.Where(IsStars).Select(k => k.Length).Where(l => l < run.Length).Distinct().Order().ToArray();
        return Fewest(run.Length, lengths, lengths.Length)?.Select(l => new string('*', l)).ToList();
    }

    /// <summary>True for one or more stars and nothing else.</summary>
    public static bool IsStars(string marker) => marker.Length > 0 && marker.AsSpan().TrimStart('*').IsEmpty;

    // The fewest different lengths that add up to `rest`, among the first `count`, in ascending order. Documents have a
    // handful of star notes at most; a longer list is cut so that odd input can't make this slow.
    private static List<int>? Fewest(int rest, int[] lengths, int count)
    {
        if (rest == 0)
        {
            return [];
        }

        List<int>? best = null;
        for (var i = Math.Min(count, 8) - 1; i >= 0; i--)
        {
            if (lengths[i] <= rest && Fewest(rest - lengths[i], lengths, i) is { } others && (best is null || others.Count + 1 < best.Count))
            {
                best = [.. others, lengths[i]];
            }
        }

        return best;
    }
}
