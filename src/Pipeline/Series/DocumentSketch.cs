using System.Buffers;
using Plenary.Comparison;
using Plenary.Model;
using Plenary.Text;

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
        TitleKey = string.Join(' ', FeatureBag.Units(title.Length <= LongestTitle ? title : title[..LongestTitle]));
        SymbolHash = document.Symbol is { } symbol ? TextSketch.Hash(symbol) : null;
        Cited = [.. document.References.Where(r => r.Symbol is not null).Select(r => TextSketch.Hash(r.Symbol!)).Distinct().Take(MostCited)];
        Text = TextSketch.Of(document.Paragraphs.Where(p => p.Kind == ParagraphKind.Paragraph).Select(p => p.Text));
    }

    private DocumentSketch(ReadOnlySpan<byte> bytes)
    {
        var note = new NoteReader(bytes);
        Id = note.Text()!;
        Group = note.Text()!;
        IsDraft = note.Number() == 1;
        Date = note.Text();
        Session = note.Count() is >= 0 and var session ? session : null;
        SessionKind = note.Count() is >= 0 and var kind ? (SessionKind)kind : null;
        TitleKey = note.Text()!;
        SymbolHash = note.Number() == 1 ? note.LongHash() : null;
        var cited = new ulong[note.Count()];
        for (var i = 0; i < cited.Length; i++)
        {
            cited[i] = note.LongHash();
        }

        Cited = cited;
        var hashes = new uint[note.Count()];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = note.Hash();
        }

        Text = TextSketch.Of(hashes);
    }

    /// <summary>The document's id.</summary>
    public string Id { get; }

    /// <summary>Language and body: a series stays within one.</summary>
    internal string Group { get; }

    internal bool IsDraft { get; }

    internal string? Date { get; }

    internal int? Session { get; }

    internal SessionKind? SessionKind { get; }

    /// <summary>Words or ideographs with a blank between: equal for titles that differ in style only; empty where there is none.</summary>
    internal string TitleKey { get; }

    internal ulong? SymbolHash { get; }

    internal IReadOnlyList<ulong> Cited { get; }

    internal TextSketch Text { get; }

    /// <summary>Takes down what is needed of a document, which need not be kept.</summary>
    public static DocumentSketch Of(Resolution document) => new(document);

    internal SketchTime Time => new(Date, Session, SessionKind, IsDraft);

    /// <summary>The sketch as bytes, the same on every machine.</summary>
    public byte[] ToBytes()
    {
        var bytes = new ArrayBufferWriter<byte>();
        var note = new NoteWriter(bytes);
        note.Text(Id);
        note.Text(Group);
        note.Number(IsDraft ? 1 : 0);
        note.Text(Date);
        note.Number(Session ?? -1);
        note.Number((int?)SessionKind ?? -1);
        note.Text(TitleKey);
        note.Number(SymbolHash is null ? 0 : 1);
        if (SymbolHash is { } symbol)
        {
            note.Hash(symbol);
        }

        note.Number(Cited.Count);
        foreach (var cited in Cited)
        {
            note.Hash(cited);
        }

        note.Number(Text.Hashes.Length);
        foreach (var hash in Text.Hashes)
        {
            note.Hash(hash);
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>The sketch that <see cref="ToBytes"/> wrote.</summary>
    public static DocumentSketch FromBytes(byte[] bytes) => new(bytes);
}
