using System.Globalization;
using Plenary.Diagnostics;
using Plenary.Model;

namespace Plenary.Cli.Publishing;

/// <summary>Tells documents of one id apart: the first by path keeps it, the others get <c>-2</c>, <c>-3</c> and a diagnostic.</summary>
internal static class DistinctIds
{
    /// <summary>A document that needs another id.</summary>
    /// <param name="Index">Its place in the sorted documents.</param>
    /// <param name="Id">The id that it gets.</param>
    /// <param name="First">The input whose document keeps the id.</param>
    internal readonly record struct Renaming(int Index, string Id, int First);

    /// <summary>The documents that need another id.</summary>
    /// <param name="documents">Sorted by id and then by path.</param>
    internal static List<Renaming> Find(SpooledDocuments documents)
    {
        var result = new List<Renaming>();
        HashSet<string>? taken = null;
        for (var (i, first, count) = (1, 0, 1); i < documents.Count; i++)
        {
            if (!string.Equals(documents.Id(first), documents.Id(i), StringComparison.Ordinal))
            {
                (first, count) = (i, 1);
                continue;
            }

            taken ??= Enumerable.Range(0, documents.Count).Select(documents.Id).ToHashSet(StringComparer.Ordinal);
            string id;
            do
            {
                id = string.Create(CultureInfo.InvariantCulture, $"{documents.Id(i)}-{++count}");
            }
            while (!taken.Add(id));

            result.Add(new Renaming(i, id, documents[first].Input));
        }

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
