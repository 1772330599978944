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

    private readonly ulong[] all = new ulong[LetterWords];
    private readonly ulong[] lone = new ulong[LetterWords];
    private readonly ulong[] pairs = new ulong[PairWords];
    private readonly List<ulong> beginnings = [];

    /// <summary>The first letters of each phrase that was added, up to three of them (<see cref="Letters"/>).</summary>
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
    internal void Add(string phrase)
    {
        var letters = Beginning(phrase);
        beginnings.Add(letters);
        var (first, second) = ((char)letters, (char)(letters >> 16));
        if (first != '\0')
        {
            Set(all, first);
            Set(second != '\0' ? pairs : lone, second != '\0' ? Pair(first, second) : first);
        }
    }

    /// <summary>The first three letters of a text as they are compared, signs that may be left out passed over.</summary>
    internal static ulong Beginning(ReadOnlySpan<char> text)
    {
        Span<char> first = stackalloc char[3];
        var count = 0;
        for (var i = 0; i < text.Length && count < first.Length; i++)
        {
            if (!Spelling.IsOptional(text[i]))
            {
                first[count++] = Spelling.Fold(text[i]);
            }
        }

        return Letters(first[0], first[1], first[2]);
    }

    /// <summary>Three letters as one number; nought stands for one that is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Letters(char first, char second, char third) => first | ((ulong)second << 16) | ((ulong)third << 32);

    /// <summary>The first three letters at a place of a text, fewer where it ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong At(ReadOnlySpan<char> text, int at) => at + 2 < text.Length && Plain(text[at]) && Plain(text[at + 1]) && Plain(text[at + 2])
        ? Letters(Spelling.Fold(text[at]), Spelling.Fold(text[at + 1]), Spelling.Fold(text[at + 2]))
        : Beginning(text[at..]);

    /// <summary>One letter less; nought where there was but one.</summary>
    internal static ulong Shorter(ulong letters) => letters > uint.MaxValue ? letters & uint.MaxValue : letters > char.MaxValue ? letters & char.MaxValue : 0;

    /// <summary>False where no phrase begins at a place of a text; a sign that may be left out can stand before any letter.</summary>
    internal bool MayBegin(ReadOnlySpan<char> text, int at)
    {
        var first = Spelling.Fold(text[at]);
        return Has(all, first) && (at + 1 >= text.Length || GoesOn(first, Spelling.Fold(text[at + 1])));
    }

    /// <summary>The first place of a stretch of text at which <see cref="MayBegin"/> is true; its end where there is none.</summary>
    internal int Next(ReadOnlySpan<char> text, int from, int end)
    {
        if (from >= end)
        {
            return end;
        }

        // Each letter is the second of the one before it.
        var first = Spelling.Fold(text[from]);
        for (var at = from; at < end; at++)
        {
            var second = at + 1 < text.Length ? Spelling.Fold(text[at + 1]) : '\0';
            if (Has(all, first) && (second == '\0' || GoesOn(first, second)))
            {
                return at;
            }

            first = second;
        }

        return end;
    }

    private bool GoesOn(char first, char second) =>
        Has(pairs, Pair(first, second)) || Has(lone, first) || (second < FirstIdeographic && Spelling.IsOptional(second));

    // No sign that may be left out, and none that stands for the end.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Plain(char c) => c >= FirstIdeographic || (c != '\0' && !Spelling.IsOptional(c));

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
