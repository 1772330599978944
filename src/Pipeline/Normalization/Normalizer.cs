using Plenary.Diagnostics;
using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>
/// Makes every dump look alike: one kind of line end, no mark-up, no residues, footnote calls as <see cref="NoteMark"/>.
/// Lines stay as they were: which line belongs to which paragraph is found by the segmenter, and only then are they joined.
/// <para>Post-conditions, each a property test: only <c>\n</c> (and <c>\f</c> before a page) breaks lines; no invisible
/// character; the text is composed (NFC); no Word residue; a second run changes nothing; every character maps to the
/// raw text in rising order.</para>
/// </summary>
public static class Normalizer
{
    // In order: each step may rely on those above it. Adding a step is a file and a line.
    private static readonly NormalizationStep[] Before =
    [
        new(Signs.LineEnd, (text, _, _) => LineEnds.Edits(text)),
        new(Signs.Invisible, (text, lexicon, _) => SoftHyphens.Edits(text, lexicon)),
        new(Signs.Invisible, (text, _, _) => DirectedRuns.Edits(text), "places with figures or signs in the order of the page were turned"),
        new(Signs.Invisible, (text, _, _) => InvisibleCharacters.Edits(text)),
    ];

    // What a step takes away may have hidden what one above it looks for: "[footnoteRef:**8]**" is a call once the stars are gone.
    // So these go round until none finds any more.
    private static readonly NormalizationStep[] Uncovering =
    [
        new(Signs.Ampersand, (text, _, _) => Entities.Edits(text)),
        new(Signs.Blank, (text, _, _) => Blanks.Edits(text)),
        new(Signs.ArabicForm, (text, _, _) => ArabicForms.Edits(text), "letters and figures in the forms of the page became plain ones"),
        new(Signs.ArabicSign, (text, _, _) => ArabicSigns.Edits(text), "strokes and blanks that the page put into words were left out"),
        new(Signs.Composable, (text, _, _) => Composition.Edits(text)),
        new(Signs.Ligature, (text, _, _) => Ligatures.Edits(text)),
        new(Signs.Wide, (text, _, _) => FullWidthForms.Edits(text)),
        new(Signs.Bracket, (text, _, _) => WordResidues.Edits(text)),
        new(Signs.Bar, (text, lexicon, _) => PlainTables.Edits(text, lexicon)),
        new(Signs.Dash, (text, lexicon, _) => SimpleTables.Edits(text, lexicon)),
        new(Signs.Any, (text, lexicon, _) => ColumnTables.Edits(text, lexicon)),
        new(Signs.Angle, (text, _, _) => Tags.Edits(text)),
        new(Signs.Bracket, (text, _, _) => Links.Edits(text)),
        new(Signs.Caret, (text, _, _) => RaisedMarks.Edits(text)),
        new(Signs.Star, (text, _, _) => Emphasis.Edits(text)),
        new(Signs.Star | Signs.LineMark | Signs.Dash | Signs.Backslash, (text, _, _) => Markup.Edits(text)),
        new(Signs.Any, (text, _, _) => SpacedLetters.Edits(text)),
        new(Signs.Raised, (text, _, _) => Superscripts.Edits(text)),
    ];

    // A backslash protects what stands behind it from all of those, and goes only when they are done.
    private static readonly NormalizationStep[] After =
    [
        new(Signs.Backslash, (text, _, _) => Escapes.Edits(text)),
        new(Signs.Bracket, (text, _, _) => BracketCalls.Edits(text)),
        new(Signs.Call, (text, _, _) => CallBrackets.Edits(text)),
        new(Signs.Any, (text, _, _) => CutStops.Edits(text)),
        new(Signs.Any, WrappedWords.Edits),
        new(Signs.Any, (text, _, _) => LostHyphens.Edits(text)),
        new(Signs.Any, JoinedLines.Edits),
    ];

    /// <summary>All steps, in the order in which they first come.</summary>
    public static IEnumerable<NormalizationStep> Steps => [.. Before, .. Uncovering, .. After];

    // Nobody nests mark-up as deep; a text that was made to shall not keep the program busy.
    private const int MostRounds = 64;

    /// <summary>Normalizes a raw text; what is left out is entered into the ledger, what is put in is reported.</summary>
    /// <param name="ledger">The account of the raw text.</param>
    /// <param name="lexicon">The words of its language, by which divided words are put together; null leaves those alone.</param>
    public static Outcome<MappedText> Normalize(Ledger ledger, Lexicon? lexicon = null)
    {
        var text = MappedText.Identity(ledger.RawText);
        var signs = SignTable.In(ledger.RawText);
        var findings = new List<Finding>();
        var doubtful = new List<TextSpan>();
        foreach (var step in Before)
        {
            Run(step);
        }

        var (tried, idle) = (0, 0);
        for (; idle < Uncovering.Length && tried < Uncovering.Length * MostRounds; tried++)
        {
            idle = Run(Uncovering[tried % Uncovering.Length]) ? 0 : idle + 1;
        }

        if (idle < Uncovering.Length && Covered() is { } place)
        {
            findings.Add(Rules.MarkupTooDeep.At($"Mark-up was taken off {MostRounds} times, and there is more below it; it stands in the text.", text.ToRaw(place)));
        }

        foreach (var step in After)
        {
            Run(step);
        }

        return new Outcome<MappedText>(text, findings);

        // The first place that another round would change.
        TextSpan? Covered() => Uncovering.Where(HasWork).Select(step => step.Edits(text.Text, lexicon, [])).FirstOrDefault(edits => edits.Count > 0)?[0].Span;

        bool HasWork(NormalizationStep step) => (step.Signs == Signs.Any || (signs & step.Signs) != 0) && (step.Repair is null || lexicon is { Script: Script.Arabic });

        // Whether the step changed anything.
        bool Run(NormalizationStep step)
        {
            if (!HasWork(step))
            {
                return false;
            }

            ledger.Stop.ThrowIfCancellationRequested();
            doubtful.Clear();
            var edits = step.Edits(text.Text, lexicon, doubtful);
            Report(step, edits, doubtful, text, findings);
            if (edits.Count == 0)
            {
                return false;
            }

            foreach (var edit in edits)
            {
                signs |= SignTable.In(edit.Replacement);
            }

            text = text.Apply(edits, ledger);
            return true;
        }
    }

    private static void Report(NormalizationStep step, List<Edit> edits, List<TextSpan> doubtful, MappedText text, List<Finding> findings)
    {
        foreach (var place in doubtful)
        {
            findings.Add(Rules.DivisionDoubtful.At($"'{text.Text[place.Start..place.End]}' is divided at the end of a line.", text.ToRaw(place)));
        }

        foreach (var edit in edits)
        {
            if (IsInsertion(edit))
            {
                findings.Add(Rules.HyphenRestored.At($"'{text.Text[Math.Max(0, edit.Span.Start - 8)..edit.Span.Start]}-' was put together again.", text.ToRaw(edit.Span)));
            }
        }

        if (edits.Count > 0 && step.Repair is { } repair)
        {
            findings.Add(Rules.ArabicRepaired.At(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{edits.Count} {repair}; the first here."), text.ToRaw(edits[0].Span)));
        }
    }

    private static bool IsInsertion(Edit edit) => edit.Span.IsEmpty && edit.Fate == Fate.Kept;
}
