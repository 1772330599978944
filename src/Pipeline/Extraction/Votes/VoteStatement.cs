using Plenary.Extraction.Names;
using Plenary.Lexicons;
using Plenary.Model;
using Plenary.Text;

namespace Plenary.Extraction.Votes;

/// <summary>How a state said afterwards that it had meant to vote. It changes no vote.</summary>
/// <param name="Name">The state as printed.</param>
/// <param name="State">The state.</param>
/// <param name="Intended">The position; null where it meant to take no part in the vote.</param>
public sealed record DeclaredIntention(string Name, State State, VotePosition? Intended);

/// <summary>Reads the notes of a vote: <c>匈牙利代表团后来称，匈牙利本打算弃权。</c></summary>
public static class VoteStatement
{
    /// <summary>The intentions that a note declares; empty where it declares none.</summary>
    /// <param name="noteText">The text of the note.</param>
    /// <param name="lexicon">The words of its language.</param>
    /// <param name="states">The names of states in that language.</param>
    public static IReadOnlyList<DeclaredIntention> Read(string noteText, Lexicon lexicon, States states)
    {
        var text = BareText.Of(MappedText.Identity(noteText), states.Spaced, starsAreCalls: true).Text;
        var intentions = new List<DeclaredIntention>();
        IReadOnlyList<Subject> speakers = [];
        var clause = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var word = Phrase.LengthAt(text, i, lexicon.Votes.Statements.Intention);
            if (word == 0)
            {
                continue;
            }

            // Who meant it: those named since the clause began, else those who speak ("…, it had meant to").
            var named = Names(text[clause..i], states);
            speakers = speakers.Count == 0 || named.Count > 0 ? named : speakers;
            var own = Names(text[LastClause(text, clause, i, lexicon.Votes.Statements.ClauseEnds)..i], states);
            var end = ClauseEnd(text, i + word, lexicon.Votes.Statements.ClauseEnds);
            if (What(text.AsSpan(i + word, end - i - word), lexicon.Votes) is (true, var position))
            {
                intentions.AddRange((own.Count > 0 ? own : speakers).Select(s => new DeclaredIntention(s.Name, s.State, position)));
            }

            clause = end;
            i = end - 1;
        }

        return [.. intentions.DistinctBy(i => i.State.Iso3)];
    }

    private static List<Subject> Names(string text, States states)
    {
        var names = new List<Subject>();
        for (var i = 0; i < text.Length; i++)
        {
            if (states.Match(text, i) is { } match)
            {
                names.Add(new Subject(text.Substring(i, match.Length), match.Name.State));
                i += match.Length - 1;
            }
        }

        return names;
    }

    // Where the clause begins in which the intention is declared.
    private static int LastClause(string text, int start, int at, string ends) =>
        start + text.AsSpan(start, at - start).LastIndexOfAny(ends) + 1;

    private static int ClauseEnd(string text, int at, string ends) =>
        text.AsSpan(at).IndexOfAny(ends) is var end && end < 0 ? text.Length : at + end;

    private static (bool Said, VotePosition? Position) What(ReadOnlySpan<char> text, VoteWords words)
    {
        if (Phrase.OccursIn(text, words.Statements.NotVoting))
        {
            return (true, null);
        }

        foreach (var position in words.Positions)
        {
            if (Phrase.OccursIn(text, position.Intended))
            {
                return (true, position.Position);
            }
        }

        return (false, null);
    }

    private readonly record struct Subject(string Name, State State);
}
