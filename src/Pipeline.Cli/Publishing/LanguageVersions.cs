using Plenary.Diagnostics;
using Plenary.Emission;
using Plenary.Model;
using Plenary.Validation;

namespace Plenary.Cli.Publishing;

/// <summary>
/// Compares the language versions of each document of a package. In order of id they stand side by side, so that no more than
/// the versions of one document are in memory.
/// </summary>
internal static class LanguageVersions
{
    /// <summary>The documents that differ from another version, by place, with what is to be said of them.</summary>
    /// <param name="count">How many documents there are, in order of id.</param>
    /// <param name="facts">What the document at a place tells.</param>
    /// <param name="isSecond">True for a document whose id was taken by another: the first of each id stands for its language.</param>
    internal static Dictionary<int, IReadOnlyList<Finding>> Compare(int count, Func<int, PackageFacts> facts, Func<int, bool> isSecond)
    {
        var differing = new Dictionary<int, IReadOnlyList<Finding>>();
        var group = new List<(int Place, VersionFacts Version)>();
        string? symbol = null;
        for (var i = 0; i < count; i++)
        {
            if (isSecond(i))
            {
                continue;
            }

            var document = facts(i);
            if (!string.Equals(document.Symbol, symbol, StringComparison.Ordinal))
            {
                Close();
                symbol = document.Symbol;
            }

            if (document.Version is { } version && group.TrueForAll(v => !v.Version.Language.Equals(version.Language, StringComparison.Ordinal)))
            {
                group.Add((i, version));
            }
        }

        Close();
        return differing;

        void Close()
        {
            if (group.Count > 1)
            {
                foreach (var ((place, _), findings) in group.Zip(VersionChecks.Check(group.ConvertAll(v => v.Version))))
                {
                    if (findings.Count > 0)
                    {
                        differing[place] = findings;
                    }
                }
            }

            group.Clear();
        }
    }

    /// <summary>The document with what is to be said of it, instead of what an earlier comparison (of a shard) said.</summary>
    internal static (Resolution Document, IReadOnlyList<Diagnostic> Added) Enter(Resolution document, IReadOnlyList<Finding> findings)
    {
        var added = findings.Select(ConvertedInput.Of).ToArray();
        var kept = document.Diagnostics.Where(d => !VersionChecks.Rules.Any(r => r.Code.Equals(d.Code, StringComparison.Ordinal)));
        return (document with { Diagnostics = [.. kept, .. added] }, added);
    }
}
