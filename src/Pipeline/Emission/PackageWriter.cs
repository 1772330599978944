using Plenary.Model;

namespace Plenary.Emission;

/// <summary>
/// Writes a package, document by document; what it keeps in memory is one line per file. The same documents, report and
/// options give the same bytes.
/// </summary>
public sealed class PackageWriter : IDisposable
{
    /// <summary>The report inside the package.</summary>
    public const string ReportFile = "report.json";

    private readonly PackageOptions options;
    private readonly PackageFiles files;
    private readonly List<IEmitter> emitters = [];
    private string? last;
    private bool open = true;

    /// <summary>Begins a package.</summary>
    /// <param name="options">What it is to hold.</param>
    /// <param name="create">Opens a new file for a path inside the package, such as <c>csv/votes.csv</c>.</param>
    /// <param name="index">Every document that will be written.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public PackageWriter(PackageOptions options, Func<string, Stream> create, PackageIndex index)
    {
        this.options = options;
        files = new PackageFiles(create);
        var formats = Emitters.All.Where(f => options.Formats.Contains(f.Name, StringComparer.Ordinal)).ToArray();
        if (options.Formats.FirstOrDefault(n => Emitters.Find(n) is null) is { } unknown)
        {
            throw new ArgumentException($"There is no format '{unknown}'.", nameof(options));
        }

        foreach (var format in formats)
        {
            emitters.Add(format.Open(files, options.Layout, index));
        }
    }

    /// <summary>Writes one document.</summary>
    /// <param name="document">Its id comes after that of the document before, in ordinal order.</param>
    /// <exception cref="ArgumentException">The documents are out of order, or one comes twice.</exception>
    public void Add(Resolution document) => Add(document, JsonTree.Write(document));

    /// <summary>Writes one document that was serialized before.</summary>
    /// <param name="document">Its id comes after that of the document before, in ordinal order.</param>
    /// <param name="json">The same document as <see cref="JsonTree.Write(Resolution)"/> printed it.</param>
    /// <exception cref="ArgumentException">The documents are out of order, or one comes twice.</exception>
    public void Add(Resolution document, ReadOnlySpan<byte> json)
    {
        if (string.CompareOrdinal(last, document.Id) >= 0)
        {
            throw new ArgumentException($"{document.Id} does not come after {last}: documents are written in ordinal order of id.", nameof(document));
        }

        last = document.Id;
        foreach (var emitter in emitters)
        {
            emitter.Add(document, json);
        }
    }

    /// <summary>Ends the package: report, schemas, descriptor and, last of all, the checksums.</summary>
    public void Complete(RunReport report)
    {
        Dispose();
        files.Write(ReportFile, JsonTree.Indent(JsonTree.Write(report)));
        foreach (var schema in options.Schemas)
        {
            files.Write("schemas/" + schema.Name, schema.Content.Span);
        }

        files.Write(PackageDescriptor.FileName, PackageDescriptor.Print(files.Written));
        files.Write(Checksums.FileName, Checksums.Print(files.Written));
    }

    /// <summary>Closes the files that are open; a package that was not completed is no package.</summary>
    public void Dispose()
    {
        if (!open)
        {
            return;
        }

        open = false;
        foreach (var emitter in emitters)
        {
            emitter.Dispose();
        }
    }
}
