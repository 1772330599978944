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
