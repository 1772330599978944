namespace Plenary.Series;

/// <summary>Which documents are worth comparing: those with one title, those cited, those that share rare passages. Documents are named by their place.</summary>
internal sealed class Meetings
{
    // Documents that share one of so few hashes are compared. At a likeness of a quarter eight are shared on average.
    private const int HashesToMeetBy = 32;

    // What more documents share than this is a formula and brings nobody together.
    private const int Most = 300;

    // Of more documents than that with one title, only the nearest before are compared: the last one that fits is looked for, and
    // without a bound a package of many thousands under one title would never be finished.
    private const int Nearest = 64;

    private readonly SketchTime[] times;
    private readonly int[] groups;
    private readonly Postings byTitle, bySymbol;
    private readonly ulong[] byHash;

    internal Meetings(IReadOnlyList<DocumentSketch> documents)
    {
        (times, groups) = (new SketchTime[documents.Count], new int[documents.Count]);
        var (titles, symbols, hashes) = (new List<(ulong, int)>(), new List<(ulong, int)>(), new List<ulong>(documents.Count * HashesToMeetBy));
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var dates = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < documents.Count; i++)
        {
            var document = documents[i];
            if (!known.TryGetValue(document.Group, out groups[i]))
            {
                known[document.Group] = groups[i] = known.Count;
            }

            // Few days are days of adoption: each is kept once.
            if (document.Date is { } date)
            {
                dates.TryAdd(date, date);
            }

            times[i] = document.Time with { Date = document.Date is null ? null : dates[document.Date] };
            if (document.TitleKey.Length > 0)
            {
                titles.Add((Key(i, TextSketch.Hash(document.TitleKey)), i));
            }

            if (document.SymbolHash is { } symbol)
            {
                symbols.Add((Key(i, symbol), i));
            }

            foreach (var hash in document.Text.Smallest(HashesToMeetBy))
            {
                hashes.Add(Posting(hash, i));
            }
        }

        // Documents of one title in the order of time, the others in that of the documents.
        byTitle = new Postings(titles, (a, b) => times[a].CompareTo(times[b]) is not 0 and var order ? order : a.CompareTo(b));
        bySymbol = new Postings(symbols, (a, b) => a.CompareTo(b));
        byHash = Rare(hashes);
    }

    /// <summary>When a document stands.</summary>
    internal SketchTime Time(int document) => times[document];

    /// <summary>Documents before one that could be its predecessor, in order, each once.</summary>
    internal IEnumerable<int> Of(int place, DocumentSketch document)
    {
        var met = new SortedSet<int>();
        if (document.TitleKey.Length > 0)
        {
            SameTitle(place, byTitle.Of(Key(place, TextSketch.Hash(document.TitleKey))), met);
        }

        foreach (var symbol in document.Cited)
        {
            Add(place, bySymbol.Of(Key(place, symbol)), met);
        }

        foreach (var hash in document.Text.Smallest(HashesToMeetBy))
        {
            for (var i = FirstNotBelow(byHash, Posting(hash, place) & ~(ulong)uint.MaxValue); i < byHash.Length && byHash[i] >> 32 == Posting(hash, place) >> 32; i++)
            {
                Add(place, [(int)(uint)byHash[i]], met);
            }
        }

        return met;
    }

    private void SameTitle(int place, ReadOnlySpan<int> others, SortedSet<int> met)
    {
        if (others.Length <= Most)
        {
            Add(place, others, met);
            return;
        }

        // What stands before: those of days before, and drafts of the same day or session.
        var time = times[place];
        var (own, day) = (FirstNotBefore(others, o => times[o].CompareTo(time) is not 0 and var order ? order : o.CompareTo(place)), FirstNotBefore(others, o => times[o].CompareDay(time)));
        Add(place, others[Math.Max(0, own - Nearest)..own], met);
        Add(place, others[Math.Max(0, day - Nearest)..day], met);
    }

    private static int FirstNotBefore(ReadOnlySpan<int> places, Func<int, int> compare)
    {
        var (low, high) = (0, places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = compare(places[middle]) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Add(int place, ReadOnlySpan<int> others, SortedSet<int> met)
    {
        foreach (var other in others)
        {
            if (groups[other] == groups[place] && times[other].IsBefore(times[place]))
            {
                met.Add(other);
            }
        }
    }

    // Documents of other groups do not meet; should two keys be the same by chance, the groups are compared, and then the titles.
    private ulong Key(int place, ulong hash) => hash ^ ((ulong)(groups[place] + 1) * 0x9E3779B97F4A7C15UL);

    // Hash and place in one number: there are many of them.
    private ulong Posting(uint hash, int place) => ((ulong)(hash ^ ((uint)groups[place] * 0x9E3779B9u)) << 32) | (uint)place;

    // In order, without the hashes that one document has, or too many.
    private static ulong[] Rare(List<ulong> postings)
    {
        postings.Sort();
        var kept = 0;
        for (var (first, end) = (0, 0); first < postings.Count; first = end)
        {
            for (end = first + 1; end < postings.Count && postings[end] >> 32 == postings[first] >> 32; end++)
            {
                // To the end of those with one hash.
            }

            for (var i = first; end - first is > 1 and <= Most && i < end; i++)
            {
                postings[kept++] = postings[i];
            }
        }

        postings.RemoveRange(kept, postings.Count - kept);
        return [.. postings];
    }

    private static int FirstNotBelow(ulong[] sorted, ulong value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Which documents have a key, in two arrays however many keys there are.</summary>
    private sealed class Postings
    {
        private readonly ulong[] keys;
        private readonly int[] places;

        internal Postings(List<(ulong Key, int Place)> postings, Comparison<int> order)
        {
            postings.Sort((a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key) : order(a.Place, b.Place));
            (keys, places) = (new ulong[postings.Count], new int[postings.Count]);
            for (var i = 0; i < keys.Length; i++)
            {
                (keys[i], places[i]) = postings[i];
            }
        }

        internal ReadOnlySpan<int> Of(ulong key)
        {
            var first = Bound(key, after: false);
            return places.AsSpan(first..Bound(key, after: true));
        }

        private int Bound(ulong key, bool after)
        {
            var (low, high) = (0, keys.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = keys[middle] < key || (after && keys[middle] == key) ? (middle + 1, high) : (low, middle);
            }

            return low;
        }
    }
}
