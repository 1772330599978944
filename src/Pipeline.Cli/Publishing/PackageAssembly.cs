using Plenary.Emission;
using Plenary.Emission.Tables;
using Plenary.Model;

namespace Plenary.Cli.Publishing;

/// <summary>
/// The second half of a build, and all of a merge: printed documents and lines of the report come in, in order of path; what
/// only all documents together know (ids that come twice, dates of cited documents) goes into those it concerns; every format is written in order of id. What is written depends on nothing but what came in.
/// </summary>
/// <param name="options">What the package is to hold.</param>
/// <param name="publication">Where it grows.</param>
/// <param name="jobs">How many workers there may be.</param>
/// <param name="show">Told what is noticed: a path and its diagnostics.</param>
internal sealed class PackageAssembly(PackageOptions options, Publication publication, int jobs, Action<string, IReadOnlyList<Diagnostic>> show) : IDisposable
{
    private readonly Spool documents = new(() => publication.CreateSpool("documents"));
    private readonly PieceBuffer facts = new();
    private readonly Spool lines = new(() => publication.CreateSpool("outcomes"));

    /// <summary>The documents so far.</summary>
    internal SpooledDocuments Documents => field ??= new(documents, DocumentPrinter.Pieces(options));

    /// <summary>The lines of the report so far, in order of path.</summary>
    internal SpooledOutcomes Outcomes => field ??= new(lines);

    /// <summary>What was written, counted; empty before.</summary>
    internal TableTally Tally { get; private set; } = new();

    /// <summary>The ids of the documents that were printed so far; null where each is printed whole, as what is kept for other runs has to be.</summary>
    internal TakenIds? Ids { get; init; }

    /// <summary>Printers and validators.</summary>
    internal Stock<Workbench> Benches { get; } = new(() => new Workbench(options));

    /// <summary>Room for printed documents.</summary>
    internal Stock<PieceBuffer> Buffers { get; } = new(() => new PieceBuffer());

    /// <summary>Takes the next line of the report in, with the document that it tells of.</summary>
    /// <param name="line">As <see cref="JsonTree.Write(InputOutcome)"/> printed it.</param>
    /// <param name="id">The document's id; null without a document.</param>
    /// <param name="printed">What is printed of the document; null without one, or where it is kept elsewhere.</param>
    /// <param name="kept">Where that is.</param>
    internal void Add(ReadOnlySpan<byte> line, string? id, PieceBuffer? printed, KeptRecord? kept)
    {
        if (id is not null && kept is var (records, place))
        {
            Documents.Add(Outcomes.Count, id, records, place);
        }
        else if (id is not null && printed is not null)
        {
            Documents.Add(Outcomes.Count, id, printed);
        }

        Outcomes.Add(line);
    }

    /// <summary>Writes the package, but for taking its place.</summary>
    /// <returns>The totals of its report.</returns>
    internal RunTotals Write(CancellationToken cancel)
    {
        Documents.Sort();
        var index = Index();
        Revise(Revisions(index), index, cancel);
        var writer = new PackageWriter(options, publication.Create);
        writer.Write(Documents, index, jobs, cancel);
        Tally = writer.Summary.Tables;
        var totals = writer.Complete(Outcomes.All());
        show(PackageWriter.ReportFile, [.. SchemaGate.Report(publication.Open(PackageWriter.ReportFile)).Select(ConvertedInput.Of)]);
        return totals;
    }

    public void Dispose()
    {
        documents.Dispose();
        lines.Dispose();
        Benches.Empty(bench => bench.Dispose());
    }

    /// <summary>What all documents together know, from what each brings with it.</summary>
    private PackageIndex Index()
    {
        var index = new PackageIndex();
        for (var i = 0; i < Documents.Count; i++)
        {
            Documents.Read(i, DocumentPrinter.Facts, 1, facts);
            index.Add(facts[0]);
        }

        return index;
    }

    /// <summary>The documents that the others have a say in: an id that is taken, a date that the package knows, a difference between language versions.</summary>
    private List<Revision> Revisions(PackageIndex index)
    {
        var renamings = DistinctIds.Find(Documents).ToDictionary(r => r.Index);
        var undated = new HashSet<int>();
        var versions = LanguageVersions.Compare(Documents.Count, Look, renamings.ContainsKey);
        var result = new List<Revision>();
        for (var i = 0; i < Documents.Count; i++)
        {
            var renaming = renamings.TryGetValue(i, out var found) ? found : (DistinctIds.Renaming?)null;
            var differences = versions.GetValueOrDefault(i);
            if (renaming is not null || differences is not null || undated.Contains(i))
            {
                result.Add(new Revision(i, renaming, differences ?? []));
            }
        }

        return result;

        PackageFacts Look(int document)
        {
            Documents.Read(document, DocumentPrinter.Facts, 1, facts);
            var read = PackageFacts.Read(facts[0]);
            if (index.KnowsMoreThan(read))
            {
                undated.Add(document);
            }

            return read;
        }
    }

    private void Revise(List<Revision> revisions, PackageIndex index, CancellationToken cancel)
    {
        if (revisions.Count == 0)
        {
            return;
        }

        new OrderedWork<Revision, Revised>(revisions, r => Revise(r, index), (i, done) =>
        {
            var entry = Documents[revisions[i].Document];
            Documents.Replace(revisions[i].Document, done.Outcome.DocumentId!, done.Printed);
            Outcomes.Replace(entry.Input, JsonTree.Write(done.Outcome));
            Buffers.Return(done.Printed);
            show(done.Outcome.Path, done.Diagnostics);
        }).Run(jobs, cancel);
        Documents.Sort();
    }

    private Revised Revise(Revision revision, PackageIndex index)
    {
        var (bench, buffer) = (Benches.Take(), Buffers.Take());
        Documents.Read(revision.Document, DocumentPrinter.Tree, 1, buffer);
        var document = JsonTree.Read(buffer[0]);
        Documents.Read(revision.Document, DocumentPrinter.Facts, 1, buffer);
        document = document with { UncheckedDates = PackageFacts.Read(buffer[0]).UncheckedDates };
        var diagnostics = new List<Diagnostic>();
        if (revision.Renaming is { } renaming)
        {
            (document, var renamed) = DistinctIds.Rename(document, renaming.Id, JsonTree.ReadOutcome(Outcomes.Read(renaming.First)).Path);
            diagnostics.Add(renamed);
        }

        (document, var added) = index.Check(document);
        (document, var differing) = LanguageVersions.Enter(document, revision.Differences);
        diagnostics.AddRange([.. added, .. differing]);
        bench.Printer.Print(document, buffer);
        diagnostics.AddRange(bench.Gate.Check(buffer[DocumentPrinter.Tree]).Select(ConvertedInput.Of));
        Benches.Return(bench);
        return new Revised(InputOutcome.Of(document), diagnostics, buffer);
    }

    private readonly record struct Revision(int Document, DistinctIds.Renaming? Renaming, IReadOnlyList<Diagnostics.Finding> Differences);

    private readonly record struct Revised(InputOutcome Outcome, IReadOnlyList<Diagnostic> Diagnostics, PieceBuffer Printed);
}
