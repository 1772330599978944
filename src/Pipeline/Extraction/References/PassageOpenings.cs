using System.Buffers;
using System.Runtime.CompilerServices;
using Plenary.Lexicons;

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
    private readonly SearchValues<char> starts;
    private readonly FirstLetters beginnings;
    private readonly TableIndex tables = new();

    private PassageOpenings(ReferenceWords words, InstrumentNames instruments)
    {
        nounFirst = words.NounFirst;
        starts = Starts(words, instruments);
        beginnings = Beginnings(words, instruments);
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

    /// <summary>The next place at which something can start, or the end. Two letters tell more than one where words are not parted by blanks.</summary>
    internal int Next(string text, int from)
    {
        if (!nounFirst)
        {
            return beginnings.Next(text, from, text.Length);
        }

        var step = text.AsSpan(from).IndexOfAny(starts);
        return step < 0 ? text.Length : from + step;
    }

    /// <summary>What may open at a place; nothing else does.</summary>
    internal Opening At(string text, int at) => (Opening)tables.At(text, at);

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

    // Where the noun stands before its number.
    private static SearchValues<char> Starts(ReferenceWords words, InstrumentNames instruments) => SearchValues.Create([
        .. Signs, .. "ABCDEFGHIJKLMNOPQRSTUVWXYZ", .. words.Ordinal.Take(1),
        .. words.Nouns.FirstCharacters, .. words.Issuers.FirstCharacters, .. words.BackReferences.FirstCharacters, .. words.Ibid.FirstCharacters,
        .. instruments.Phrases.FirstCharacters, .. words.Kinds.FirstCharacters, .. words.Titles.FirstCharacters,
        .. words.Pinpoint.Units.FirstCharacters, .. words.Pinpoint.Parts.FirstCharacters, .. words.TreatySeries.FirstCharacters]);

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
