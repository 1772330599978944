using Plenary.Lexicons;
using static Plenary.Emission.Tables.ColumnsOf<Plenary.Emission.Tables.AlignedParagraph>;

namespace Plenary.Emission.Tables;

internal static class AlignmentTable
{
    internal static readonly Table Table = new CollectionTable<AlignmentNote, AlignedParagraph>
    {
        Name = "alignment",
        Title = "Alignment",
        Description = "One row per paragraph of a document that is there in several languages: which versions have the paragraph. Versions of one symbol have the same paragraph ids; an empty cell is a difference between the versions, or one that is not in the package.",
        KeyLength = 2,
        Relations = [.. Languages().Select(l => new ForeignKey([l], "documents", ["id"]))],
        Take = AlignmentNote.Of,
        Write = note => note.ToBytes(),
        Read = AlignmentNote.FromBytes,
        Items = AlignedParagraph.Of,
        Cells =
        [
            Verbatim("symbol", "Key: the document symbol that the versions share.", "A/HRC/RES/47/10", r => r.Item.Symbol) with { Required = true },
            Verbatim("paragraph_id", "Key: the paragraph, by the id that it has in every language.", "op12.a", r => r.Item.ParagraphId) with { Required = true },
            .. Languages().Select(language => Verbatim(
                language,
                $"The document in this language (ISO 639-1: {language}) where it has the paragraph; empty where it has not, or is not in the package.",
                $"a-hrc-res-47-10.{language}",
                r => r.Item.Documents.GetValueOrDefault(language))),
        ],
    };

    private static IEnumerable<string> Languages() => LexiconSet.Languages.Order(StringComparer.Ordinal);
}
