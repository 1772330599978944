using Plenary.Diagnostics;
using Plenary.Lexicons;
using Plenary.Model;

namespace Plenary.Extraction.References;

/// <summary>
/// "That resolution", "these resolutions": words that point back. One resolution is meant where the last list before has but one;
/// several are those of the passage. A sub-paragraph without a mention of its own looks into the paragraphs above it. Where that
/// does not decide, the reference is kept and stays unresolved.
/// </summary>
internal sealed partial class PassageReader
{
    // What each passage so far has mentioned, by its id.
    private readonly Dictionary<string, List<Mention>> earlier = new(StringComparer.Ordinal);

    // The lists of the passage so far: each ends in one noun.
    private readonly List<Mention[]> lists = [];

    private void ForgetLists() => lists.Clear();

    private void KeepLists()
    {
        if (lists.Count == 0)
        {
            earlier.Remove(passage.Id);
            return;
        }

        var kept = new List<Mention>();
        foreach (var list in lists)
        {
            kept.AddRange(list);
        }

        earlier[passage.Id] = kept;
    }

    private int BackReferenceAt(int i)
    {
        var length = words.BackReferences.Match(text, i, out var word);
        if (length == 0)
        {
            return 0;
        }

        // "Those resolutions 60/251 and 78/9" names them itself, and "that draft resolution" is none that has a number.
        var end = i + length;
        if (words.NounFirst && (!EndsWord(end) || NumberIn(text, Spacing.Skip(text, end)) is not null))
        {
            return 0;
        }

        if (words.Draft.Match(text, Spacing.Skip(text, end)) > 0)
        {
            return length;
        }

        var meant = Meant(word!);
        if (meant.Count == 0)
        {
            Report(Rules.BackReferenceUnresolved, i, end, $"'{text[i..end]}': nothing before it decides which is meant.");
            mentions.Add(new Mention { Start = i, End = end, Kind = word!.Kind, Status = ReferenceStatus.Unresolved });
            return Pinpoint(Led(mentions[^1]), end, led: false) - i;
        }

        foreach (var one in meant)
        {
            mentions.Add(new Mention { Start = i, End = end, Kind = one.Kind, Symbol = one.Symbol, Body = one.Body, Status = ReferenceStatus.Inferred });
        }

        return (meant.Count == 1 ? Pinpoint(Led(mentions[^1]), end, led: false) : end) - i;
    }

    private List<Mention> Meant(BackReferenceWord word)
    {
        var before = lists.Where(l => l[0].Kind == word.Kind).ToList();
        if (before.Count == 0)
        {
            before = Above(word.Kind);
        }

        var meant = (word.Count == 1 ? before.TakeLast(1) : before).SelectMany(l => l).DistinctBy(m => m.Symbol).ToList();
        var fits = word.Count > 0 ? meant.Count == word.Count : meant.Count > 1;
        return fits && meant.TrueForAll(m => m.Symbol is not null) ? meant : [];
    }

    // What the nearest paragraph above a sub-paragraph mentions, as one list.
    private List<Mention[]> Above(ReferenceKind kind)
    {
        for (var dot = passage.Id.LastIndexOf('.'); dot > 0; dot = passage.Id.LastIndexOf('.', dot - 1))
        {
            if (earlier.TryGetValue(passage.Id[..dot], out var above) && above.Where(m => m.Kind == kind).ToArray() is { Length: > 0 } fitting)
            {
                return [fitting];
            }
        }

        return [];
    }
}
