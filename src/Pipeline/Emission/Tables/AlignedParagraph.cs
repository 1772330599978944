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
    internal static IReadOnlyList<AlignedParagraph> Of(IEnumerable<AlignmentNote> notes)
    {
        var rows = new List<AlignedParagraph>();
        foreach (var symbol in notes.Where(n => n.Symbol is not null).GroupBy(n => n.Symbol!, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var versions = symbol.OrderBy(n => n.Id, StringComparer.Ordinal).DistinctBy(n => n.Language, StringComparer.Ordinal).ToList();
            if (versions.Count < 2)
            {
                continue;
            }

            var having = versions.ConvertAll(v => v.Paragraphs.ToHashSet(StringComparer.Ordinal));
            var order = versions.OrderByDescending(v => v.Paragraphs.Count).ThenBy(v => v.Language, StringComparer.Ordinal).SelectMany(v => v.Paragraphs).Distinct(StringComparer.Ordinal);
            rows.AddRange(order.Select(id => new AlignedParagraph(symbol.Key, id,
                versions.Where((_, i) => having[i].Contains(id)).ToDictionary(v => v.Language, v => v.Id, StringComparer.Ordinal))));
        }

        return rows;
    }
}
