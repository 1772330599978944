using Plenary.Series;
using static Plenary.Emission.Tables.ColumnsOf<Plenary.Series.SeriesMember>;

namespace Plenary.Emission.Tables;

internal static class SeriesTable
{
    internal static readonly Table Table = new CollectionTable<DocumentSketch, SeriesMember>
    {
        Name = "series",
        Title = "Series",
        Description = "One row per document that belongs to a series: documents of one body and language on one subject over the sessions. A document without predecessor or successor in the package has no row.",
        KeyLength = 1,
        Relations = [new(["series_id"], "documents", ["id"]), new(["predecessor_id"], "documents", ["id"])],
        Take = DocumentSketch.Of,
        Write = sketch => sketch.ToBytes(),
        Read = DocumentSketch.FromBytes,
        Items = SeriesFinder.FindInOrder,
        Cells =
        [
            Verbatim("document_id", "Key: the document.", "a-hrc-res-47-10.zh", r => r.Item.DocumentId) with { Required = true, Unique = true },
            Verbatim("series_id", "The first document of the series, whose id names it.", "a-hrc-res-44-11.zh", r => r.Item.SeriesId) with { Required = true },
            Count("position", "Place in the series in order of time, from 1.", null, "2", r => r.Item.Position) with { Required = true, Minimum = 1 },
            Verbatim("predecessor_id", "The document that this one follows; empty for the first.", "a-hrc-res-44-11.zh", r => r.Item.PredecessorId),
            Share("text_likeness", "Share of runs of four words or characters that both texts have among those that either has: 0 for nothing, 1 for all. An estimate for long texts.", "0.62", r => r.Item.TextLikeness),
            Share("title_likeness", "Likeness of the titles: 0 for nothing in common, 1 for the same.", "0.67", r => r.Item.TitleLikeness),
            List("evidence", "Why it is taken for a successor: same_title, title_contained (one title contains the other), similar_title, cites_predecessor, similar_text.", """["title_contained","similar_text"]""", (row, json) =>
            {
                foreach (var evidence in row.Item.Evidence)
                {
                    json.WriteStringValue(Words<SeriesEvidence>.Of(evidence));
                }
            }),
        ],
    };
}
