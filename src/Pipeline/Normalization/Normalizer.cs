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
        Composition.Edits,
        WordResidues.Edits,
        PlainTables.Edits,
        Markup.Edits,
        Superscripts.Edits,
        BracketCalls.Edits,
    ];

    /// <summary>Normalizes a raw text; what is left out is entered into the ledger.</summary>
    public static MappedText Normalize(Ledger ledger)
    {
        var text = MappedText.Identity(ledger.RawText);
        foreach (var step in Steps)
        {
            text = text.Apply(step(text.Text), ledger);
        }

        return text;
    }
}
