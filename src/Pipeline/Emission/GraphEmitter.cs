using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using Plenary.Emission.Tables;
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

    private const string Space = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Name, string Of, string Type)[] Keys =
    [
        ("label", "node", "string"), ("kind", "node", "string"), ("body", "node", "string"), ("date", "node", "string"), ("adopted_by", "node", "string"), ("in_package", "node", "boolean"),
        ("document_id", "edge", "string"), ("reference_id", "edge", "string"), ("paragraph", "edge", "string"), ("action", "edge", "string"), ("source", "edge", "string"),
        ("offset", "edge", "int"), ("printed", "edge", "string"), ("pinpoint", "edge", "string"), ("printed_date", "edge", "string"), ("date_check", "edge", "string"), ("status", "edge", "string"),
    ];

    // Halves of pairs among them: whether they stand in pairs is looked at one by one.
    private static readonly SearchValues<char> Unprintable = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n' or '\r')).Concat(Enumerable.Range(0xD800, 0x800)).Append(0xFFFE).Append(0xFFFF).Select(c => (char)c)]);

    private readonly XmlWriter xml;
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
        xml = XmlWriter.Create(file, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "  ", NewLineChars = "\n" });
        xml.WriteStartDocument();
        xml.WriteStartElement("graphml", Space);
        foreach (var (name, of, type) in Keys)
        {
            xml.WriteStartElement("key", Space);
            xml.WriteAttributeString("id", Id(of, name));
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", name);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("graph", Space);
        xml.WriteAttributeString("id", "citations");
        xml.WriteAttributeString("edgedefault", "directed");
    }

    /// <inheritdoc/>
    public void Append(string id, PieceBuffer pieces) => Add(id, Citations.Read(pieces[0]));

    /// <summary>Takes the citations of one document in.</summary>
    /// <param name="id">Its id, which comes after that of the document before, in ordinal order.</param>
    /// <param name="document">What the graph needs of it.</param>
    public void Add(string id, Citations document)
    {
        var citing = document.Symbol ?? id;
        if (nodes.Add(citing))
        {
            var entry = document.Symbol is null ? null : index.Find(document.Symbol);
            Node(citing, Words<DocumentType>.Of(entry?.Type ?? document.Type), entry?.Body ?? document.Body, entry?.Date, null, inPackage: true);
        }

        var instruments = Instruments.For(document.Language);
        foreach (var reference in document.References)
        {
            if (reference.Target is not { } target)
            {
                continue;
            }

            if (nodes.Add(target))
            {
                var entry = index.Find(target);
                Node(target, entry is null ? Words<ReferenceKind>.Of(reference.Kind) : Words<DocumentType>.Of(entry.Type), entry?.Body ?? reference.Body,
                    entry?.Date ?? reference.KnownDate, reference.Symbol is null ? instruments.AdoptedBy(target) : null, entry is not null);
            }

            Edge(id, citing, reference, target);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        xml.WriteEndDocument();
        xml.Dispose();
        file.WriteByte((byte)'\n');
        file.Dispose();
    }

    private void Node(string id, string kind, string? body, string? date, string? adoptedBy, bool inPackage)
    {
        xml.WriteStartElement("node", Space);
        xml.WriteAttributeString("id", Clean(id));
        Data("node", "label", id);
        Data("node", "kind", kind);
        Data("node", "body", body);
        Data("node", "date", date);
        Data("node", "adopted_by", adoptedBy);
        Data("node", "in_package", inPackage ? "true" : "false");
        xml.WriteEndElement();
    }

    private void Edge(string document, string citing, Reference reference, string target)
    {
        xml.WriteStartElement("edge", Space);
        xml.WriteAttributeString("id", $"{document}/{reference.Id}");
        xml.WriteAttributeString("source", Clean(citing));
        xml.WriteAttributeString("target", Clean(target));
        Data("edge", "document_id", document);
        Data("edge", "reference_id", reference.Id);
        Data("edge", "paragraph", reference.Paragraph);
        Data("edge", "action", reference.Action);
        Data("edge", "source", reference.Source);
        Data("edge", "offset", reference.Offset.ToString(CultureInfo.InvariantCulture));
        Data("edge", "printed", reference.Printed);
        Data("edge", "pinpoint", reference.Pinpoint);
        Data("edge", "printed_date", reference.Date);
        Data("edge", "date_check", reference.DateCheck is { } check ? Words<DateCheck>.Of(check) : null);
        Data("edge", "status", Words<ReferenceStatus>.Of(reference.Status));
        xml.WriteEndElement();
    }

    private void Data(string of, string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        xml.WriteStartElement("data", Space);
        xml.WriteAttributeString("key", Id(of, name));
        xml.WriteString(Clean(value));
        xml.WriteEndElement();
    }

    private static string Id(string of, string name) => $"{of}_{name}";

    // XML has no control characters and no halves of pairs, not even escaped.
    private static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(Unprintable))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value is < 0x20 and not ('\t' or '\n' or '\r') or 0xFFFE or 0xFFFF ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return clean.ToString();
    }
}

