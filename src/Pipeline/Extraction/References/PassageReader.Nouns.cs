using Plenary.Lexicons;
using Plenary.Model;

namespace Plenary.Extraction.References;

/// <summary>
/// Languages in which the noun comes first: "General Assembly resolutions 60/251 of 15 March 2006 and 78/9", "la résolution 60/251 de
/// l'Assemblée générale, en date du 15 mars 2006".
/// </summary>
internal sealed partial class PassageReader
{
    private const char FirstArabic = '\u0600';

    // Where the last body's name ends, and which it was: directly before a noun it is the issuer.
    private int issuerEnd;
    private Body? issuerBefore;
    private bool issuerIsKnown;

    private int NounFirstAt(int i, Opening may)
    {
        if (i > 0 && char.IsLetter(text[i - 1]))
        {
            // A prefix can cling to a symbol: "A/HRC/54/79 وA/HRC/55/76".
            return char.IsAsciiLetter(text[i]) && text[i - 1] >= FirstArabic ? Math.Max(LatinAt(i), 1) : WordLength(i);
        }

        return may != Opening.None && Opened(i, may) is var length and > 0 ? length
            : char.IsAsciiLetter(text[i]) ? Math.Max(LatinAt(i), 1) : WordLength(i);
    }

    // The length of what opens here, or 0; the first that fits.
    private int Opened(int i, Opening may)
    {
        ReferenceKind kind = default;
        var noun = may.HasFlag(Opening.Noun) ? words.Nouns.Match(text, i, out kind) : 0;
        noun = EndsWord(i + noun) ? noun : 0;
        if (noun > 0 && NumbersBehind(i, i + noun, kind) is var numbers and > 0)
        {
            return numbers;
        }

        if (may.HasFlag(Opening.BackReference) && BackReferenceAt(i) is var back and > 0)
        {
            return back;
        }

        if (noun > 0)
        {
            return noun;
        }

        if (may.HasFlag(Opening.TreatySeries) && TreatySeriesAt(i) is var series and > 0)
        {
            return series;
        }

        if (may.HasFlag(Opening.Place) && PlaceAt(i) is var place and > 0)
        {
            return place;
        }

        if (may.HasFlag(Opening.Instrument) && InstrumentAt(i) is var instrument and > 0)
        {
            return instrument;
        }

        if (may.HasFlag(Opening.Issuer) && NamedAt(i) is var named and > 0)
        {
            return named;
        }

        return may.HasFlag(Opening.Ibid) && words.Ibid.Match(text, i) > 0 ? Math.Max(IbidAt(i), 1) : 0;
    }

    // Takes note of a body's name; returns its length.
    private int NamedAt(int i)
    {
        if (words.Issuers.Match(text, i, out var word) is var length && (length == 0 || !EndsWord(i + length)))
        {
            return 0;
        }

        var body = BodyOf(word!);
        if (word!.Kind == IssuerWordKind.Own && FollowsBody(i))
        {
            (body, isOwn) = (issuerBefore, false);
        }

        if (word.Kind != IssuerWordKind.NotOwn)
        {
            (issuerEnd, issuerBefore, issuerIsKnown) = (i + length, body, true);
            issuers.Name(body, Issuers.Role.SpokenOf);
        }

        return length;
    }

    // "the Assembly, in its resolution": its is then the Assembly's.
    private bool FollowsBody(int i)
    {
        const int longestLink = 6;
        return issuerIsKnown && i > issuerEnd && i - issuerEnd <= longestLink + 2 && text.AsSpan(issuerEnd, i - issuerEnd).IndexOfAny(";.؛") < 0
            && text.AsSpan(issuerEnd, i - issuerEnd).Trim(" ,،").IndexOf(' ') < 0;
    }

    private int WordLength(int i) => Math.Max(1, Runs.WordEnd(text, i) - i);

    private bool EndsWord(int end) => WordBoundary.At(text, end);
}
