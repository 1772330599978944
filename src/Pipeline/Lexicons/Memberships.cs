using System.Collections.Concurrent;

namespace Plenary.Lexicons;

/// <summary>One term of a state in a body.</summary>
/// <param name="Iso3">The state.</param>
/// <param name="From">First day, ISO 8601.</param>
/// <param name="To">Last day; empty where it has none.</param>
/// <param name="Source">Who says so.</param>
/// <param name="CheckedAgainst">A full roll call within the term that lists the state; empty where there is none at hand.</param>
/// <param name="List">Address of a published list of members or of those elected that was read and agrees; empty where none was.</param>
public sealed record MembershipTerm(string Iso3, string From, string To, string Source, string CheckedAgainst, string List)
{
    /// <summary>True where a roll call or a published list confirms the term.</summary>
    public bool IsChecked { get; } = CheckedAgainst.Length > 0 || List.Length > 0;

    /// <summary>True on every day of the term.</summary>
    /// <param name="date">ISO 8601.</param>
    public bool Covers(string date) =>
        string.CompareOrdinal(From, date) <= 0 && (To.Length == 0 || string.CompareOrdinal(date, To) <= 0);
}

/// <summary>
/// Who was a member of a body on a day (<c>memberships.csv</c>). Known only for bodies and times that <c>bodies.yaml</c> lists as
/// covered; elsewhere the answer is that it is not known, never a guess from who happens to vote.
/// </summary>
public sealed class Memberships
{
    private static readonly Lazy<Memberships> Lazy = new(() => new Memberships());

    private readonly ILookup<string, MembershipTerm> terms = DataRows.Read("memberships.csv", "body,iso3,from,to,source,checked_against,list")
        .OrderBy(c => c[1], StringComparer.Ordinal).ToLookup(c => c[0], c => new MembershipTerm(c[1], c[2], c[3], c[4], c[5], c[6]), StringComparer.Ordinal);

    /// <summary>The table that the program ships.</summary>
    public static Memberships Shipped => Lazy.Value;

    // A body adopts many texts on one day, and there are no more days than the table covers.
    private readonly ConcurrentDictionary<BodyDay, IReadOnlyList<MembershipTerm>> byDay = new();

    /// <summary>The bodies of the table.</summary>
    public IEnumerable<string> BodyCodes => terms.Select(g => g.Key);

    /// <summary>The terms that run on a day, in order of state; null where the membership is not known.</summary>
    /// <param name="body">Code, e.g. <c>HRC</c>, or null.</param>
    /// <param name="date">ISO 8601, or null.</param>
    public IReadOnlyList<MembershipTerm>? On(string? body, string? date) =>
        body is null || date is null || Bodies.Shipped.Find(body)?.MembersKnown is not { } known
            || string.CompareOrdinal(date, known.From) < 0 || string.CompareOrdinal(date, known.To) > 0
            ? null
            : byDay.GetOrAdd(new BodyDay(body, date), static (day, terms) => [.. terms[day.Body].Where(t => t.Covers(day.Date))], terms);

    private sealed record BodyDay(string Body, string Date);
}
