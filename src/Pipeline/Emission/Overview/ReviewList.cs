using Plenary.Diagnostics;
using Plenary.Model;

namespace Plenary.Emission.Overview;

/// <summary>
/// What was noticed, counted rule by rule, and of each rule that asks for a look the first places in order of path. Which places
/// those are does not depend on the order in which they came.
/// </summary>
public sealed class ReviewList
{
    /// <summary>So many places of a rule are shown.</summary>
    public const int Shown = 20;

    private readonly SortedDictionary<string, Entry> rules = new(StringComparer.Ordinal);

    /// <summary>A place to look at.</summary>
    /// <param name="Path">The input.</param>
    /// <param name="Index">Its place among the diagnostics of the input.</param>
    /// <param name="DocumentId">The document, or null without one.</param>
    /// <param name="Language">Of the document, or null.</param>
    /// <param name="Diagnostic">What was noticed.</param>
    public sealed record Place(string Path, int Index, string? DocumentId, string? Language, Diagnostic Diagnostic);

    /// <summary>What was noticed by one rule.</summary>
    public sealed class Entry(string code, Severity severity)
    {
        /// <summary>The code of the rule.</summary>
        public string Code => code;

        /// <summary>How much it matters.</summary>
        public Severity Severity { get; internal set; } = severity;

        /// <summary>How often.</summary>
        public long Count { get; internal set; }

        /// <summary>In how many inputs.</summary>
        public long Inputs { get; internal set; }

        /// <summary>The first <see cref="Shown"/> places, in order of path; none for what asks for nothing.</summary>
        public IReadOnlyList<Place> Places => First;

        internal List<Place> First { get; } = [];
    }

    /// <summary>Every rule that noticed something, in order of code.</summary>
    public IEnumerable<Entry> Rules => rules.Values;

    /// <summary>Takes in what was noticed about one input.</summary>
    public void Add(string path, string? documentId, string? language, IReadOnlyList<Diagnostic> diagnostics)
    {
        HashSet<string>? seen = null;
        for (var i = 0; i < diagnostics.Count; i++)
        {
            var diagnostic = diagnostics[i];
            var entry = Of(diagnostic.Code, diagnostic.Severity);
            entry.Count++;
            entry.Inputs += (seen ??= new HashSet<string>(StringComparer.Ordinal)).Add(diagnostic.Code) ? 1 : 0;
            if (diagnostic.Severity > Severity.Info)
            {
                Show(entry, new Place(path, i, documentId, language, diagnostic));
            }
        }
    }

    private Entry Of(string code, Severity severity)
    {
        if (!rules.TryGetValue(code, out var entry))
        {
            rules[code] = entry = new Entry(code, severity);
        }

        entry.Severity = severity > entry.Severity ? severity : entry.Severity;
        return entry;
    }

    private static void Show(Entry entry, Place place)
    {
        var at = entry.First.BinarySearch(place, InOrder);
        if (at < 0 && ~at < Shown)
        {
            entry.First.Insert(~at, place);
            if (entry.First.Count > Shown)
            {
                entry.First.RemoveAt(Shown);
            }
        }
    }

    private static readonly Comparer<Place> InOrder = Comparer<Place>.Create((a, b) =>
        string.CompareOrdinal(a.Path, b.Path) is not 0 and var path ? path : a.Index.CompareTo(b.Index));
}
