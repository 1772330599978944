using System.Globalization;
using Plenary.Diagnostics;
using Plenary.Lexicons;
using Plenary.Model;
using Plenary.Segmentation;
using Plenary.Text;

namespace Plenary.Extraction.Frame;

/// <summary>Reads the frame of a document from its cut lines. What is not printed stays null and is reported where it is always printed.</summary>
public static class FrameExtractor
{
    /// <summary>Reads the frame; any document yields one.</summary>
    public static Outcome<DocumentFrame> Extract(DocumentLines document, Units units)
    {
        var findings = new List<Finding>();
        var title = TitleReader.Read(document, units);
        var body = document.Body ?? (document.Symbol is null ? null : Bodies.Shipped.OfSymbol(document.Symbol));
        var type = TypeOf(document, title.IsDecision || document.Narrative is not null || IsDecision(body, title.SymbolNumber) || NamesDecision(units.First(BlockKind.AdoptionLine)?.Text.Text, document.Lexicon) || NamesDecision(Label(units), document.Lexicon));
        var status = StatusOf(document, units, title.Number);
        var (symbol, symbolStatus) = SymbolOf(document, body, type, status, title, findings);
        var frame = new DocumentFrame
        {
            Body = body,
            Type = type,
            Status = status,
            Symbol = symbol,
            SymbolStatus = symbolStatus,
            JobNumber = document.JobNumber,
            Number = title.Number ?? NumberOf(document.Symbol),
            Title = title.Text,
            Session = SessionReader.Read(document, units),
            AgendaItem = AgendaOf(document, units),
            Adoption = AdoptionReader.Read(document, units, status, body, findings),
            EnactingFormula = units.First(BlockKind.EnactingFormula)?.Text.Text.TrimStart(StatementOpening.Quotes),
            Sponsors = units.Has(BlockKind.Sponsors) ? units.Lines(BlockKind.Sponsors) : null,
        };
        Report(document, frame, findings);
        return new Outcome<DocumentFrame>(frame, findings);
    }

    // "Decision adopted by the Council", "draft decision": the noun of the line that says what was adopted or is tabled.
    private static bool NamesDecision(string? line, Lexicon lexicon)
    {
        var (decision, resolution) = (false, false);
        for (var i = 0; i < (line?.Length ?? 0); i++)
        {
            if (WordBoundary.At(line, i) && lexicon.References.Nouns.Match(line!, i, out var kind) is var length and > 0 && WordBoundary.At(line, i + length))
            {
                decision |= kind == ReferenceKind.Decision;
                resolution |= kind == ReferenceKind.Resolution;
            }
        }

        return decision && !resolution;
    }

    // 95/101 of the Human Rights Council: decisions count from a number that no resolution reaches.
    private static bool IsDecision(string? body, string? number) =>
        number is not null && Bodies.Shipped.Find(body)?.FirstDecision is { } first && ResolutionNumber.TryRead(number, 0, out var read, out _) && read.Item >= first;

    // What stands behind the sponsors: their names end at the last colon.
    private static string? Label(Units units)
    {
        var line = units.First(BlockKind.Sponsors)?.Text.Text;
        return line?[(line.AsSpan().LastIndexOfAny(':', '：') + 1)..];
    }

    private static DocumentType TypeOf(DocumentLines document, bool isDecision) =>
        document.IsStatement || document.Symbol?.Contains("/PRST/", StringComparison.Ordinal) == true ? DocumentType.PresidentialStatement
        : isDecision || document.Symbol?.Contains("/DEC/", StringComparison.Ordinal) == true || document.Symbol?.Contains("/Dec.", StringComparison.Ordinal) == true ? DocumentType.Decision
        : DocumentType.Resolution;

    private static DocumentStatus StatusOf(DocumentLines document, Units units, string? number)
    {
        var open = number is not null && document.Lexicon.Document.OpenNumbers.Any(o => number.EndsWith(o, StringComparison.Ordinal));
        var draft = open || document.IsDraft || (document.Symbol is { } symbol && !SymbolShape.IsOwn(symbol)) || document.Symbol?.Contains("/L.", StringComparison.Ordinal) == true || units.Has(BlockKind.Sponsors);
        return draft ? DocumentStatus.Draft : DocumentStatus.Adopted;
    }

