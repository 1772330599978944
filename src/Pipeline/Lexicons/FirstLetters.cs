using System.Runtime.CompilerServices;

namespace Plenary.Lexicons;

/// <summary>
/// With which two letters the phrases of one table, or of several, may begin. Asked of every place of a text, where nearly always the
/// answer is no: yes is only a perhaps, since letters that share a bit are not told apart. One letter would not do: in Chinese
/// the tables of a lexicon begin with some hundred characters each, and these are among the commonest.
/// </summary>
internal sealed class FirstLetters
{
    private const char FirstIdeographic = '\u2E80';

    // Letters are told apart in twelve bits, pairs of them in thirteen.
    private const int LetterWords = 64, PairWords = 128;

    private readonly ulong[] letters = new ulong[LetterWords];
    private readonly ulong[] lone = new ulong[LetterWords];
    private readonly ulong[] pairs = new ulong[PairWords];

    /// <summary>Those of some tables.</summary>
    internal static FirstLetters OfAll(params ReadOnlySpan<FirstLetters> tables)
    {
        var all = new FirstLetters();
        foreach (var table in tables)
        {
            Unite(all.letters, table.letters);
            Unite(all.lone, table.lone);
            Unite(all.pairs, table.pairs);
        }

        return all;
    }

    /// <summary>Adds the beginning of a phrase.</summary>
    internal void Add(string phrase)
    {
        Span<char> first = stackalloc char[2];
        var count = 0;
        for (var i = 0; i < phrase.Length && count < first.Length; i++)
        {
            if (!Spelling.IsOptional(phrase[i]))
            {
                first[count++] = Spelling.Fold(phrase[i]);
            }
        }

        if (count > 0)
        {
            Set(letters, first[0]);
            Set(count > 1 ? pairs : lone, count > 1 ? Pair(first[0], first[1]) : first[0]);
        }
    }

    /// <summary>False where no phrase begins at a place of a text; a sign that may be left out can stand before any letter.</summary>
    internal bool MayBegin(ReadOnlySpan<char> text, int at)
    {
        var first = Spelling.Fold(text[at]);
        if (!Has(letters, first))
        {
            return Spelling.IsOptional(text[at]);
        }

        if (at + 1 >= text.Length || Has(lone, first))
        {
            return true;
        }

        var second = text[at + 1];
        return Has(pairs, Pair(first, Spelling.Fold(second))) || (second < FirstIdeographic && Spelling.IsOptional(second));
    }

    /// <summary>The first place of a stretch of text at which <see cref="MayBegin"/> is true; its end where there is none.</summary>
    internal int Next(ReadOnlySpan<char> text, int from, int end)
    {
        var at = from;
        while (at < end && !MayBegin(text, at))
        {
            at++;
        }

        return at;
    }

    private static int Pair(char first, char second) => (int)(((first * 0x9E3779B1u) ^ (second * 0x85EBCA77u)) >> 17);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Has(ulong[] bits, int place) => ((bits[(place >> 6) & (bits.Length - 1)] >> (place & 63)) & 1) != 0;

    private static void Set(ulong[] bits, int place) => bits[(place >> 6) & (bits.Length - 1)] |= 1UL << (place & 63);

    private static void Unite(ulong[] all, ulong[] some)
    {
        for (var i = 0; i < all.Length; i++)
        {
            all[i] |= some[i];
        }
    }
}
