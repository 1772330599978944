using Plenary.Lexicons;

namespace Plenary.Extraction.References;

/// <summary>
/// What a title names. A full name is its own; a name that is only a kind (the Convention) stands for the one instrument of that
/// kind that the document has named before. Where it has named several, the one of the same passage is meant; where that does not
/// decide either, nothing is guessed.
/// </summary>
internal sealed class InstrumentNames(Instruments instruments, ReferenceWords words)
{
    private readonly List<(string Title, string Target)> named = [];
    private readonly List<(string Title, string Target)> here = [];
    private readonly List<string> meant = [];

    /// <summary>The full names, and short ones that everybody knows, in running text.</summary>
    public NamePhrases Phrases { get; } = instruments.Phrases(words);

    /// <summary>The names long enough to be told without the brackets that a language sets titles off with: 国际人权两公约.</summary>
    public NamePhrases Bare { get; } = instruments.BarePhrases(words);

    /// <summary>Takes note of a name that the table does not know, so that its kind alone no longer stands for another.</summary>
    public void Unknown(string title)
    {
        unknown.Add(title);
        named.Add((title, title));
        here.Add((title, title));
    }

    private readonly HashSet<string> unknown = new(StringComparer.Ordinal);

    /// <summary>True where the document has named an instrument of a kind.</summary>
    public bool Knows(string kind)
    {
        foreach (var (title, target) in named)
        {
            if (!unknown.Contains(target) && IsOf(title, kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Another passage begins.</summary>
    public void Clear() => here.Clear();

    /// <summary>True for a name that is only a kind of instrument.</summary>
    public bool IsShort(string title) => words.ShortTitles.Contains(title) || words.KnownTitles.Contains(title);

    /// <summary>Takes note of a full name.</summary>
    /// <returns>The code of the instrument where the table knows it, else the title itself.</returns>
    public string Full(string title)
    {
        var target = instruments.Find(title) ?? title;
        named.Add((title, target));
        here.Add((title, target));
        return target;
    }

    /// <summary>What a short name stands for, or null; and how many instruments it could stand for.</summary>
    public string? Short(string title, out int candidates)
    {
        var of = Of(here, title);
        of = of.Count == 1 ? of : Of(named, title);
        var wellKnown = words.KnownTitles.Contains(title) ? instruments.Find(title) : null;
        if (wellKnown is not null && of.Count != 1 && (of.Count == 0 || of.Contains(wellKnown)))
        {
            // "The Charter" is that of the United Nations, unless the document speaks of other charters only.
            candidates = 1;
            return wellKnown;
        }

        candidates = of.Count;
        return of.Count == 1 && (wellKnown is null || of.Contains(wellKnown)) && !unknown.Contains(of[0]) ? of[0] : null;
    }

    // What titles of a kind name, each once; until it is asked again.
    private List<string> Of(List<(string Title, string Target)> titles, string kind)
    {
        meant.Clear();
        foreach (var (title, target) in titles)
        {
            if (!meant.Contains(target) && IsOf(title, kind))
            {
                meant.Add(target);
            }
        }

        return meant;
    }

    private bool IsOf(string title, string kind) =>
        words.NounFirst ? words.Kinds.Holds(title, kind) : title.EndsWith(kind, StringComparison.Ordinal) || title.StartsWith(kind, StringComparison.Ordinal);
}
