namespace Plenary.Series;

/// <summary>
/// Finds which documents follow each other on one subject. Works on sketches, so that the documents themselves can stream by;
/// the result does not depend on the order in which they came.
/// </summary>
public static class SeriesFinder
{
    // Documents that share one of so few hashes are compared. At a likeness of a quarter eight are shared on average.
    private const int HashesToMeetBy = 32;

    // What more documents share than this is a formula and brings nobody together.
    private const int MostMeetings = 300;

    // The predecessor is the last of the documents that fit, where it does not fit much worse than another.
    private const double NearlyAsWell = 0.5;

    /// <summary>The members of every series of two or more documents, in ordinal order of their ids.</summary>
    public static IReadOnlyList<SeriesMember> Find(IEnumerable<DocumentSketch> documents)
    {
        var members = new List<SeriesMember>();
        foreach (var group in documents.GroupBy(d => d.Group, StringComparer.Ordinal))
        {
            var inOrder = group.OrderBy(d => d.Id, StringComparer.Ordinal).ToArray();
            var links = Links(inOrder);
            members.AddRange(Series(inOrder, links));
        }

        return [.. members.OrderBy(m => m.DocumentId, StringComparer.Ordinal)];
    }

    private static Dictionary<DocumentSketch, SeriesLink> Links(DocumentSketch[] documents)
    {
        var meetings = new Meetings(documents);
        var links = new Dictionary<DocumentSketch, SeriesLink>();
        foreach (var later in documents)
        {
            var fitting = meetings.Of(later).Where(earlier => earlier.IsBefore(later)).Select(earlier => SeriesLink.Between(earlier, later)).OfType<SeriesLink>().ToArray();
            if (fitting.Length > 0)
            {
                var best = fitting.Max(l => l.TextLikeness);
                links[later] = fitting.Where(l => l.TextLikeness >= NearlyAsWell * best).Aggregate(Later);
            }
        }

        return links;
    }

    private static SeriesLink Later(SeriesLink a, SeriesLink b) =>
        a.Earlier.IsBefore(b.Earlier) ? b
        : b.Earlier.IsBefore(a.Earlier) ? a
        : a.TextLikeness != b.TextLikeness ? (a.TextLikeness > b.TextLikeness ? a : b)
        : string.CompareOrdinal(a.Earlier.Id, b.Earlier.Id) < 0 ? a : b;

    // Each document has one predecessor at most, so that links make trees; the root is the first of the series.
    private static IEnumerable<SeriesMember> Series(DocumentSketch[] documents, Dictionary<DocumentSketch, SeriesLink> links)
    {
        var chains = documents.Select(d => (Document: d, Chain: Chain(d, links))).ToArray();
        foreach (var series in chains.GroupBy(c => c.Chain.Root).Where(g => g.Count() > 1))
        {
            var position = 0;
            foreach (var (document, _) in series
                .OrderBy(c => c.Document == series.Key ? 0 : 1)
                .ThenBy(c => c.Document.Date ?? "9999", StringComparer.Ordinal)
                .ThenBy(c => c.Document.Session ?? int.MaxValue)
                .ThenBy(c => c.Chain.Length)
                .ThenBy(c => c.Document.Id, StringComparer.Ordinal))
            {
                var link = links.GetValueOrDefault(document);
                yield return new SeriesMember(
                    document.Id, series.Key.Id, ++position, link?.Earlier.Id, link?.TextLikeness, link?.TitleLikeness, link?.Evidence ?? []);
            }
        }
    }

    private static (DocumentSketch Root, int Length) Chain(DocumentSketch document, Dictionary<DocumentSketch, SeriesLink> links)
    {
        var length = 0;
        while (links.TryGetValue(document, out var link))
        {
            (document, length) = (link.Earlier, length + 1);
        }

        return (document, length);
    }

    /// <summary>Which documents are worth comparing: those with one title, those cited, those that share rare passages.</summary>
    private sealed class Meetings
    {
        private readonly Dictionary<string, List<DocumentSketch>> byTitle = new(StringComparer.Ordinal);
        private readonly Dictionary<ulong, List<DocumentSketch>> bySymbol = [];
        private readonly Dictionary<uint, List<DocumentSketch>> byHash = [];

        internal Meetings(DocumentSketch[] documents)
        {
            foreach (var document in documents)
            {
                if (document.TitleKey.Length > 0)
                {
                    Add(byTitle, document.TitleKey, document);
                }

                if (document.SymbolHash is { } symbol)
                {
                    Add(bySymbol, symbol, document);
                }

                foreach (var hash in document.Text.Smallest(HashesToMeetBy))
                {
                    Add(byHash, hash, document);
                }
            }
        }

        internal IEnumerable<DocumentSketch> Of(DocumentSketch document)
        {
            var met = new HashSet<DocumentSketch>();
            met.UnionWith(byTitle.GetValueOrDefault(document.TitleKey) ?? []);
            foreach (var symbol in document.Cited)
            {
                met.UnionWith(bySymbol.GetValueOrDefault(symbol) ?? []);
            }

            foreach (var hash in document.Text.Smallest(HashesToMeetBy))
            {
                if (byHash[hash] is { Count: <= MostMeetings } meeting)
                {
                    met.UnionWith(meeting);
                }
            }

            return met.OrderBy(d => d.Id, StringComparer.Ordinal);
        }

        private static void Add<TKey>(Dictionary<TKey, List<DocumentSketch>> index, TKey key, DocumentSketch document)
            where TKey : notnull => (index.TryGetValue(key, out var list) ? list : index[key] = []).Add(document);
    }
}
