using Plenary.Diagnostics;

namespace Plenary.Validation;

/// <summary>
/// Compares the language versions of one document: they have the same paragraphs under the same ids, the same number of
/// footnotes and cite the same documents. Where they differ, the official versions differ or one dump was misread; either is worth a look.
/// </summary>
public static class VersionChecks
{
    // A message names the first few; the tables have them all.
    private const int Named = 8;

    /// <summary>The rules of this check: findings of an earlier comparison are those with these codes.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
        [Diagnostics.Rules.VersionLacksParagraphs, Diagnostics.Rules.VersionNotesDiffer, Diagnostics.Rules.VersionReferencesDiffer];

    /// <summary>What each version differs in, in the order of the versions; empty lists where they agree.</summary>
    /// <param name="versions">The documents of one symbol, each in a language of its own.</param>
    public static IReadOnlyList<IReadOnlyList<Finding>> Check(IReadOnlyList<VersionFacts> versions)
    {
        var findings = versions.Select(_ => new List<Finding>()).ToArray();
        var ids = versions.Select(v => v.Paragraphs.ToHashSet(StringComparer.Ordinal)).ToArray();
        var cited = versions.Select(v => v.Cited.ToHashSet(StringComparer.Ordinal)).ToArray();
        for (var i = 0; i < versions.Count; i++)
        {
            if (Lacking(versions, ids, i) is { Length: > 0 } paragraphs)
            {
                findings[i].Add(Diagnostics.Rules.VersionLacksParagraphs.Here($"It has no {paragraphs}."));
            }

            if (Lacking(versions, cited, i) is { Length: > 0 } references)
            {
                findings[i].Add(Diagnostics.Rules.VersionReferencesDiffer.Here($"It does not cite {references}."));
            }

            var more = versions.Where(v => v.Footnotes > versions[i].Footnotes).Select(v => FormattableString.Invariant($"{v.Language} has {v.Footnotes}")).ToList();
            if (more.Count > 0)
            {
                findings[i].Add(Diagnostics.Rules.VersionNotesDiffer.Here(FormattableString.Invariant($"It has {versions[i].Footnotes} footnotes; {string.Join(", ", more)}.")));
            }
        }

        return findings;
    }

    // What another version has and this one lacks, and which: "op7 (en, fr), op8 (en)".
    private static string Lacking(IReadOnlyList<VersionFacts> versions, HashSet<string>[] sets, int own)
    {
        var lacking = sets.SelectMany(s => s).Distinct(StringComparer.Ordinal).Where(id => !sets[own].Contains(id)).Order(StringComparer.Ordinal).ToList();
        var named = lacking.Take(Named).Select(id => $"{id} ({string.Join(", ", versions.Where((_, i) => sets[i].Contains(id)).Select(v => v.Language))})");
        return string.Join(", ", named) + (lacking.Count > Named ? FormattableString.Invariant($" and {lacking.Count - Named} more") : "");
    }
}
