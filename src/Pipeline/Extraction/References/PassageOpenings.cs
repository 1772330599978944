using System.Runtime.CompilerServices;
using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Extraction.References;

/// <summary>What may open at a place of a passage.</summary>
[Flags]
internal enum Opening
{
    None = 0,
    Noun = 1,
    BackReference = 2,
    TreatySeries = 4,
    Place = 8,
    Instrument = 16,
    Issuer = 32,
    Ibid = 64,
}

/// <summary>Where something that a reference is made of can open, in one language: most places of a text open nothing.</summary>
internal sealed class PassageOpenings
{
    private const string Signs = "0123456789abcdefghijklmnopqrstuvwxyz“”《；。";

    // The same for every document of a language; finding out costs as much as reading a paragraph.
    private static readonly ConditionalWeakTable<ReferenceWords, PassageOpenings> Known = [];

    private readonly bool nounFirst;
    private readonly char ordinal;
    private readonly FirstLetters beginnings;
    private readonly TableIndex tables = new();

    private PassageOpenings(ReferenceWords words, InstrumentNames instruments)
    {
        nounFirst = words.NounFirst;
        ordinal = words.Ordinal.Length > 0 ? words.Ordinal[0] : '\0';
        beginnings = nounFirst ? new FirstLetters() : Beginnings(words, instruments);
        Add(Opening.BackReference, words.BackReferences.First);
        Add(Opening.Issuer, words.Issuers.First);
        Add(Opening.Ibid, words.Ibid.First);
        if (!nounFirst)
        {
            Add(Opening.Instrument, instruments.Bare.First);
            return;
        }

        Add(Opening.Noun, words.Nouns.First);
        Add(Opening.TreatySeries, words.TreatySeries.First);
        Add(Opening.Place, words.Pinpoint.Units.First, words.Pinpoint.Parts.First, Prefixed(words));
        Add(Opening.Instrument, instruments.Phrases.First, words.Kinds.First, words.Titles.Whole.First, words.Titles.Heads.First, words.Titles.CommonHeads.First);
    }

    /// <summary>Those of a language.</summary>
    internal static PassageOpenings Of(ReferenceWords words, InstrumentNames instruments) => Known.GetValue(words, w => new PassageOpenings(w, instruments));

    /// <summary>The next place at which something can start, or the end.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="may">What the tables may have there, and nothing else; a sign, a figure or a Latin letter can start something without them.</param>
    internal int Next(string text, int from, out Opening may) => nounFirst ? NextWord(text, from, out may) : NextPair(text, from, out may);

    // Word by word, where blanks part them: most words are in no table.
    private int NextWord(string text, int from, out Opening may)
    {
        may = Opening.None;
        for (var at = from; at < text.Length;)
        {
            var c = text[at];
            if (c == ' ')
            {
                at++;
                continue;
            }

            may = (Opening)tables.At(text, at);
            var letter = Scripts.IsLetter(c);
            if (may != Opening.None || (letter ? char.IsAsciiLetterUpper(c) || (at > 0 && Scripts.IsLetter(text[at - 1])) : char.IsAsciiDigit(c) || IsSign(c)))
            {
                return at;
            }

            at = char.IsAsciiLetter(c) ? Runs.LatinEnd(text, at) : letter ? Runs.WordEnd(text, at) : at + 1;
        }

        return text.Length;
    }

    // Two letters tell more than one where words are not parted by blanks.
    private int NextPair(string text, int from, out Opening may)
    {
        may = Opening.None;
        for (var at = from; (at = beginnings.Next(text, at, text.Length)) < text.Length; at++)
        {
            may = (Opening)tables.At(text, at);
            if (may != Opening.None || char.IsAsciiLetterOrDigit(text[at]) || IsSign(text[at]))
            {
                return at;
            }
        }

        return text.Length;
    }

    private bool IsSign(char c) => c is '“' or '”' or '《' or '；' or '。' || c == ordinal;

    private void Add(Opening opening, params ReadOnlySpan<FirstLetters> some)
    {
        foreach (var table in some)
        {
            tables.Add(table, (uint)opening);
        }
    }

    // Units with what may be written together with them: للمادة.
    private static FirstLetters Prefixed(ReferenceWords words)
    {
        var prefixed = new FirstLetters();
        foreach (var (prefix, stands) in words.NamePrefixes)
        {
            foreach (var unit in words.Pinpoint.Units.Words)
            {
                if (unit.StartsWith(stands, StringComparison.Ordinal))
                {
                    prefixed.Add(prefix + unit[stands.Length..]);
                }
            }
        }

        return prefixed;
    }

    // Where the number stands before its noun.
    private static FirstLetters Beginnings(ReferenceWords words, InstrumentNames instruments)
    {
        var all = FirstLetters.OfAll(words.Issuers.First, words.BackReferences.First, words.Ibid.First, instruments.Bare.First);
        foreach (var sign in Signs.Concat(words.Ordinal.Take(1)))
        {
            all.Add(sign.ToString());
        }

        return all;
    }
}
