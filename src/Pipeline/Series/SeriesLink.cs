using System.Text.Json.Serialization;

namespace Plenary.Series;

/// <summary>Why a document is taken for the successor of another.</summary>
public enum SeriesEvidence
{
    /// <summary>Both have the same title.</summary>
    [JsonStringEnumMemberName("same_title")] SameTitle,

    /// <summary>The title of one contains that of the other.</summary>
    [JsonStringEnumMemberName("title_contained")] TitleContained,

    /// <summary>The titles are alike.</summary>
    [JsonStringEnumMemberName("similar_title")] SimilarTitle,

    /// <summary>The later document cites the earlier.</summary>
    [JsonStringEnumMemberName("cites_predecessor")] CitesPredecessor,

    /// <summary>The texts have much in common.</summary>
    [JsonStringEnumMemberName("similar_text")] SimilarText,
}

/// <summary>What two documents have in common, and whether that makes the one the successor of the other.</summary>
/// <param name="Earlier">The earlier document.</param>
/// <param name="TextLikeness">From 0 to 1.</param>
/// <param name="TitleLikeness">From 0 to 1.</param>
/// <param name="Evidence">In the order of the enumeration.</param>
internal sealed record SeriesLink(DocumentSketch Earlier, double TextLikeness, double TitleLikeness, IReadOnlyList<SeriesEvidence> Evidence)
{
    // Resolutions of one body share their formulas: up to a tenth of the text. Successors share more, and with a title of their
    // own a quarter; a document that says what it follows, and under a like title, need only be more alike than strangers are.
    private const double MoreThanFormulas = 0.10, MuchInCommon = 0.25, MostlyTheSame = 0.40;

    // Titles of one kind (the situation of … in …) are alike without meaning the same; hence this alone proves nothing.
    private const double SimilarTitles = 0.5;

    // The same title says it all, unless the texts have nothing at all in common.
    private const double AnythingInCommon = 0.02;

    // A short title (human rights) is contained in many.
    private const int LeastContained = 4;

    /// <summary>The link from a document to an earlier one, or null where they are of different series.</summary>
    internal static SeriesLink? Between(DocumentSketch earlier, DocumentSketch later)
    {
        var text = Round(later.Text.LikenessTo(earlier.Text));
        var same = earlier.TitleKey.Length > 0 && string.Equals(earlier.TitleKey, later.TitleKey, StringComparison.Ordinal);
        if (text < (same ? AnythingInCommon : MoreThanFormulas))
        {
            return null;
        }

        var (title, contained) = same ? (1, false) : Titles(earlier, later);
        var cites = earlier.SymbolHash is { } symbol && later.Cited.Contains(symbol);
        var linked = same
            || (contained && text >= MuchInCommon)
            || (cites && title >= SimilarTitles)
            || (cites && text >= MostlyTheSame);
        if (!linked)
        {
            return null;
        }

        var evidence = new List<SeriesEvidence>();
        Add(same, SeriesEvidence.SameTitle);
        Add(contained, SeriesEvidence.TitleContained);
        Add(!same && !contained && title >= SimilarTitles, SeriesEvidence.SimilarTitle);
        Add(cites, SeriesEvidence.CitesPredecessor);
        Add(text >= MuchInCommon, SeriesEvidence.SimilarText);
        return new SeriesLink(earlier, text, title, evidence);

        void Add(bool holds, SeriesEvidence what)
        {
            if (holds)
            {
                evidence.Add(what);
            }
        }
    }

    // Pairs of words in their order: the same words in another order are another title.
    private static (double Likeness, bool Contained) Titles(DocumentSketch a, DocumentSketch b)
    {
        var (first, second) = (Pairs(a.TitleKey), Pairs(b.TitleKey));
        if (first.Count == 0 || second.Count == 0)
        {
            return (0, false);
        }

        var both = first.Count(second.Contains);
        return (Round(2.0 * both / (first.Count + second.Count)), Math.Min(first.Count, second.Count) >= LeastContained && both == Math.Min(first.Count, second.Count));
    }

    private static HashSet<string> Pairs(string key)
    {
        var units = key.Length == 0 ? [] : key.Split(' ');
        return units.Zip(units.Skip(1), (a, b) => a + " " + b).ToHashSet(StringComparer.Ordinal);
    }

    private static double Round(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);
}
