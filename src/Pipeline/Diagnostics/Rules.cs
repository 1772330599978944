using System.Reflection;

namespace Plenary.Diagnostics;

/// <summary>
/// Every rule there is, in one table. <c>plenary explain</c>, <c>docs/diagnostics.md</c> and the test that each rule is
/// triggered by an example all read it. A code is never renumbered and never changes its meaning.
/// </summary>
public static class Rules
{
    // ---- SRC: reading bytes as text --------------------------------------------------------------------------

    // ---- NRM: normalizing ------------------------------------------------------------------------------------

    // ---- SEG: cutting into blocks ----------------------------------------------------------------------------

    // ---- MET: metadata ---------------------------------------------------------------------------------------

    // ---- PAR: paragraphs -------------------------------------------------------------------------------------

    // ---- FTN: footnotes --------------------------------------------------------------------------------------

    // ---- VOT: votes, states, sponsors ------------------------------------------------------------------------

    public static readonly Rule UnknownVoter = new("VOT001", Severity.Warning,
        "A name in a roll call is no state that the table knows",
        "The vote is kept under the name as printed, with null codes, and counts in the list; no state is guessed from likeness. The vote is marked as not consistent.",
        "Look at the place in the raw text. A misprint or a fault of the dump belongs into corrections.yaml; a name that is really used belongs into states.csv, with its years.");

    public static readonly Rule NamesRunTogether = new("VOT002", Severity.Warning,
        "Two names stand together with no separator between them",
        "Both were recognised as known names from end to end, so the dump has probably lost a separator between them.",
        "Compare with the printed document: a longer name that the table lacks could also look like this.");

    public static readonly Rule TallyDiffers = new("VOT003", Severity.Warning,
        "The printed tally and the printed lists differ",
        "The formula gives other numbers of votes than there are names under the headings. Both are published side by side, nothing is adjusted.",
        "See whether a name was lost or torn apart at a page break; if the printed document itself is at odds, the official record of the meeting decides.");

    public static readonly Rule VotedTwice = new("VOT004", Severity.Warning,
        "A state stands twice in one roll call",
        "Each mention is kept as a vote, so the state has two; the vote is marked as not consistent.",
        "Compare with the printed document; remove the repetition through corrections.yaml if the dump doubled it.");

    public static readonly Rule NoVoteFormula = new("VOT005", Severity.Warning,
        "A vote block doesn't say how the text was adopted",
        "None of the formulas in the lexicon (recorded vote, without a vote, vote) was found, so the method of adoption is null.",
        "If the formula is a good one, add its words to the section votes of the lexicon.");

    public static readonly Rule DoubtfulTally = new("VOT006", Severity.Warning,
        "A number in the vote formula has no known position",
        "The word that should say for, against or abstaining is unknown, or one position has two numbers. Numbers without a position are taken in the order in which they are always printed; a number left over is ignored.",
        "Check the tally against the lists; a misprint (造成 for 赞成) needs no action as long as they agree.");

    public static readonly Rule TallyWithoutList = new("VOT007", Severity.Info,
        "A tally is printed, but no names",
        "The votes are known by number only: the counted tally is zero and the vote is marked as not consistent.",
        "Nothing to do where the body prints no roll call; otherwise see whether the headings of the lists were lost.");

    public static readonly Rule TextBesideVote = new("VOT008", Severity.Warning,
        "Text in a vote block is neither formula nor roll call",
        "Something follows a list or the closing bracket, e.g. an explanation of vote or a note that wasn't recognised as one. It is not part of the votes.",
        "Look at the place; a footnote should have been taken out before, and other text belongs into a block of its own.");

    public static readonly Rule VoteWithoutVote = new("VOT009", Severity.Warning,
        "A text adopted without a vote has votes",
        "The formula says that no vote was taken, but numbers of votes or headings of lists stand in the same block. Both are published.",
        "Two formulas may have fallen into one block: compare with the printed document.");

    public static readonly Rule GroupAsSponsor = new("VOT020", Severity.Info,
        "A sponsor is a group, an organization or an office",
        "Such a sponsor has no country code; its name is kept as printed.",
        "Nothing to do; who belonged to the group at that time isn't said by the document.");

    public static readonly Rule UnknownSponsor = new("VOT021", Severity.Warning,
        "A sponsor is nothing that the tables know",
        "The name is kept as printed, with null codes; no state is guessed from likeness.",
        "Look at the place in the raw text. Names of states belong into states.csv, groups into the section sponsors of the lexicon, faults of the dump into corrections.yaml.");

    public static readonly Rule UnsplitStars = new("VOT022", Severity.Warning,
        "A run of stars fits no notes",
        "Stars behind a sponsor call footnotes. No note has as many stars, and no notes together make up the run; it is kept as one call.",
        "See whether a star note was lost: its text stands at the foot of the first page.");

    public static readonly Rule NoSponsorLabel = new("VOT023", Severity.Warning,
        "A sponsor line doesn't end in the words for a draft",
        "The whole line was read as names, since the colon and 决议草案 or the like are missing.",
        "Look at the line: it may be cut, or no sponsor line. A label in use belongs into the section sponsors of the lexicon.");

    // ---- REF: references -------------------------------------------------------------------------------------

    public static readonly Rule IssuerUnknown = new(
        "REF001", Severity.Warning, "The body that issued a resolution is not known",
        "The text gives a number, but neither a body that numbers its resolutions or decisions that way nor a body with a known symbol. The reference is kept without a symbol, status `unresolved`.",
        "Read the sentence. If it names the body, add the name to the language's lexicon, or the body to bodies.yaml.");

    public static readonly Rule NumberWithoutNoun = new(
        "REF002", Severity.Info, "A number looks like a resolution's, but nothing says that it is one",
        "No noun (resolution, decision) follows the number or the list that it stands in. It is no reference.",
        "Have a look; a law or an order can have such a number.");

    public static readonly Rule ShortTitle = new(
        "REF003", Severity.Info, "The name of an instrument is only its kind",
        "A short name (the Convention, the Declaration) points back to a full name. The reference is kept with the name as printed, status `unresolved`.",
        "Nothing; if everybody knows what the name means, list it among the known titles of the lexicon.");

    public static readonly Rule IbidWithoutAntecedent = new(
        "REF004", Severity.Warning, "\"Ibid.\" with nothing before it",
        "The note before this one holds no reference that \"ibid.\" could repeat. The reference is kept without a symbol, status `unresolved`.",
        "Look whether a note was lost.");

    // ---- VAL: validation of documents ------------------------------------------------------------------------

    // ---- EMT: writing and checking packages ------------------------------------------------------------------

    /// <summary>All rules, in order of code.</summary>
    public static IReadOnlyList<Rule> All => Table.Rows;

    /// <summary>The rule with a code (letter case does not matter), or null.</summary>
    public static Rule? Find(string code) => All.FirstOrDefault(r => string.Equals(r.Code, code, StringComparison.OrdinalIgnoreCase));

    // Read on first use, after every field above has its value.
    private static class Table
    {
        internal static readonly Rule[] Rows =
            [.. typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(f => f.FieldType == typeof(Rule))
                .Select(f => (Rule)f.GetValue(null)!)
                .OrderBy(r => r.Code, StringComparer.Ordinal)];
    }
}