    // Printed on its pages, or else what body and number make of it. A draft's symbol follows from nothing.
    private static (string?, SymbolStatus) SymbolOf(DocumentLines document, string? body, DocumentType type, DocumentStatus status, TitleReading title, List<Finding> findings)
    {
        var inferred = status == DocumentStatus.Draft ? null : Bodies.Shipped.Symbol(body, type, title.SymbolNumber);
        if (document.Symbol is { } printed)
        {
            if (inferred is not null && !string.Equals(inferred, printed, StringComparison.Ordinal))
            {
                findings.Add(Rules.SymbolAndNumberDiffer.Here($"The pages say {printed}; body and number make {inferred}."));
            }

            return (printed, SymbolStatus.Printed);
        }

        return inferred is null ? (null, SymbolStatus.Unknown) : (inferred, SymbolStatus.Inferred);
    }

    private static readonly string[] NumberMarkers = ["/RES/", "/DEC/", "/PRST/"];

    // "A/HRC/RES/54/10" ends with the number; a draft's symbol does not bear the number it will get.
    private static string? NumberOf(string? symbol)
    {
        if (symbol is null || symbol.Contains("/L.", StringComparison.Ordinal))
        {
            return null;
        }

        foreach (var marker in NumberMarkers)
        {
            if (symbol.IndexOf(marker, StringComparison.Ordinal) is var at and >= 0)
            {
                return symbol[(at + marker.Length)..];
            }
        }

        return null;
    }

    private static AgendaItem AgendaOf(DocumentLines document, Units units)
    {
        var lexicon = document.Lexicon;
        string? number = null;
        if (units.First(BlockKind.AgendaItem) is { } line)
        {
            var squeezed = Squeezed.Of(line.Text.Text);
            number = lexicon.Document.Agenda.Select(t => t.Match(squeezed, lexicon.Gaps.Accept)?.GetValueOrDefault("item")).FirstOrDefault(i => i is not null);
        }

        return new AgendaItem(number is { Length: > 0 } ? Spaced(number) : null, units.First(BlockKind.AgendaTitle)?.Text.Text ?? (document.IsStatement ? StatementOpening.Item(units, lexicon) : null));
    }

    // "18 (f)", "72 b)": one blank before the letter of a sub-item, however it was printed.
    private static string Spaced(string number)
    {
        var letter = number.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return letter > 0 && (number[letter] == '(' || (char.IsLetter(number[letter]) && number.Contains(')', StringComparison.Ordinal)))
            ? number[..letter] + " " + number[letter..]
            : number;
    }

    // What every document of its kind prints, and this one lacks.
    private static void Report(DocumentLines document, DocumentFrame frame, List<Finding> findings)
    {
        if (document.Formula < 0 && document.Narrative is null)
        {
            findings.Add(Rules.NoEnactingFormula.Here("No line names a body and ends with a comma; the preambular part cannot be told apart."));
        }

        // A draft gets its number when it is adopted; only the Human Rights Council's prints where it will stand.
        if (frame.Number is null && !(frame.Status == DocumentStatus.Draft && frame.Symbol is not null))
        {
            findings.Add(Rules.NoNumber.Here("No number such as 47/10 or 2578 (2021) was found before the text."));
        }

        if (frame.Title is null && frame.Body is not "SC" && document.Narrative is null)
        {
            findings.Add(Rules.NoTitle.Here("No title stands behind the number."));
        }

        if (frame.Session.Number is null && frame.Body is "HRC" or "GA" && frame.Session.Number is null)
        {
            findings.Add(Rules.NoSession.Here(string.Create(CultureInfo.InvariantCulture, $"No session line was found; {frame.Body} prints one on every document.")));
        }

        if (frame.Status == DocumentStatus.Adopted && frame.Adoption.Date is null)
        {
            findings.Add(Rules.NoAdoptionDate.Here("The document is no draft, but no date of adoption was found."));
        }
    }
}
