using Plenary.Diagnostics;
using Plenary.Emission;
using Plenary.Model;

namespace Plenary.Cli.Publishing;

/// <summary>What follows from all documents together: the dates of references, and the graph of citations.</summary>
internal static class GraphCheck
{
    internal static IEnumerable<Finding> Run(PackageFolder folder)
    {
        if (folder.Documents() is not { } documents)
        {
            yield break;
        }

        var index = new PackageIndex();
        foreach (var (document, _) in documents)
        {
            index.Add(document);
        }

        var files = new PackageFiles(_ => Stream.Null);
        var (printer, printed) = (new GraphPrinter(), new PieceBuffer());
        using (var graph = new GraphEmitter(files, index))
        {
            foreach (var (document, _) in folder.Documents()!)
            {
                printed.Clear();
                printer.Print(document, printed);
                graph.Append(document.Id, new FormatPieces(printed, 0));
                if (!ReferenceEquals(index.Check(document).Document, document) || Contradiction(document, index) is not null)
                {
                    yield return Rules.DateCheckDiffers.Here(
                        $"{document.Id}: {Contradiction(document, index) ?? "a reference to another document of the package was not checked against its date"}.");
                }
            }
        }

        var found = folder.Files.FirstOrDefault(f => f.Path.Equals(GraphEmitter.Graph, StringComparison.Ordinal));
        if (found is not null && files.Written.Single().Sha256 != found.Sha256)
        {
            yield return Rules.GraphDiffers.Here($"{GraphEmitter.Graph} is not the graph of the references in the documents.");
        }
    }

    // A date that neither the package nor the program's table knows.
    private static string? Contradiction(Resolution document, PackageIndex index) => document.References
        .Where(r => r.KnownDate is not null && r.Symbol is { } symbol && r.KnownDate != Lexicons.ResolutionDates.Shipped.Find(symbol) && r.KnownDate != index.Find(symbol)?.Date)
        .Select(r => $"{r.Id} has the known date {r.KnownDate}, which nothing says")
        .FirstOrDefault();
}
