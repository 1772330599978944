using System.Buffers;
using Plenary.Model;
using Plenary.Text;

namespace Plenary.Lexicons;

/// <summary>The words of vote formulas, roll calls and later statements: section <c>votes</c> of a lexicon.</summary>
public sealed class VoteWords
{
    private readonly string[] marks;
    private readonly SearchValues<char> numeralsBegin;

    internal VoteWords(LexiconNode node)
    {
        Recorded = Phrase.LongestFirst(node.List("recorded"));
        WithoutVote = Phrase.LongestFirst(node.List("without_vote"));
        Voted = Phrase.LongestFirst(node.List("voted"));
        Adopted = Phrase.LongestFirst(node.List("adopted"));
        Rejected = Phrase.LongestFirst(node.List("rejected"));
        Units = Phrase.LongestFirst(node.List("units"));
        NoVotes = Phrase.LongestFirst(node.List("no_votes"));
        EmptyList = Phrase.LongestFirst(node.List("empty_list"));
        Numerals = node["numerals"].Entries().ToDictionary(e => e.Key, e => e.Value.AsInt(), StringComparer.Ordinal);
        numeralsBegin = SearchValues.Create([.. Numerals.Keys.Select(n => n[0])]);
        InFavour = new PositionWords(VotePosition.InFavour, node["in_favour"]);
        Against = new PositionWords(VotePosition.Against, node["against"]);
        Abstaining = new PositionWords(VotePosition.Abstaining, node["abstaining"]);
        Positions = [InFavour, Against, Abstaining];
        Statements = new StatementWords(node["statements"]);
        marks = [.. Recorded.Concat(WithoutVote).Concat(Voted).Concat(Units).Concat(node.List("marks")).Select(w => Squeezed.Of(w))];
    }

    /// <summary>True where a text without white space speaks of a vote, or of there having been none.</summary>
    public bool Speak(string squeezed) => Array.Exists(marks, m => squeezed.Contains(m, StringComparison.OrdinalIgnoreCase));

    /// <summary>Say that the votes were recorded by name.</summary>
    public string[] Recorded { get; }

    /// <summary>Say that no vote was taken.</summary>
    public string[] WithoutVote { get; }

    /// <summary>Say that a vote was taken, recorded or not.</summary>
    public string[] Voted { get; }

    /// <summary>Say behind the tally that the text was adopted: <c>1 票获得通过</c>. None where it is said before.</summary>
    public string[] Adopted { get; }

    /// <summary>Say that the text was not adopted; may contain a phrase of <see cref="Adopted"/>.</summary>
    public string[] Rejected { get; }

    /// <summary>Stand between a number and its position, e.g. <c>票</c>.</summary>
    public string[] Units { get; }

    /// <summary>Stand instead of the number zero, where another number would be taken for it without them.</summary>
    public string[] NoVotes { get; }

    /// <summary>Stand instead of a list of names.</summary>
    public string[] EmptyList { get; }

    /// <summary>Number words with their values; tens and above multiply.</summary>
    public IReadOnlyDictionary<string, int> Numerals { get; }

    /// <summary>True where a number word may begin with a character.</summary>
    internal bool MayBeginNumeral(char c) => numeralsBegin.Contains(c);

    /// <summary>Words for votes in favour.</summary>
    public PositionWords InFavour { get; }

    /// <summary>Words for votes against.</summary>
    public PositionWords Against { get; }

    /// <summary>Words for abstentions.</summary>
    public PositionWords Abstaining { get; }

    /// <summary>Words of later statements.</summary>
    public StatementWords Statements { get; }

    /// <summary>The three positions in the order in which they are always printed.</summary>
    public IReadOnlyList<PositionWords> Positions { get; }
}

/// <summary>The words for one position.</summary>
public sealed class PositionWords
{
    internal PositionWords(VotePosition position, LexiconNode node)
    {
        Position = position;
        Headings = Phrase.LongestFirst(node.List("headings"));
        BehindNumber = Phrase.LongestFirst(node.List("behind_number"));
        BeforeNumber = Phrase.LongestFirst(node.List("before_number"));
        Intended = Phrase.LongestFirst(node.List("intended"));
    }

    /// <summary>Which position.</summary>
    public VotePosition Position { get; }

    /// <summary>Head the list of names; a colon follows.</summary>
    public string[] Headings { get; }

    /// <summary>Stand behind the number of votes: <c>32 票赞成</c>.</summary>
    public string[] BehindNumber { get; }

    /// <summary>Stand before the number of votes: <c>赞成 32 票</c>, <c>对 3 票</c>.</summary>
    public string[] BeforeNumber { get; }

    /// <summary>Say in a later statement how a state meant to vote.</summary>
    public string[] Intended { get; }
}

/// <summary>The words by which a delegation states later how it meant to vote.</summary>
public sealed class StatementWords
{
    internal StatementWords(LexiconNode node)
    {
        Intention = Phrase.LongestFirst(node.List("intention"));
        NotVoting = Phrase.LongestFirst(node.List("not_voting"));
        var ends = node.List("clause_ends");
        ClauseEnds = ends.All(e => e.Length == 1) ? string.Concat(ends) : throw new LexiconException("votes.statements.clause_ends: each is one character, and a blank is none of them.");
    }

    /// <summary>Say that something was meant.</summary>
    public string[] Intention { get; }

    /// <summary>Say that the state meant to take no part in the vote.</summary>
    public string[] NotVoting { get; }

    /// <summary>Characters that end a clause; those that only part names are none of them.</summary>
    public string ClauseEnds { get; }
}
