using System.Globalization;
using Plenary.Emission;

namespace Plenary.Comparison;

/// <summary>How a page and a terminal name what became of a paragraph.</summary>
public static class ComparisonLabel
{
    /// <summary>The ids, e.g. <c>pp13 + pp14 → pp13</c>.</summary>
    public static string Of(Alignment alignment)
    {
        var (old, now) = (string.Join(" + ", alignment.Old), string.Join(" + ", alignment.New));
        return old.Length == 0 ? now : now.Length == 0 ? old : string.Equals(old, now, StringComparison.Ordinal) ? now : $"{old} → {now}";
    }

    /// <summary>What happened, e.g. <c>reworded, moved, 74 % alike</c>.</summary>
    public static string What(Alignment alignment) =>
        Words<AlignmentKind>.Of(alignment.Kind)
        + (alignment.Moved && alignment.Kind != AlignmentKind.Moved ? ", moved" : "")
        + (alignment.Likeness is { } likeness && alignment.Kind is AlignmentKind.Reworded or AlignmentKind.Merged or AlignmentKind.Split ? ", " + Percent(alignment.Likeness) : "");

    /// <summary>One station of a life, e.g. <c>op4 reworded, 82 % alike</c>.</summary>
    public static string Of(LifeStation station) =>
        $"{station.Paragraph} {Words<AlignmentKind>.Of(station.Kind)}".Trim()
        + (station.Moved && station.Kind != AlignmentKind.Moved ? ", moved" : "")
        + (station.Kind is AlignmentKind.Reworded or AlignmentKind.Merged or AlignmentKind.Split ? ", " + Percent(station.Likeness) : "");

    private static string Percent(double? likeness) => string.Create(CultureInfo.InvariantCulture, $"{(likeness ?? 0) * 100:0} % alike");
}
