using System.Globalization;
using Plenary.Model;

namespace Plenary.Emission.Overview;

/// <summary>The session of a document, or the year of its adoption where the body numbers none; ordered as people count.</summary>
/// <param name="Body">Code, empty where it is unknown.</param>
/// <param name="Kind">Regular, special, emergency special; null where there is no number.</param>
/// <param name="Number">Of the session, or the year; null where neither is printed.</param>
public sealed record SessionKey(string Body, SessionKind? Kind, int? Number) : IComparable<SessionKey>
{
    /// <summary>The session of a document.</summary>
    public static SessionKey Of(Resolution document) => document.Session.Number is { } number
        ? new SessionKey(document.Body ?? "", document.Session.Kind ?? SessionKind.Regular, number)
        : new SessionKey(document.Body ?? "", null, int.TryParse(document.Adoption.Date.AsSpan()[..Math.Min(4, document.Adoption.Date?.Length ?? 0)], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null);

    /// <summary>E.g. <c>session 47</c>, <c>special session 31</c>, <c>2021</c>.</summary>
    public string Label => (Kind, Number) switch
    {
        (_, null) => "not printed",
        (null, { } year) => year.ToString(CultureInfo.InvariantCulture),
        (SessionKind.Regular, { } number) => string.Create(CultureInfo.InvariantCulture, $"session {number}"),
        (SessionKind.Special, { } number) => string.Create(CultureInfo.InvariantCulture, $"special session {number}"),
        (_, { } number) => string.Create(CultureInfo.InvariantCulture, $"emergency special session {number}"),
    };

    /// <inheritdoc/>
    public int CompareTo(SessionKey? other) =>
        other is null ? 1
        : string.CompareOrdinal(Body, other.Body) is not 0 and var body ? body
        : Nullable.Compare(Kind, other.Kind) is not 0 and var kind ? kind
        : Nullable.Compare(Number, other.Number);
}
