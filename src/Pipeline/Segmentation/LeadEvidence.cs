using System.Buffers;
using Plenary.Extraction;
using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>How far the first words of a line speak for the start of a paragraph.</summary>
internal static class LeadEvidence
{
    // Measured on hard-wrapped dumps: a line that begins like a lead phrase is a hundred times likelier to begin a
    // paragraph than to continue one, and the other way round (log 107 and log 0.009, taken with some doubt). Behind
    // punctuation a clause may well begin with a verb: how often it does differs from body to body, and is counted.
    private const double ForStart = 4;
    private const double AgainstStart = -3;
    private const double AgainstStartUnwrapped = -4.5;

    // "In this regard, recalling …": an opening of its own before the lead says little either way.
    private const double Opening = 0.5;
    private const int LongestOpening = 12;
    private const int LongestAdverbial = 40;

    private const double WithoutCapital = -12;

    // "bearing in mind that they": whoever they are was named before. Of some 3,000 preambular paragraphs one begins so.
    private const double AgainstPronoun = -5;

    // The word that joins the clause to the lead phrase, and the pronoun.
    private const int WordsToPronoun = 2;

    private const double CapitalAlone = -1;

    /// <summary>Log-odds from the first words of a line; these may reach into the lines below it.</summary>
    internal static double Weigh(DocumentLines document, int line, ReadOnlySpan<char> content, char above, bool isWrapped, double behindComma)
    {
        var behindPunctuation = above is '，' or '；' or '。' or ',' or ';' or '.' or '،' or '؛';
        if (document.Lexicon.Document.CapitalsBeginParagraphs)
        {
            return char.IsUpper(content[0]) ? WithCapital(document, line, content, above, behindPunctuation) : WithoutCapital;
        }

        if (Opens(document, line, content))
        {
            return (behindPunctuation ? behindComma : ForStart) + (SpeaksOfThem(document, line, content) ? AgainstPronoun : 0);
        }

        return behindPunctuation && LeadStart(document, line, content) is >= 0 and <= LongestOpening ? Opening
            : isWrapped ? AgainstStart
            : AgainstStartUnwrapped;
    }

    // Where every paragraph begins with a capital, one that begins a lead phrase is all but proof behind punctuation: inside a
    // sentence these words are small. A name may begin a line anywhere.
    private static double WithCapital(DocumentLines document, int line, ReadOnlySpan<char> content, char above, bool behindPunctuation) =>
        Opens(document, line, content) ? behindPunctuation ? 2 * ForStart : ForStart
        : !behindPunctuation ? AgainstStart
        : LeadStart(document, line, content) is >= 0 and <= LongestAdverbial ? Opening
        : above is ',' ? AgainstStart
        : CapitalAlone;

    private static bool Opens(DocumentLines document, int line, ReadOnlySpan<char> content) =>
        content == document.Content(line) ? document.Facts.OpensLikeLead(line) : Opens(document.Lexicon, content);

    private static int LeadStart(DocumentLines document, int line, ReadOnlySpan<char> content) =>
        content == document.Content(line) ? document.Facts.LeadStart(line) : LeadStart(document.Lexicon, content);

    private static bool SpeaksOfThem(DocumentLines document, int line, ReadOnlySpan<char> content) =>
        content == document.Content(line) ? document.Facts.SpeaksOfThem(line) : SpeaksOfThem(document.Lexicon, content);

    /// <summary>Where the lead phrase of a line begins, or -1 where it has none.</summary>
    internal static int LeadStart(Lexicon lexicon, ReadOnlySpan<char> content) => LeadPhrase.Find(content, lexicon)?.Start ?? -1;

    /// <summary>
    /// What a lead phrase behind a comma is worth in this document: the less, the more clauses begin with one within its lines.
    /// </summary>
    internal static double BehindComma(DocumentLines document, IEnumerable<int> lines)
    {
        // Before anything is counted: five clauses in a hundred.
        var clauses = 20.0;
        var leads = 1.0;
        foreach (var line in lines)
        {
            var content = document.Content(line);
            for (var at = content.IndexOfAny('，', ',', '،'); at >= 0 && at + 2 < content.Length;)
            {
                clauses++;
                leads += Opens(document.Lexicon, content[(at + 1)..]) ? 1 : 0;
                var next = content[(at + 1)..].IndexOfAny('，', ',', '،');
                at = next < 0 ? -1 : at + 1 + next;
            }
        }

        return Math.Clamp(Math.Log(clauses / leads), 1, 3.5);
    }

    /// <summary>True where the clause behind the lead phrase of a line is about somebody who was named before.</summary>
    internal static bool SpeaksOfThem(Lexicon lexicon, ReadOnlySpan<char> content)
    {
        if (lexicon.Document.Pronouns.Length == 0 || LeadPhrase.Find(content, lexicon) is not { } lead)
        {
            return false;
        }

        var rest = content[(lead.Start + lead.Length)..];
        for (var word = 0; word < WordsToPronoun; word++)
        {
            var start = rest.IndexOfAnyExcept(BetweenWords);
            rest = start < 0 ? [] : rest[start..];
            var pronoun = Phrase.LengthAt(rest, 0, lexicon.Document.Pronouns);
            if (pronoun > 0 && (!lexicon.Spaced || pronoun == rest.Length || !char.IsLetter(rest[pronoun])))
            {
                return true;
            }

            var next = rest.IndexOfAny(BetweenWords);
            rest = next < 0 ? [] : rest[next..];
        }

        return false;
    }

    private static readonly SearchValues<char> BetweenWords = SearchValues.Create(" ,，،’'");

    /// <summary>True where a line begins like a lead phrase.</summary>
    internal static bool Opens(Lexicon lexicon, ReadOnlySpan<char> content)
    {
        if (content.Length < 2 || !Scripts.IsIdeograph(content[0]) || content[1] != ' ')
        {
            return LeadPhrase.StartsLikeLead(content, lexicon);
        }

        // A justified line prints its words spaced out: 回 顾 其 1996 年.
        Span<char> close = stackalloc char[24];
        var length = 0;
        for (var i = 0; i < content.Length && length < close.Length; i++)
        {
            if (content[i] != ' ')
            {
                close[length++] = content[i];
            }
        }

        return LeadPhrase.StartsLikeLead(close[..length], lexicon);
    }
}
