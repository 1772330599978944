using System.Runtime.InteropServices;

namespace Plenary.Series;

/// <summary>
/// Finds which documents follow each other on one subject. Works on sketches, so that the documents themselves can stream by; the
/// sketches may be on disk, too. The result does not depend on the order in which they came.
/// </summary>
public static class SeriesFinder
{
    // The predecessor is the last of the documents that fit, where it does not fit much worse than another.
    private const double NearlyAsWell = 0.5;

    /// <summary>The members of every series of two or more documents, in ordinal order of their ids.</summary>
    public static IEnumerable<SeriesMember> Find(IEnumerable<DocumentSketch> documents) =>
        FindInOrder([.. documents.OrderBy(d => d.Id, StringComparer.Ordinal)]);

    /// <summary>The members of every series of two or more documents, in ordinal order of their ids.</summary>
    /// <param name="documents">In that order, too. Each is asked for several times; some hundred bytes of each are kept.</param>
    public static IEnumerable<SeriesMember> FindInOrder(IReadOnlyList<DocumentSketch> documents)
    {
        var meetings = new Meetings(documents);
        var links = new Link[documents.Count];
        Array.Fill(links, Link.None);
        for (var later = 0; later < documents.Count; later++)
        {
            links[later] = Predecessor(later, documents, meetings);
        }

        return Members(documents, meetings, links);
    }

    private static Link Predecessor(int later, IReadOnlyList<DocumentSketch> documents, Meetings meetings)
    {
        List<(int Earlier, SeriesLink Link)>? fitting = null;
        foreach (var earlier in meetings.Of(later, documents[later]))
        {
            if (SeriesLink.Between(documents[earlier], documents[later]) is { } link)
            {
                (fitting ??= []).Add((earlier, link));
            }
        }

        if (fitting is null)
        {
            return Link.None;
        }

        var best = fitting.Max(l => l.Link.TextLikeness);
        var (place, chosen) = fitting.Where(l => l.Link.TextLikeness >= NearlyAsWell * best).Aggregate((a, b) =>
            meetings.Time(a.Earlier).IsBefore(meetings.Time(b.Earlier)) ? b
            : meetings.Time(b.Earlier).IsBefore(meetings.Time(a.Earlier)) ? a
            : b.Link.TextLikeness > a.Link.TextLikeness ? b
            : a);
        return new Link(place, chosen.TextLikeness, chosen.TitleLikeness, chosen.Evidence.Aggregate(0, (set, e) => set | (1 << (int)e)));
    }

    // Each document has one predecessor at most, so that links make trees; the root is the first of the series.
    private static IEnumerable<SeriesMember> Members(IReadOnlyList<DocumentSketch> documents, Meetings meetings, Link[] links)
    {
        var chains = new (int Root, int Length)[links.Length];
        var series = new Dictionary<int, List<int>>();
        for (var i = 0; i < links.Length; i++)
        {
            chains[i] = Chain(i, links);
            if (chains[i].Length > 0)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(series, chains[i].Root, out _) ??= []).Add(i);
            }
        }

        var positions = new int[links.Length];
        foreach (var (root, others) in series)
        {
            positions[root] = 1;
            var position = 1;
            foreach (var i in others.OrderBy(i => meetings.Time(i).Date ?? "9999", StringComparer.Ordinal)
                .ThenBy(i => meetings.Time(i).Session ?? int.MaxValue).ThenBy(i => chains[i].Length).ThenBy(i => i))
            {
                positions[i] = ++position;
            }
        }

        for (var i = 0; i < links.Length; i++)
        {
            if (positions[i] > 0)
            {
                var link = links[i];
                var follows = link.Earlier >= 0;
                yield return new SeriesMember(
                    documents[i].Id, documents[chains[i].Root].Id, positions[i], follows ? documents[link.Earlier].Id : null,
                    follows ? link.TextLikeness : null, follows ? link.TitleLikeness : null, [.. Enum.GetValues<SeriesEvidence>().Where(e => (link.Evidence & (1 << (int)e)) != 0)]);
            }
        }
    }

    private static (int Root, int Length) Chain(int document, Link[] links)
    {
        var length = 0;
        for (; links[document].Earlier >= 0; document = links[document].Earlier)
        {
            length++;
        }

        return (document, length);
    }

    /// <summary>A link without what can be read again: there is one for every document of a package.</summary>
    private readonly record struct Link(int Earlier, double TextLikeness, double TitleLikeness, int Evidence)
    {
        internal static readonly Link None = new(-1, 0, 0, 0);
    }
}
