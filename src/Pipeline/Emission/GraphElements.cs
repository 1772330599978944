using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using Plenary.Emission.Tables;
using Plenary.Model;

namespace Plenary.Emission;

/// <summary>
/// The text of a graph in GraphML, one element after the other. Each follows on whichever was printed before, so that elements of
/// several printers can be put together.
/// </summary>
internal sealed class GraphElements
{
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

    private readonly PieceBuffer text = new();
    private readonly XmlWriter xml;

    internal GraphElements() => xml = XmlWriter.Create(
        new PieceStream { Target = text }, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "  ", NewLineChars = "\n" });

    /// <summary>What stands before the first node, which ends it.</summary>
    /// <returns>Its bytes, until the next call.</returns>
    internal ReadOnlySpan<byte> Begin()
    {
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
        return Written();
    }

    /// <summary>What stands behind the last edge.</summary>
    /// <returns>Its bytes.</returns>
    internal ReadOnlySpan<byte> End()
    {
        xml.WriteEndDocument();
        xml.Flush();
        text.Write("\n"u8);
        return Written();
    }

    /// <summary>A text that cites or is cited.</summary>
    /// <returns>Its bytes, until the next call.</returns>
    internal ReadOnlySpan<byte> Node(string id, string kind, string? body, string? date, string? adoptedBy, bool inPackage)
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
        return Written();
    }

    /// <summary>One mention.</summary>
    /// <returns>Its bytes, until the next call.</returns>
    internal ReadOnlySpan<byte> Edge(string document, string citing, Reference reference, string target)
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
        return Written();
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

    private ReadOnlySpan<byte> Written()
    {
        xml.Flush();
        text.EndPiece();
        var piece = text[0];
        text.Clear();
        return piece;
    }
}
