using Plenary.Model;
using static Plenary.Emission.Tables.ColumnsOf<Plenary.Model.Sponsor>;

namespace Plenary.Emission.Tables;

internal static class SponsorTable
{
    internal static readonly Table Table = new Table<Sponsor>
    {
        Name = "sponsors",
        Title = "Sponsors",
        Description = "One row per sponsor, in printed order. A name that one document prints twice stands here once, as printed first.",
        KeyLength = 2,
        Items = document => document.Sponsors,
        Cells =
        [
            DocumentId,
            Verbatim("name", "Key inside the document: the sponsor as printed.", "阿塞拜疆", r => r.Item.Name) with { Required = true },
            Count("index", "Place in printed order, from 0.", null, "0", r => r.Index) with { Required = true },
            StateColumns<Sponsor>.Iso3(s => s.Iso3),
            StateColumns<Sponsor>.M49(s => s.M49),
            List("note_ids", "The footnotes called at the name.", """["fn1","fn2"]""", (row, json) =>
            {
                foreach (var id in row.Item.NoteIds)
                {
                    json.WriteStringValue(id);
                }
            }),
        ],
    };
}
