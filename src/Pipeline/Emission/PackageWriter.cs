using System.Runtime.ExceptionServices;
using Plenary.Emission.Overview;
using Plenary.Model;

namespace Plenary.Emission;

/// <summary>The documents of a package, printed, in ordinal order of id; read by several workers at once.</summary>
public interface IPrintedDocuments
{
    /// <summary>How many there are.</summary>
    int Count { get; }

    /// <summary>The id of a document.</summary>
    string Id(int index);

    /// <summary>Reads pieces of a document.</summary>
    /// <param name="index">Which document, from 0.</param>
    /// <param name="first">The first piece, as <see cref="DocumentPrinter"/> counts.</param>
    /// <param name="count">How many.</param>
    /// <param name="into">Is emptied first.</param>
    void Read(int index, int first, int count, PieceBuffer into);
}

/// <summary>
/// Writes a package; what it keeps in memory is one line per file. The same documents, report and options give the same
/// bytes, however many workers write.
/// </summary>
/// <param name="options">What it is to hold.</param>
/// <param name="create">Opens a new file for a path inside the package, such as <c>csv/votes.csv</c>; called by several workers at once.</param>
public sealed class PackageWriter(PackageOptions options, Func<string, Stream> create)
{
    /// <summary>The report inside the package.</summary>
    public const string ReportFile = "report.json";

    private readonly PackageFiles files = new(create);

    /// <summary>What was written, counted.</summary>
    public PackageSummary Summary { get; } = new();

    /// <summary>Prints and writes a few documents.</summary>
    /// <param name="documents">In ordinal order of id.</param>
    /// <exception cref="ArgumentException">The documents are out of order, or one comes twice.</exception>
    public void Write(IReadOnlyList<Resolution> documents)
    {
        var index = new PackageIndex();
        foreach (var document in documents)
        {
            index.Add(document);
        }

        Write(new PrintedInMemory(documents, options), index);
    }

    /// <summary>Writes every format, each by a worker of its own.</summary>
    /// <param name="documents">The documents, printed with the options of this package.</param>
    /// <param name="index">The same documents.</param>
    /// <param name="jobs">How many workers there may be.</param>
    /// <param name="cancel">Stops the workers.</param>
    /// <exception cref="ArgumentException">The documents are out of order, or one comes twice.</exception>
    public void Write(IPrintedDocuments documents, PackageIndex index, int jobs = 1, CancellationToken cancel = default)
    {
        for (var i = 1; i < documents.Count; i++)
        {
            if (string.CompareOrdinal(documents.Id(i - 1), documents.Id(i)) >= 0)
            {
                throw new ArgumentException($"{documents.Id(i)} does not come after {documents.Id(i - 1)}: documents are written in ordinal order of id.", nameof(documents));
            }
        }

        var emitters = new List<(int First, IEmitter Emitter)>();
        try
        {
            emitters.AddRange(DocumentPrinter.Plan(options).Select(p => (p.First, p.Format.Open(files, options.Layout, index))));
            Append(documents, emitters, jobs, cancel);
            Each(emitters.Count, jobs, cancel, i => emitters[i].Emitter.Complete(new AllPieces(documents, emitters[i].First)));
        }
        finally
        {
            emitters.ForEach(e => e.Emitter.Dispose());
        }
    }

    // Each document is read once, a few of them at a time; while every format takes these in, by a worker of its own, the next are read.
    private void Append(IPrintedDocuments documents, List<(int First, IEmitter Emitter)> emitters, int jobs, CancellationToken cancel)
    {
        var pieces = DocumentPrinter.Pieces(options);
        var (batch, next) = (new PrintedBatch(documents, pieces), new PrintedBatch(documents, pieces));
        for (next.Read(0); next.Count > 0;)
        {
            (batch, next) = (next, batch);
            Each(emitters.Count + 2, jobs, cancel, i =>
            {
                if (i == 0)
                {
                    next.Read(batch.First + batch.Count);
                }
                else if (i <= emitters.Count)
                {
                    batch.AppendTo(emitters[i - 1].Emitter, emitters[i - 1].First);
                }
                else
                {
                    batch.AddTo(Summary);
                }
            });
        }
    }

    private static void Each(int count, int jobs, CancellationToken cancel, Action<int> work)
    {
        var next = -1;
        try
        {
            Parallel.For(0, Math.Min(jobs, count), new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancel }, _ =>
            {
                for (var i = Interlocked.Increment(ref next); i < count; i = Interlocked.Increment(ref next))
                {
                    cancel.ThrowIfCancellationRequested();
                    work(i);
                }
            });
        }
        catch (AggregateException e)
        {
            // A full disk is one for every worker: the first of them tells.
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }

    /// <summary>Ends the package with a report that is in memory.</summary>
    public void Complete(RunReport report) => Complete(report.Inputs);

    /// <summary>Ends the package: report, schemas, pages, descriptor and, last of all, the checksums.</summary>
    /// <param name="inputs">Every input, in ordinal order of path; read once, one at a time.</param>
    /// <returns>The totals of the report.</returns>
    public RunTotals Complete(IEnumerable<InputOutcome> inputs)
    {
        RunTotals totals;
        using (var stream = files.Create(ReportFile))
        {
            totals = ReportWriter.Write(stream, inputs.Select(Counted));
        }

        foreach (var schema in options.Schemas)
        {
            files.Write("schemas/" + schema.Name, schema.Content.Span);
        }

        var written = files.Written.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, content) in PackagePages.Print(options.Metadata, Summary, written.Contains))
        {
            files.Write(path, content);
        }

        files.Write(PackageDescriptor.FileName, PackageDescriptor.Print(files.Written, options.Metadata));
        files.Write(Checksums.FileName, Checksums.Print(files.Written));
        return totals;
    }

    private InputOutcome Counted(InputOutcome input)
    {
        Summary.Add(input);
        return input;
    }
}
