using Plenary.Diagnostics;
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
    private static readonly Func<string, List<Edit>>[] Steps =
    [
        LineEnds.Edits,
        InvisibleCharacters.Edits,
        Entities.Edits,
        Composition.Edits,
        FullWidthForms.Edits,
        WordResidues.Edits,
        PlainTables.Edits,
        Tags.Edits,
        Links.Edits,
        RaisedMarks.Edits,
        Emphasis.Edits,
        Markup.Edits,
        Superscripts.Edits,
        BracketCalls.Edits,
        LostHyphens.Edits,
    ];

    /// <summary>Normalizes a raw text; what is left out is entered into the ledger, what is put in is reported.</summary>
    public static Outcome<MappedText> Normalize(Ledger ledger)
    {
        var text = MappedText.Identity(ledger.RawText);
        var findings = new List<Finding>();
        foreach (var step in Steps)
        {
            var edits = step(text.Text);
            findings.AddRange(edits.Where(IsInsertion).Select(e => Rules.HyphenRestored.At(
                $"'{text.Text[Math.Max(0, e.Span.Start - 8)..e.Span.Start]}-' was put together again.", text.ToRaw(e.Span))));
            text = text.Apply(edits, ledger);
        }

        return new Outcome<MappedText>(text, findings);
    }

    private static bool IsInsertion(Edit edit) => edit.Span.IsEmpty && edit.Fate == Fate.Kept;
}
