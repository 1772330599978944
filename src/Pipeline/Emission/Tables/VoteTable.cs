using Plenary.Model;
using static Plenary.Emission.Tables.ColumnsOf<Plenary.Model.VoteEntry>;

namespace Plenary.Emission.Tables;

internal static class VoteTable
{
    internal static readonly Table Table = new Table<VoteEntry>
    {
        Name = "votes",
        Title = "Votes",
        Description = "One row per state in a roll call. A name that one roll call prints twice stands here once, as printed first.",
        KeyLength = 2,
        Items = document => document.Vote?.Votes ?? [],
        Cells =
        [
            DocumentId,
            Verbatim("name", "Key inside the document: the state as printed.", "阿塞拜疆", r => r.Item.Name) with { Required = true },
            Count("index", "Place in the roll call, from 0.", null, "0", r => r.Index) with { Required = true },
            StateColumns<VoteEntry>.Iso3(v => v.Iso3),
            StateColumns<VoteEntry>.M49(v => v.M49),
            Word<RegionalGroup>("regional_group", "Regional group of the state in the year of the vote; empty for a state without one.", r => r.Item.RegionalGroup),
            Word<VotePosition>("position", "How it voted.", r => r.Item.Position) with { Required = true },
            Word<VotePosition>("declared_intention", "How it later said that it had meant to vote; changes no vote.", r => r.Item.DeclaredIntention),
            Verbatim("note_id", "The footnote called at the name.", "fn7", r => r.Item.NoteId),
        ],
    };
}
