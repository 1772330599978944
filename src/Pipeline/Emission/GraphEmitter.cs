using Plenary.Lexicons;
using Plenary.Model;
using Plenary.Text;

namespace Plenary.Emission;

/// <summary>
/// Writes <c>graph/citations.graphml</c>: who cites what, as a directed multigraph. A node is a text, whatever languages it is there
/// in; an edge is one mention. A node comes before the first edge that needs it, so that nothing has to be kept but the names.
/// </summary>
public sealed class GraphEmitter : IEmitter
{
    /// <summary>The file.</summary>
    public const string Graph = "graph/citations.graphml";

    private readonly GraphElements elements = new();
    private readonly Stream file;
    private readonly PackageIndex index;
    private readonly HashSet<string> nodes = new(StringComparer.Ordinal);

    /// <summary>Begins the graph.</summary>
    /// <param name="files">The files of the package.</param>
    /// <param name="index">Every document of the package.</param>
    public GraphEmitter(PackageFiles files, PackageIndex index)
    {
        this.index = index;
        file = files.Create(Graph);
        file.Write(elements.Begin());
    }

    /// <inheritdoc/>
    public void Append(string id, FormatPieces pieces)
    {
        var note = new NoteReader(pieces[0]);
        var (symbol, type, body, instruments) = (note.Text(), (DocumentType)note.Count(), note.Text(), Instruments.For(note.Text()!));
        var citing = symbol ?? id;
        if (nodes.Add(citing))
        {
            var entry = symbol is null ? null : index.Find(symbol);
            file.Write(elements.Node(citing, Words<DocumentType>.Of(entry?.Type ?? type), entry?.Body ?? body, entry?.Date, null, inPackage: true));
        }

        while (!note.AtEnd)
        {
            var (target, kind, issuer, date, isSymbol) = (note.Text()!, (ReferenceKind)note.Count(), note.Text(), note.Text(), note.Number() == 1);
            if (nodes.Add(target))
            {
                var entry = index.Find(target);
                file.Write(elements.Node(target, entry is null ? Words<ReferenceKind>.Of(kind) : Words<DocumentType>.Of(entry.Type), entry?.Body ?? issuer,
                    entry?.Date ?? date, isSymbol ? null : instruments.AdoptedBy(target), entry is not null));
            }

            file.Write(note.Bytes());
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        file.Write(elements.End());
        file.Dispose();
    }
}

/// <summary>Prints the citations of a document: what its nodes need, and its edges as they stand in the graph.</summary>
public sealed class GraphPrinter : IPrinter
{
    private readonly GraphElements elements = new();

    /// <summary>Begins a graph that nobody sees, to be in the middle of one.</summary>
    public GraphPrinter()
    {
        elements.Begin();
        elements.Node("", "", null, null, null, inPackage: false);
    }

    /// <inheritdoc/>
    public int Pieces => 1;

    /// <summary>Prints the piece of one document.</summary>
    public void Print(Resolution document, PieceBuffer into)
    {
        var note = new NoteWriter(into);
        note.Text(document.Symbol);
        note.Number((int)document.Type);
        note.Text(document.Body);
        note.Text(document.Language);
        foreach (var reference in document.References)
        {
            if (reference.Target is { } target)
            {
                note.Text(target);
                note.Number((int)reference.Kind);
                note.Text(reference.Body);
                note.Text(reference.KnownDate);
                note.Number(reference.Symbol is null ? 0 : 1);
                note.Bytes(elements.Edge(document.Id, document.Symbol ?? document.Id, reference, target));
            }
        }

        into.EndPiece();
    }

    void IPrinter.Print(Tables.DocumentRows document, ReadOnlySpan<byte> json, PieceBuffer into) => Print(document.Document, into);
}
