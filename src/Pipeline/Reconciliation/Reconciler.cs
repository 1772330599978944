using System.Globalization;
using Plenary.Emission;
using Plenary.Lexicons;
using Plenary.Model;

namespace Plenary.Reconciliation;

/// <summary>
/// Compares the ledger of a package with an outside record: totals with the printed tally and with the lists, states with states.
/// Documents go in one by one; only the record is kept in memory.
/// </summary>
public sealed class Reconciler
{
    private static readonly string[] Languages = ["en", "fr", "es", "ru", "ar", "zh"];

    private readonly ILookup<string, VoteRecord> bySymbol;
    private readonly HashSet<string> found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> codes = new(StringComparer.Ordinal);
    private readonly List<Discrepancy> discrepancies = [];
    private readonly bool complete;

    /// <summary>Begins a comparison.</summary>
    /// <param name="records">The outside record.</param>
    /// <param name="complete">True where the record should have every vote of the package.</param>
    public Reconciler(VoteRecords records, bool complete)
    {
        bySymbol = records.Rows.ToLookup(r => r.Symbol, StringComparer.Ordinal);
        this.complete = complete;
    }

    /// <summary>How many documents were compared.</summary>
    public int Compared { get; private set; }

    /// <summary>Compares one document.</summary>
    public void Add(Resolution document)
    {
        var rows = document.Symbol is null ? [] : bySymbol[document.Symbol].ToArray();
        if (rows.Length == 0)
        {
            if (complete && document.Vote is not null)
            {
                Enter(document, "no_record", null, "a vote", null, null);
            }

            return;
        }

        found.Add(document.Symbol!);
        Compared++;
        if (document.Vote is not { } vote)
        {
            Enter(document, "no_vote", null, null, "a vote", rows[0].Line);
            return;
        }

        foreach (var row in rows.Where(r => r.State is null))
        {
            Totals(document, vote, row);
        }

        RollCall(document, vote, [.. rows.Where(r => r.State is not null)]);
    }

    /// <summary>The discrepancies: those of the documents in the order in which they came, then what the package does not have.</summary>
    public IReadOnlyList<Discrepancy> Finish() =>
    [
        .. discrepancies,
        .. bySymbol.Where(g => !found.Contains(g.Key)).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new Discrepancy(g.Key, null, "no_document", null, null, "a vote", g.First().Line, null)),
    ];

    private void Totals(Resolution document, Vote vote, VoteRecord row)
    {
        Compare("printed", vote.Printed);
        if (vote.Votes.Count > 0)
        {
            Compare("counted", vote.Counted);
        }

        void Compare(string account, Tally? tally)
        {
            (string Position, int? Ours, int? Theirs)[] totals =
                [("in_favour", tally?.InFavour, row.InFavour), ("against", tally?.Against, row.Against), ("abstaining", tally?.Abstaining, row.Abstaining)];
            foreach (var (position, ours, theirs) in totals)
            {
                if (tally is not null && theirs is not null && ours != theirs)
                {
                    Enter(document, "total", null, Text(ours), Text(theirs), row.Line, $"{account} {position}");
                }
            }
        }
    }

    private void RollCall(Resolution document, Vote vote, IReadOnlyList<VoteRecord> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var ours = vote.Votes.Where(v => v.Iso3 is not null).GroupBy(v => v.Iso3!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var theirs = new Dictionary<string, VoteRecord>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (Code(row.State!) is not { } code)
            {
                Enter(document, "unknown_state", row.State, null, Word(row.Position!.Value.Vote), row.Line);
            }
            else if (!theirs.TryAdd(code, row))
            {
                Enter(document, "record_twice", code, null, Word(row.Position!.Value.Vote), row.Line, $"also in line {theirs[code].Line}");
            }
            else
            {
                State(document, code, ours.GetValueOrDefault(code), row);
            }
        }

        foreach (var vote1 in ours.Values.Where(v => !theirs.ContainsKey(v.Iso3!)).OrderBy(v => v.Iso3, StringComparer.Ordinal))
        {
            Enter(document, "not_in_record", vote1.Iso3, Word(vote1.Position), null, null);
        }
    }

    private void State(Resolution document, string code, VoteEntry? ours, VoteRecord row)
    {
        var theirs = row.Position!.Value.Vote;
        if (ours?.Position == theirs)
        {
            return;
        }

        if (ours is null)
        {
            Enter(document, "not_in_lists", code, null, Word(theirs), row.Line);
            return;
        }

        // A catalogue may have entered what a state said afterwards.
        Enter(document, "position", code, Word(ours.Position), Word(theirs), row.Line, ours.DeclaredIntention is { } meant && meant == theirs ? "the record has the declared intention" : null);
    }

    private void Enter(Resolution document, string kind, string? state, string? package, string? record, int? line, string? note = null) =>
        discrepancies.Add(new Discrepancy(document.Symbol ?? document.Id, document.Id, kind, state, package, record, line, note));

    // A code, or a name in any of the six languages.
    private string? Code(string state)
    {
        if (!codes.TryGetValue(state, out var code))
        {
            code = Languages.Select(l => States.For(l)).SelectMany(s => s.Names).FirstOrDefault(n => n.State.Iso3.Equals(state, StringComparison.Ordinal) || n.State.M49.Equals(state, StringComparison.Ordinal))?.State.Iso3
                ?? Languages.Select(l => States.For(l).Find(state)).FirstOrDefault(s => s is not null)?.Iso3;
            codes.Add(state, code);
        }

        return code;
    }

    private static string Word(VotePosition? position) => position is { } vote ? Words<VotePosition>.Of(vote) : "not_voting";

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
