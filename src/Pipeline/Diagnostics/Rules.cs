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
