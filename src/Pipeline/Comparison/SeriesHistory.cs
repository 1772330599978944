using Plenary.Model;

namespace Plenary.Comparison;

/// <summary>The life of each paragraph through the documents of a series.</summary>
/// <param name="Documents">The documents in order of time.</param>
/// <param name="Comparisons">Each document with the one before it.</param>
/// <param name="Lives">Every paragraph that ever stood in one of them, from its first to its last station; in the order in which they appear.</param>
public sealed record SeriesHistory(IReadOnlyList<Resolution> Documents, IReadOnlyList<DocumentComparison> Comparisons, IReadOnlyList<ParagraphLife> Lives)
{
    /// <summary>Follows the paragraphs of documents that are in order of time.</summary>
    /// <exception cref="ArgumentException">There is no document, or they are in different languages.</exception>
    public static SeriesHistory Of(IReadOnlyList<Resolution> documents)
    {
        if (documents.Count == 0)
        {
            throw new ArgumentException("A series has at least one document.", nameof(documents));
        }

        var comparisons = documents.Zip(documents.Skip(1), DocumentComparer.Compare).ToArray();
        var lives = new List<ParagraphLife>();
        var living = new Dictionary<string, ParagraphLife>(StringComparer.Ordinal);
        foreach (var paragraph in documents[0].Paragraphs)
        {
            Begin(paragraph.Id, new LifeStation(documents[0].Id, paragraph.Id, AlignmentKind.New, false, null));
        }

        foreach (var comparison in comparisons)
        {
            var before = living;
            living = new Dictionary<string, ParagraphLife>(StringComparer.Ordinal);
            foreach (var step in comparison.Paragraphs)
            {
                Follow(comparison.New.Id, step, before);
            }
        }

        return new SeriesHistory(documents, comparisons, lives);

        void Begin(string id, LifeStation station)
        {
            living[id] = new ParagraphLife([station]);
            lives.Add(living[id]);
        }

        // Of several that merge all have a station in the one, which goes on as the first; of several that were split the first goes on.
        void Follow(string document, Alignment step, Dictionary<string, ParagraphLife> before)
        {
            foreach (var (id, i) in step.New.Select((id, i) => (id, i)))
            {
                var station = new LifeStation(document, id, step.Kind, step.Moved, step.Likeness);
                if (i > 0 || step.Old.Count == 0)
                {
                    Begin(id, station);
                    continue;
                }

                living[id] = before[step.Old[0]];
                foreach (var old in step.Old)
                {
                    before[old].Stations.Add(station);
                }
            }

            if (step.New.Count == 0)
            {
                before[step.Old[0]].Stations.Add(new LifeStation(document, null, AlignmentKind.Dropped, false, null));
            }
        }
    }
}

/// <summary>One paragraph through the years.</summary>
/// <param name="Stations">One for each document from its first to its last; the last can say that it was dropped.</param>
public sealed record ParagraphLife(List<LifeStation> Stations);

/// <summary>A paragraph in one document of a series.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Paragraph">The paragraph's id there; null where it was dropped.</param>
/// <param name="Kind">What became of it since the document before; <c>new</c> in its first.</param>
/// <param name="Moved">True where it stands elsewhere among the others than before.</param>
/// <param name="Likeness">To what it was before, from 0 to 1.</param>
public sealed record LifeStation(string Document, string? Paragraph, AlignmentKind Kind, bool Moved, double? Likeness);
