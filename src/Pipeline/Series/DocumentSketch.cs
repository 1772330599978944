using Plenary.Comparison;
using Plenary.Model;

namespace Plenary.Series;

/// <summary>What has to be known of a document to find its series: some two kilobytes, however long the document is.</summary>
public sealed class DocumentSketch
{
    private const int LongestTitle = 300, MostCited = 400;

    private DocumentSketch(Resolution document)
    {
        Id = document.Id;
        Group = $"{document.Language} {document.Body}";
        IsDraft = document.Status == DocumentStatus.Draft;
        Date = document.Adoption.Date ?? document.Session.Start;
        Session = document.Session.Number;
        SessionKind = document.Session.Kind;
        var title = document.Title ?? "";
        TitleUnits = [.. FeatureBag.Units(title.Length <= LongestTitle ? title : title[..LongestTitle])];
        TitleKey = string.Join(' ', TitleUnits);
        SymbolHash = document.Symbol is { } symbol ? TextSketch.Hash(symbol) : null;
        Cited = [.. document.References.Where(r => r.Symbol is not null).Select(r => TextSketch.Hash(r.Symbol!)).Distinct().Take(MostCited)];
        Text = TextSketch.Of(document.Paragraphs.Where(p => p.Kind == ParagraphKind.Paragraph).Select(p => p.Text));
    }

    private DocumentSketch(BinaryReader reader)
    {
        string? Text() => reader.ReadBoolean() ? reader.ReadString() : null;
        Id = reader.ReadString();
        Group = reader.ReadString();
        IsDraft = reader.ReadBoolean();
        Date = Text();
        Session = reader.ReadInt32() is var session and >= 0 ? session : null;
        SessionKind = reader.ReadInt32() is var kind and >= 0 ? (SessionKind)kind : null;
        TitleKey = reader.ReadString();
        TitleUnits = TitleKey.Length == 0 ? [] : TitleKey.Split(' ');
        SymbolHash = reader.ReadBoolean() ? reader.ReadUInt64() : null;
        var cited = new ulong[reader.ReadInt32()];
        for (var i = 0; i < cited.Length; i++)
        {
            cited[i] = reader.ReadUInt64();
        }

        Cited = cited;
        var hashes = new uint[reader.ReadInt32()];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = reader.ReadUInt32();
        }

        this.Text = TextSketch.Of(hashes);
    }

    /// <summary>The document's id.</summary>
    public string Id { get; }

    /// <summary>Language and body: a series stays within one.</summary>
    internal string Group { get; }

    internal bool IsDraft { get; }

    internal string? Date { get; }

    internal int? Session { get; }

    internal SessionKind? SessionKind { get; }

    internal IReadOnlyList<string> TitleUnits { get; }

    /// <summary>Equal for titles that differ in style only; empty where there is none.</summary>
    internal string TitleKey { get; }

    internal ulong? SymbolHash { get; }

    internal IReadOnlyList<ulong> Cited { get; }

    internal TextSketch Text { get; }

    /// <summary>Takes down what is needed of a document, which need not be kept.</summary>
    public static DocumentSketch Of(Resolution document) => new(document);

    /// <summary>The sketch as bytes, the same on every machine.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(Id);
        writer.Write(Group);
        writer.Write(IsDraft);
        writer.Write(Date is not null);
        if (Date is not null)
        {
            writer.Write(Date);
        }

        writer.Write(Session ?? -1);
        writer.Write((int?)SessionKind ?? -1);
        writer.Write(TitleKey);
        writer.Write(SymbolHash is not null);
        if (SymbolHash is { } symbol)
        {
            writer.Write(symbol);
        }

        writer.Write(Cited.Count);
        foreach (var cited in Cited)
        {
            writer.Write(cited);
        }

        writer.Write(Text.Hashes.Length);
        foreach (var hash in Text.Hashes)
        {
            writer.Write(hash);
        }

        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>The sketch that <see cref="ToBytes"/> wrote.</summary>
    public static DocumentSketch FromBytes(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        return new DocumentSketch(reader);
    }

    /// <summary>
    /// True where this document comes before another: on an earlier day, or, where no day is known of either, in an earlier session.
    /// Within a session only a draft comes before what was adopted. False where that is not known.
    /// </summary>
    internal bool IsBefore(DocumentSketch other)
    {
        if ((Date is null) != (other.Date is null))
        {
            return false;
        }

        var days = string.CompareOrdinal(Date, other.Date);
        return Session is not null && Session == other.Session && SessionKind == other.SessionKind
            ? IsDraft && !other.IsDraft && days <= 0
            : Date is not null ? days < 0 : Session is not null && SessionKind == other.SessionKind && Session < other.Session;
    }
}
