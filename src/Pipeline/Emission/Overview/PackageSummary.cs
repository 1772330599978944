using Plenary.Diagnostics;
using Plenary.Emission.Tables;
using Plenary.Model;

namespace Plenary.Emission.Overview;

/// <summary>
/// What people want to know of a whole package, counted: what came in, what went out, what is doubtful. Whatever the number of
/// documents, it stays small; in which order they are added has no say.
/// </summary>
public sealed class PackageSummary
{
    /// <summary>The rows of the tables.</summary>
    public TableTally Tables { get; } = new();

    /// <summary>Sums over the inputs.</summary>
    public RunTotals Inputs { get; private set; } = RunTotals.None;

    /// <summary>Bytes of all inputs that could be read.</summary>
    public long Bytes { get; private set; }

    /// <summary>Documents by the kind of dump they were read from.</summary>
    public Tally<string> Forms { get; } = new(StringComparer.Ordinal);

    /// <summary>Documents by language.</summary>
    public Tally<string> Languages { get; } = new(StringComparer.Ordinal);

    /// <summary>Documents by body; of an unknown body under an empty name.</summary>
    public Tally<string> Bodies { get; } = new(StringComparer.Ordinal);

    /// <summary>Documents by type.</summary>
    public Tally<string> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>Documents by session.</summary>
    public Tally<SessionKey> Sessions { get; } = new(Comparer<SessionKey>.Default);

    /// <summary>Roll calls of each body and the votes in them.</summary>
    public SortedDictionary<string, VoteSums> Votes { get; } = new(StringComparer.Ordinal);

    /// <summary>What was noticed, rule by rule.</summary>
    public ReviewList Review { get; } = new();

    /// <summary>Counts a document and its rows.</summary>
    public void Add(Resolution document)
    {
        Tables.Add(document);
        Add(DocumentNote.Of(document));
    }

    /// <summary>Counts a document without its rows.</summary>
    public void Add(DocumentNote document)
    {
        var body = document.Session.Body;
        Forms.Add(document.Form);
        Languages.Add(document.Language);
        Bodies.Add(body);
        Types.Add(Words<DocumentType>.Of(document.Type));
        Sessions.Add(document.Session);
        if (document.Votes.RollCalls > 0)
        {
            Votes[body] = Votes.GetValueOrDefault(body, VoteSums.None) + document.Votes;
        }

        Review.Add(document.Path, document.Id, document.Language, document.Diagnostics);
    }

    /// <summary>Counts an input; what was noticed in one without a document, too.</summary>
    public void Add(InputOutcome input)
    {
        Inputs += input;
        Bytes += input.Bytes ?? 0;
        Review.Add(input.Path, null, null, input.Diagnostics);
    }
}

/// <summary>Roll calls and the votes in them, added up.</summary>
/// <param name="RollCalls">How many roll calls.</param>
/// <param name="InFavour">Votes in favour.</param>
/// <param name="Against">Votes against.</param>
/// <param name="Abstaining">Abstentions.</param>
public sealed record VoteSums(long RollCalls, long InFavour, long Against, long Abstaining)
{
    /// <summary>No roll call.</summary>
    public static VoteSums None { get; } = new(0, 0, 0, 0);

    /// <summary>All votes.</summary>
    public long All => InFavour + Against + Abstaining;

    /// <summary>The sums of one roll call: the names that are listed.</summary>
    public static VoteSums Of(Vote vote) => new(1, vote.Counted.InFavour, vote.Counted.Against, vote.Counted.Abstaining);

    /// <summary>Adds two sums.</summary>
    public static VoteSums operator +(VoteSums a, VoteSums b) =>
        new(a.RollCalls + b.RollCalls, a.InFavour + b.InFavour, a.Against + b.Against, a.Abstaining + b.Abstaining);
}
