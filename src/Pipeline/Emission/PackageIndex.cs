using Plenary.Diagnostics;
using Plenary.Extraction.References;
using Plenary.Model;
using Plenary.Text;
using Plenary.Validation;

namespace Plenary.Emission;

/// <summary>
/// What one document of a package can know of the others: which symbols are in it, and when they were adopted. One short line a
/// document in memory; the order in which documents are added has no say.
/// </summary>
public sealed class PackageIndex
{
    private readonly Dictionary<string, Entry> bySymbol = new(StringComparer.Ordinal);

    // Many documents were adopted on one day by one body: they share an entry.
    private readonly Dictionary<Entry, Entry> shared = [];

    /// <summary>A document of the package under its symbol.</summary>
    /// <param name="Type">What it is.</param>
    /// <param name="Body">Who issued it.</param>
    /// <param name="Date">When it was adopted; null for a draft, and where two documents of one symbol contradict each other.</param>
    public sealed record Entry(DocumentType Type, string? Body, string? Date);

    /// <summary>Takes a document in; one without a symbol cannot be cited.</summary>
    public void Add(Resolution document)
    {
        var facts = PackageFacts.Of(document);
        Add(facts.Symbol, new Entry(facts.Type, facts.Body, facts.Date));
    }

    /// <summary>Takes a printed document in.</summary>
    /// <param name="facts">Its facts, as <see cref="DocumentPrinter"/> printed them.</param>
    public void Add(ReadOnlySpan<byte> facts)
    {
        var note = new NoteReader(facts);
        Add(note.Text(), new Entry((DocumentType)note.Count(), note.Text(), note.Text()));
    }

    private void Add(string? symbol, Entry entry)
    {
        if (symbol is not null)
        {
            bySymbol[symbol] = Shared(!bySymbol.TryGetValue(symbol, out var other) ? entry
                : string.Equals(other.Date, entry.Date, StringComparison.Ordinal) ? other
                : other with { Date = null });
        }
    }

    private Entry Shared(Entry entry) => shared.TryGetValue(entry, out var same) ? same : shared[entry] = entry;

    /// <summary>Whether <see cref="Check"/> would change a document.</summary>
    public bool KnowsMoreThan(PackageFacts document) => document.Undated.Any(symbol => Find(symbol)?.Date is not null);

    /// <summary>The document of a symbol, or null where the package has none.</summary>
    public Entry? Find(string symbol) => bySymbol.GetValueOrDefault(symbol);

    /// <summary>
    /// The document with the dates of its references checked against the package, and the diagnostics that this adds; the very same
    /// document where the package knows no more than the document itself.
    /// </summary>
    public (Resolution Document, IReadOnlyList<Model.Diagnostic> Added) Check(Resolution document)
    {
        List<Model.Diagnostic>? added = null;
        Reference[]? references = null;
        for (var i = 0; i < document.References.Count; i++)
        {
            var reference = document.References[i];
            if (reference is not { KnownDate: null, Symbol: { } symbol } || Find(symbol)?.Date is not { } known)
            {
                continue;
            }

            references ??= [.. document.References];
            references[i] = CitedDates.Check(reference, known);
            if (reference.DateCheck != DateCheck.Differs && CitedDates.Fault(references[i]) is { } fault)
            {
                var rule = Rules.CitedWithOtherDate;
                var place = document.UncheckedDates.FirstOrDefault(u => u.ReferenceId == reference.Id);
                (added ??= []).Add(new Model.Diagnostic(rule.Code, rule.Severity, $"{reference.Source}: {fault}", place?.Start, place?.End, place?.Line, place?.Column));
            }
        }

        return references is null ? (document, []) : (document with { References = references, Diagnostics = [.. document.Diagnostics, .. added ?? []] }, added ?? []);
    }
}

/// <summary>What one document tells the whole package: printed beside it, so that a cached document and one of a shard tell it, too.</summary>
/// <param name="Symbol">Its symbol, or null.</param>
/// <param name="Type">What it is.</param>
/// <param name="Body">Who issued it.</param>
/// <param name="Date">When it was adopted; null for a draft.</param>
/// <param name="Undated">Symbols that it cites, of whose dates it knows nothing.</param>
/// <param name="UncheckedDates">Where it prints dates with them: its tree does not tell the lines.</param>
/// <param name="Version">What it has to be compared with its versions in other languages; null without a symbol.</param>
public sealed record PackageFacts(
    string? Symbol, DocumentType Type, string? Body, string? Date, IReadOnlyList<string> Undated, IReadOnlyList<UncheckedDate> UncheckedDates, VersionFacts? Version)
{
    /// <summary>The facts of a document.</summary>
    public static PackageFacts Of(Resolution document) => new(
        document.Symbol, document.Type, document.Body, document.Status == DocumentStatus.Adopted ? document.Adoption.Date : null,
        [.. document.References.Where(r => r.KnownDate is null && r.Symbol is not null).Select(r => r.Symbol!).Distinct(StringComparer.Ordinal)],
        document.UncheckedDates,
        document.Symbol is null ? null : VersionFacts.Of(document));

    internal void Write(NoteWriter note)
    {
        note.Text(Symbol);
        note.Number((int)Type);
        note.Text(Body);
        note.Text(Date);
        note.Texts(Undated);
        note.Number(UncheckedDates.Count);
        foreach (var cited in UncheckedDates)
        {
            note.Text(cited.ReferenceId);
            note.Number(cited.Start);
            note.Number(cited.End);
            note.Number(cited.Line);
            note.Number(cited.Column);
        }

        if (Version is not null)
        {
            note.Text(Version.Language);
            note.Texts(Version.Paragraphs);
            note.Number(Version.Footnotes);
            note.Texts(Version.Cited);
        }
    }

    /// <summary>Reads back what <see cref="DocumentPrinter"/> printed.</summary>
    public static PackageFacts Read(ReadOnlySpan<byte> bytes)
    {
        var note = new NoteReader(bytes);
        return new PackageFacts(note.Text(), (DocumentType)note.Count(), note.Text(), note.Text(), note.Texts(), Places(ref note),
            note.AtEnd ? null : new VersionFacts(note.Text()!, note.Texts(), note.Count(), note.Texts()));
    }

    private static UncheckedDate[] Places(ref NoteReader note)
    {
        // Each takes five bytes at least: a forged number does not fill the memory.
        var count = note.Count();
        var places = new List<UncheckedDate>();
        for (var i = 0; i < count; i++)
        {
            places.Add(new UncheckedDate(note.Text()!, note.Count(), note.Count(), note.Count(), note.Count()));
        }

        return [.. places];
    }
}
