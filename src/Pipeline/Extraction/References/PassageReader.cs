using Plenary.Diagnostics;
using Plenary.Lexicons;
using Plenary.Model;
using Plenary.Text;

namespace Plenary.Extraction.References;

/// <summary>
/// Reads one passage after the other, each once from left to right: the next character that can start something decides
/// what is tried there. The parts of this class are one file for each thing that can start.
/// </summary>
internal sealed partial class PassageReader
{
    private const int LongestNumber = 20;

    private readonly ReferenceWords words;
    private readonly Bodies bodies;
    private readonly CancellationToken stop;
    private readonly Issuers issuers;
    private readonly PassageOpenings openings;
    private readonly DateReader? dates;
    private readonly List<PassageFinding> findings = [];
    private readonly HashSet<string> shortTitles = new(StringComparer.Ordinal);
    private readonly InstrumentNames instruments;
    private readonly UnknownNames unknownNames;

    private readonly List<Mention> mentions = [];
    private Passage passage;
    private string text = "";

    public PassageReader(
        ReferenceWords words, Bodies bodies, Instruments instruments, string? documentBody, DateReader? dates = null, CancellationToken stop = default)
    {
        this.stop = stop;
        this.words = words;
        this.dates = dates;
        this.bodies = bodies;
        this.instruments = new InstrumentNames(instruments, words);
        unknownNames = new UnknownNames(words, (text, at) => words.Issuers.Match(text, at) > 0 || this.instruments.Phrases.Match(text, at, out _) > 0);
        issuers = new Issuers(bodies, bodies.Find(documentBody));
        openings = PassageOpenings.Of(words, this.instruments);
    }

    /// <summary>What could not be resolved so far.</summary>
    public IReadOnlyList<PassageFinding> Findings => findings;

    /// <summary>The references of the next passage, in order of place; until another one is read.</summary>
    public List<Mention> Read(Passage next)
    {
        passage = next;
        text = next.Text;
        mentions.Clear();
        issuers.Clear();
        ForgetDates();
        ForgetTitles();
        ForgetNumbers();
        ForgetPlaces();
        issuerIsKnown = false;
        ForgetLists();
        instruments.Clear();
        for (var i = 0; i < text.Length;)
        {
            stop.ThrowIfCancellationRequested();
            i = openings.Next(text, i, out var may);
            i += i < text.Length ? Math.Max(1, At(i, may)) : 0;
        }

        DropPending();
        KeepLists();
        if (passage.IsNote)
        {
            noteBefore = mentions.Count > 0 ? mentions[^1] : null;
        }

        mentions.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        return mentions;
    }

    // Reads what starts here and returns its length, or 0.
    private int At(int i, Opening may)
    {
        var c = text[i];
        switch (c)
        {
            case '“':
                OpenQuotation(i);
                return 1;
            case '”':
                CloseQuotation(i);
                return 1;
            case '《':
                return Title(i);
            case '；' or '。':
                DropPending();
                return 1;
        }

        if (words.NounFirst)
        {
            return !char.IsAsciiDigit(c) ? NounFirstAt(i, may)
                : i > 0 && char.IsLetterOrDigit(text[i - 1]) ? 1
                : may.HasFlag(Opening.Instrument) ? Math.Max(1, InstrumentAt(i)) : 1;
        }

        if (char.IsAsciiDigit(c))
        {
            // More digits than any number or date has: nothing in them is one.
            var digits = text.AsSpan(i).IndexOfAnyExceptInRange('0', '9');
            if (digits > LongestNumber || (digits < 0 && text.Length - i > LongestNumber))
            {
                return digits < 0 ? text.Length - i : digits;
            }

            return DateAt(i) is var date and > 0 ? date : NumberAt(i, i);
        }

        if (char.IsAsciiLetter(c))
        {
            return LatinAt(i);
        }

        if (Spacing.At(text, i, words.Ordinal))
        {
            var number = NumberAt(i, Spacing.Skip(text, i + words.Ordinal.Length));
            if (number > 0)
            {
                return number;
            }
        }

        if (may.HasFlag(Opening.BackReference) && BackReferenceAt(i) is var back and > 0)
        {
            return back;
        }

        if (may.HasFlag(Opening.Instrument) && BareInstrumentAt(i) is var instrument and > 0)
        {
            return instrument;
        }

        return may.HasFlag(Opening.Issuer) && IssuerAt(i) is var issuer and > 0 ? issuer : may.HasFlag(Opening.Ibid) ? IbidAt(i) : 0;
    }

    // The end of the run of Latin letters, digits and what joins them.
    private int LatinAt(int i)
    {
        var run = Runs.LatinEnd(text, i);
        if (!char.IsAsciiLetterUpper(text[i]))
        {
            return run - i;
        }

        var number = text[i] is 'S' or 'E' ? NumberAt(i, i) : 0;
        if (number == 0)
        {
            number = DesignationAt(i, run);
        }

        return number > 0 ? number : SymbolAt(i) is var symbol and > 0 ? symbol : run - i;
    }

    private void Report(Rule rule, int start, int end, string message) =>
        findings.Add(new PassageFinding(rule, message, passage.Id, new TextSpan(start, end)));
}
