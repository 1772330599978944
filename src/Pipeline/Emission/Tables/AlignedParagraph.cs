using Plenary.Series;

namespace Plenary.Emission.Tables;

/// <summary>A paragraph of a document that is there in several languages.</summary>
/// <param name="Symbol">The symbol that the versions share.</param>
/// <param name="ParagraphId">The id that the paragraph has in each.</param>
/// <param name="Documents">The ids of the documents that have it, by language.</param>
internal sealed record AlignedParagraph(string Symbol, string ParagraphId, IReadOnlyDictionary<string, string> Documents)
{
    /// <summary>
    /// The rows of all documents, in order of symbol and then of reading: that of the version with the most paragraphs, the
    /// paragraphs of the others behind it. Of two documents with one symbol and language the first id counts.
    /// </summary>
    internal static IEnumerable<AlignedParagraph> Of(IReadOnlyList<AlignmentNote> notes)
    {
        foreach (var places in InSeveralLanguages(notes))
        {
            var versions = places.Select(i => notes[i]).OrderBy(n => n.Id, StringComparer.Ordinal).DistinctBy(n => n.Language, StringComparer.Ordinal).ToList();
            var having = versions.ConvertAll(v => v.Paragraphs.ToHashSet(StringComparer.Ordinal));
            var order = versions.OrderByDescending(v => v.Paragraphs.Count).ThenBy(v => v.Language, StringComparer.Ordinal).SelectMany(v => v.Paragraphs).Distinct(StringComparer.Ordinal);
            foreach (var id in order)
            {
                yield return new AlignedParagraph(versions[0].Symbol!, id, versions.Where((_, i) => having[i].Contains(id)).ToDictionary(v => v.Language, v => v.Id, StringComparer.Ordinal));
            }
        }
    }

    // Most documents of a large package may be there in one language only: a few bytes for each are enough to find the others.
    private static IEnumerable<IReadOnlyList<int>> InSeveralLanguages(IReadOnlyList<AlignmentNote> notes)
    {
        var bySymbol = new List<(ulong Symbol, int Place)>();
        for (var i = 0; i < notes.Count; i++)
        {
            if (notes[i].Symbol is { } symbol)
            {
                bySymbol.Add((TextSketch.Hash(symbol), i));
            }
        }

        bySymbol.Sort();
        var groups = new List<(string Symbol, List<int> Places)>();
        for (var (first, end) = (0, 0); first < bySymbol.Count; first = end)
        {
            for (end = first + 1; end < bySymbol.Count && bySymbol[end].Symbol == bySymbol[first].Symbol; end++)
            {
                // To the end of those with one hash.
            }

            if (end - first > 1)
            {
                groups.AddRange(bySymbol.GetRange(first, end - first).GroupBy(s => notes[s.Place].Symbol!, s => s.Place, StringComparer.Ordinal)
                    .Where(g => g.Select(i => notes[i].Language).Distinct(StringComparer.Ordinal).Skip(1).Any()).Select(g => (g.Key, g.ToList())));
            }
        }

        return groups.OrderBy(g => g.Symbol, StringComparer.Ordinal).Select(g => g.Places);
    }
}
