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

    // How many letters are told at once, each in so many bits.
    private const int MostLetters = 4, LetterBits = 16;

    /// <summary>The bits of all but the fourth letter, of the first two, and of the first.</summary>
    internal const ulong Three = 0xFFFF_FFFF_FFFF, Two = uint.MaxValue, One = char.MaxValue;

    private readonly ulong[] all = new ulong[LetterWords];
    private readonly ulong[] lone = new ulong[LetterWords];
    private readonly ulong[] pairs = new ulong[PairWords];
    private readonly List<ulong> beginnings = [];

    /// <summary>The first letters of each phrase that was added, up to four of them (<see cref="At"/>).</summary>
    internal IReadOnlyList<ulong> Beginnings => beginnings;

    internal FirstLetters()
    {
        // They can stand before any letter.
        foreach (var sign in Spelling.OptionalSigns)
        {
            Set(all, sign);
            Set(lone, sign);
        }
    }

    /// <summary>Those of some tables.</summary>
    internal static FirstLetters OfAll(params ReadOnlySpan<FirstLetters> tables)
    {
        var united = new FirstLetters();
        foreach (var table in tables)
        {
            Unite(united.all, table.all);
            Unite(united.lone, table.lone);
            Unite(united.pairs, table.pairs);
            united.beginnings.AddRange(table.beginnings);
        }

        return united;
    }

    /// <summary>Adds the beginning of a phrase.</summary>
    internal void Add(string phrase) => Add(Beginning(phrase));

    /// <summary>Adds the first letters of a phrase.</summary>
    internal void Add(ulong letters)
    {
        beginnings.Add(letters);
        var (first, second) = ((char)letters, (char)(letters >> LetterBits));
        if (first != '\0')
        {
            Set(all, first);
            Set(second != '\0' ? pairs : lone, second != '\0' ? Pair(first, second) : first);
        }
    }

    /// <summary>The first four letters of a text as they are compared, signs that may be left out passed over; or fewer.</summary>
    internal static ulong Beginning(ReadOnlySpan<char> text, int most = MostLetters)
    {
        var letters = 0UL;
        var count = 0;
        for (var i = 0; i < text.Length && count < most; i++)
        {
            if (!Spelling.IsOptional(text[i]))
            {
                letters |= (ulong)Spelling.Fold(text[i]) << (count++ * LetterBits);
            }
        }

        return letters;
    }

    /// <summary>The first four letters at a place of a text as one number, the first in its lowest bits; nought stands for one that is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong At(ReadOnlySpan<char> text, int at)
    {
        if (at + 3 < text.Length)
        {
            var (first, second, third, fourth) = (text[at], text[at + 1], text[at + 2], text[at + 3]);
            if (IsLetter(first) && IsLetter(second) && IsLetter(third) && IsLetter(fourth))
            {
                return Spelling.Fold(first) | ((ulong)Spelling.Fold(second) << LetterBits) | ((ulong)Spelling.Fold(third) << (2 * LetterBits)) | ((ulong)Spelling.Fold(fourth) << (3 * LetterBits));
            }
        }

        return Beginning(text[at..]);
    }

    /// <summary>One letter less; nought where there was but one.</summary>
    internal static ulong Shorter(ulong letters) => letters > Three ? letters & Three : letters > Two ? letters & Two : letters > One ? letters & One : 0;

    /// <summary>False where no phrase begins at a place of a text; a sign that may be left out can stand before any letter.</summary>
    internal bool MayBegin(ReadOnlySpan<char> text, int at)
    {
        var first = Spelling.Fold(text[at]);
        return Has(all, first) && (at + 1 >= text.Length || GoesOn(first, Spelling.Fold(text[at + 1])));
    }

    /// <summary>The first place of a stretch of text at which a word can begin and <see cref="MayBegin"/> is true; its end where there is none.</summary>
    internal int Next(ReadOnlySpan<char> text, int from, int end)
    {
        var at = WordBoundary.At(text, from) ? from : WordBoundary.Next(text, from, end);
        while (at < end)
        {
            var first = Spelling.Fold(text[at]);
            if (Has(all, first) && (at + 1 >= text.Length || GoesOn(first, Spelling.Fold(text[at + 1]))))
            {
                return at;
            }

            at = first >= FirstIdeographic ? at + 1 : WordBoundary.Next(text, at, end);
        }

        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool GoesOn(char first, char second) =>
        Has(pairs, Pair(first, second)) || Has(lone, first) || (second < FirstIdeographic && Spelling.IsOptional(second));

    // No sign that may be left out, and none that stands for the end.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsLetter(char c) => c >= FirstIdeographic || (c != '\0' && !Spelling.IsOptional(c));

    private static int Pair(char first, char second) => (int)(((first * 0x9E3779B1u) ^ (second * 0x85EBCA77u)) >> 17);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Has(ulong[] bits, int place) => ((bits[(place >> 6) & (bits.Length - 1)] >> (place & 63)) & 1) != 0;

    private static void Set(ulong[] bits, int place) => bits[(place >> 6) & (bits.Length - 1)] |= 1UL << (place & 63);

    private static void Unite(ulong[] united, ulong[] some)
    {
        for (var i = 0; i < united.Length; i++)
        {
            united[i] |= some[i];
        }
    }
}
