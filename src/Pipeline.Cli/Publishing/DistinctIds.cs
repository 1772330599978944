using System.Globalization;
using Plenary.Diagnostics;
using Plenary.Model;

namespace Plenary.Cli.Publishing;

/// <summary>Tells documents of one id apart: the first by path keeps it, the others get <c>-2</c>, <c>-3</c> and a diagnostic.</summary>
internal static class DistinctIds
{
    /// <summary>Every document with its final id, in ordinal order of that id.</summary>
    internal static List<(string Id, SpooledDocument Entry, string? First)> Assign(IEnumerable<SpooledDocument> documents)
    {
        var all = documents.OrderBy(d => d.Id, StringComparer.Ordinal).ThenBy(d => d.Path, StringComparer.Ordinal).ToList();
        var taken = all.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var result = new List<(string Id, SpooledDocument Entry, string? First)>(all.Count);
        SpooledDocument? first = null;
        var count = 1;
        foreach (var document in all)
        {
            if (first is null || !string.Equals(first.Id, document.Id, StringComparison.Ordinal))
            {
                (first, count) = (document, 1);
                result.Add((document.Id, document, null));
                continue;
            }

            string id;
            do
            {
                id = string.Create(CultureInfo.InvariantCulture, $"{document.Id}-{++count}");
            }
            while (!taken.Add(id));

            result.Add((id, document, first.Path));
        }

        result.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        return result;
    }

    /// <summary>The document under its new id, and the diagnostic that says so.</summary>
    internal static (Resolution Document, Diagnostic Diagnostic) Rename(Resolution document, string id, string first)
    {
        var diagnostic = ConvertedInput.Of(Rules.DuplicateDocument.Here(
            $"document id {document.Id} is already taken by {first}; published as {id}. Expected one file per document and language"));
        return (document with { Id = id, Diagnostics = [.. document.Diagnostics, diagnostic] }, diagnostic);
    }
}