/// <summary>What the graph needs of one document.</summary>
/// <param name="Symbol">Its symbol, or null.</param>
/// <param name="Type">What it is.</param>
/// <param name="Body">Who issued it.</param>
/// <param name="Language">Two-letter code.</param>
/// <param name="References">Those that lead anywhere.</param>
public sealed record Citations(string? Symbol, DocumentType Type, string? Body, string Language, IReadOnlyList<Reference> References)
{
    /// <summary>The citations of a document.</summary>
    public static Citations Of(Resolution document) =>
        new(document.Symbol, document.Type, document.Body, document.Language, [.. document.References.Where(r => r.Target is not null)]);

    internal void Write(NoteWriter note)
    {
        note.Text(Symbol);
        note.Number((int)Type);
        note.Text(Body);
        note.Text(Language);
        foreach (var r in References)
        {
            note.Text(r.Id);
            note.Text(r.Source);
            note.Number(r.Offset);
            note.Number(r.Length);
            note.Text(r.Printed);
            note.Number((int)r.Kind);
            note.Text(r.Symbol);
            note.Text(r.Body);
            note.Text(r.Date);
            note.Text(r.Title);
            note.Text(r.Pinpoint);
            note.Number((int)r.Status);
            note.Text(r.Paragraph);
            note.Text(r.Action);
            note.Number((int?)r.DateCheck ?? -1);
            note.Text(r.KnownDate);
            note.Text(r.Target);
        }
    }

    /// <summary>Reads back what the printer of the graph printed.</summary>
    internal static Citations Read(ReadOnlySpan<byte> bytes)
    {
        var note = new NoteReader(bytes);
        var (symbol, type, body, language) = (note.Text(), (DocumentType)note.Count(), note.Text(), note.Text()!);
        var references = new List<Reference>();
        while (!note.AtEnd)
        {
            references.Add(new Reference(
                note.Text()!, note.Text()!, note.Count(), note.Count(), note.Text()!, (ReferenceKind)note.Count(), note.Text(), note.Text(), note.Text(), note.Text(), note.Text(), (ReferenceStatus)note.Count())
            {
                Paragraph = note.Text(),
                Action = note.Text(),
                DateCheck = note.Count() is >= 0 and var check ? (DateCheck)check : null,
                KnownDate = note.Text(),
                Target = note.Text(),
            });
        }

        return new Citations(symbol, type, body, language, references);
    }
}

/// <summary>Prints the citations of a document, for the graph that is made of all of them.</summary>
internal sealed class GraphPrinter : IPrinter
{
    public int Pieces => 1;

    public void Print(DocumentRows document, ReadOnlySpan<byte> json, PieceBuffer into)
    {
        Citations.Of(document.Document).Write(new NoteWriter(into));
        into.EndPiece();
    }
}
