using Plenary.Model;

namespace Plenary.Series;

/// <summary>When a document stands in time: all of a sketch that has to be in memory for every document of a package.</summary>
/// <param name="Date">ISO 8601, or null.</param>
/// <param name="Session">Number of the session, or null.</param>
/// <param name="Kind">Kind of the session, or null.</param>
/// <param name="IsDraft">Whether it is a draft.</param>
internal readonly record struct SketchTime(string? Date, int? Session, SessionKind? Kind, bool IsDraft)
{
    /// <summary>
    /// True where this document comes before another: on an earlier day, or, where no day is known of either, in an earlier session.
    /// Within a session only a draft comes before what was adopted. False where that is not known.
    /// </summary>
    internal bool IsBefore(SketchTime other)
    {
        if ((Date is null) != (other.Date is null))
        {
            return false;
        }

        var days = string.CompareOrdinal(Date, other.Date);
        return Session is not null && Session == other.Session && Kind == other.Kind
            ? IsDraft && !other.IsDraft && days <= 0
            : Date is not null ? days < 0 : Session is not null && Kind == other.Kind && Session < other.Session;
    }

    /// <summary>An order in time: by day and then by session, drafts first. What has no day comes before what has one.</summary>
    internal int CompareTo(SketchTime other) =>
        CompareDay(other) is not 0 and var day ? day
        : (Session ?? -1).CompareTo(other.Session ?? -1) is not 0 and var session ? session
        : other.IsDraft.CompareTo(IsDraft);

    /// <summary>An order by day, and by session where no day is known.</summary>
    internal int CompareDay(SketchTime other) =>
        string.CompareOrdinal(Date, other.Date) is not 0 and var day ? day
        : Date is null ? (Session ?? -1).CompareTo(other.Session ?? -1)
        : 0;
}
