using Plenary.Diagnostics;
using Plenary.Extraction.Names;
using Plenary.Lexicons;
using Plenary.Model;
using Plenary.Text;

namespace Plenary.Extraction.Votes;

/// <summary>
/// Reads a vote block: a formula (<c>[经记录表决，以 32 票赞成、14 票反对、1 票弃权获得通过。</c>) and, under a heading for each
/// position, the names of those who took it.
/// </summary>
public static class VoteExtractor
{
    /// <summary>Reads a vote block. Any text gives a reading; what can't be read is reported.</summary>
    /// <param name="block">The block without running heads and note texts; white space and note calls may stand anywhere.</param>
    /// <param name="lexicon">The words of the document's language.</param>
    /// <param name="states">The names of states in that language.</param>
    /// <param name="year">Of the vote; null where it is not known.</param>
    public static Outcome<VoteReading> Extract(MappedText block, Lexicon lexicon, States states, int? year = null)
    {
        var bare = BareText.Of(block, states.Spaced, starsAreCalls: false);
        var headings = VoteHeading.FindAll(bare.Text, lexicon.Votes);
        var (findings, rest) = (new List<Finding>(), new List<TextSpan>());

        var close = Close(bare.Text, headings);
        var formula = Formula(bare.Text, headings, close, lexicon);
        var (method, rejected) = Method(bare, formula, lexicon.Votes, findings);
        var tally = Tally(bare, formula, lexicon, findings);
        var ledger = new VoteLedger(bare, year, findings);
        for (var i = 0; i < headings.Count; i++)
        {
            var end = i + 1 < headings.Count ? headings[i + 1].Start : close;
            var list = CutAtTerminator(bare.Text, new TextSpan(headings[i].End, Math.Max(end, headings[i].End)), lexicon.Lists);
            Enter(ledger, bare, list, headings[i].Position, lexicon, states);
            Leave(rest, bare, new TextSpan(list.End, end));
        }

        Leave(rest, bare, new TextSpan(headings.Count > 0 ? close : formula.End, bare.Text.Length));
        findings.AddRange(rest.Select(r => Rules.TextBesideVote.At($"'{Shorten(bare.Text[r.Start..r.End])}' is neither formula nor roll call.", bare.ToRaw(r))));
        var vote = tally is null && headings.Count == 0 ? null : ledger.Balance(tally, formula);
        if (vote is not null && method == AdoptionMethod.WithoutVote)
        {
            findings.Add(Rules.VoteWithoutVote.At("The formula says that there was no vote, yet votes are printed.", bare.ToRaw(formula)));
        }

        var reading = new VoteReading(method, rejected, vote, [.. ledger.Places.Select(bare.ToBlock)], Calls(bare, ledger), [.. rest.Select(bare.ToBlock)]);
        return new Outcome<VoteReading>(reading, findings);
    }

    // Where the last list ends: at the closing bracket; brackets before the lists are none of theirs.
    private static int Close(string text, List<VoteHeading> headings)
    {
        var start = headings.Count > 0 ? headings[^1].End : 0;
        var close = text.AsSpan(start).IndexOfAny(']', '］', '】');
        return close < 0 ? text.Length : start + close;
    }

    // The formula ends where the lists begin; without lists at the bracket, and without that with its sentence.
    private static TextSpan Formula(string text, List<VoteHeading> headings, int close, Lexicon lexicon)
    {
        if (headings.Count > 0)
        {
            return new TextSpan(0, headings[0].Start);
        }

        return close < text.Length ? new TextSpan(0, close) : CutAtTerminator(text, new TextSpan(0, text.Length), lexicon.Lists);
    }

    private static (AdoptionMethod? Method, bool Rejected) Method(BareText bare, TextSpan formula, VoteWords words, List<Finding> findings)
    {
        var text = bare.Text.AsSpan(formula.Start, formula.Length);
        AdoptionMethod? method = Phrase.OccursIn(text, words.WithoutVote) ? AdoptionMethod.WithoutVote
            : Phrase.OccursIn(text, words.Recorded) ? AdoptionMethod.RecordedVote
            : Phrase.OccursIn(text, words.Voted) || Phrase.OccursIn(text, words.Units) ? AdoptionMethod.Vote
            : null;
        if (method is null)
        {
            findings.Add(Rules.NoVoteFormula.At($"'{Shorten(text.ToString())}' doesn't say how the text was adopted.", bare.ToRaw(formula)));
        }

        return (method, Phrase.OccursIn(text, words.Rejected));
    }

    private static Tally? Tally(BareText bare, TextSpan formula, Lexicon lexicon, List<Finding> findings)
    {
        var doubtful = new List<TextSpan>();
        var tally = VoteTally.Read(bare.Text.AsSpan(formula.Start, formula.Length), lexicon, doubtful);
        findings.AddRange(doubtful.Select(d => Rules.DoubtfulTally.At(
            $"'{bare.Text[d.Start..d.End]}' in the tally has no known position; numbers were taken in the order for, against, abstaining.", bare.ToRaw(d))));
        return tally;
    }

    private static void Enter(VoteLedger ledger, BareText bare, TextSpan list, VotePosition position, Lexicon lexicon, States states)
    {
        if (Array.IndexOf(lexicon.Votes.EmptyList, bare.Text[list.Start..list.End].Trim()) >= 0)
        {
            return;
        }

        foreach (var name in NameList.Read(bare, list, lexicon.Lists, states))
        {
            ledger.Enter(name, position);
        }
    }

    private static TextSpan CutAtTerminator(string text, TextSpan span, ListWords words)
    {
        var end = text.AsSpan(span.Start, span.Length).IndexOfAny(words.Terminators);
        return end < 0 ? span : span with { End = span.Start + end };
    }

    // Notes what stands beside formula and lists, unless it is mere punctuation.
    private static void Leave(List<TextSpan> rest, BareText bare, TextSpan span)
    {
        var text = bare.Text;
        while (!span.IsEmpty && !char.IsLetterOrDigit(text[span.Start]))
        {
            span = span with { Start = span.Start + 1 };
        }

        if (!span.IsEmpty)
        {
            rest.Add(span);
        }
    }

    // Calls and names stand in the same order, so one walk ties them.
    private static List<VoteNoteCall> Calls(BareText bare, VoteLedger ledger)
    {
        var (calls, entry) = (new List<VoteNoteCall>(bare.Calls.Count), -1);
        foreach (var call in bare.Calls)
        {
            while (entry + 1 < ledger.Places.Count && ledger.Places[entry + 1].Start < call.Offset)
            {
                entry++;
            }

            calls.Add(new VoteNoteCall(call.Marker, call.Place, entry >= 0 && call.Offset <= ledger.Places[entry].End ? entry : null));
        }

        return calls;
    }

    private static string Shorten(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "…");
}
