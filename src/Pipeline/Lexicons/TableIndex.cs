using System.Runtime.CompilerServices;

namespace Plenary.Lexicons;

/// <summary>
/// Which of several tables may have a phrase at a place of a text: one question instead of one for each table. Told by four letters; where
/// a phrase is shorter, by those that it has. A table that is not named has none; one that is named perhaps has one.
/// </summary>
internal sealed class TableIndex
{
    private const int LongBits = 13, ShortBits = 11;

    private readonly uint[] longer = new uint[1 << LongBits];
    private readonly uint[] shorter = new uint[1 << ShortBits];

    /// <summary>Adds a table.</summary>
    /// <param name="table">The beginnings of its phrases.</param>
    /// <param name="bit">By which it is named.</param>
    internal void Add(FirstLetters table, uint bit)
    {
        foreach (var letters in table.Beginnings)
        {
            Add(letters, bit);
        }
    }

    /// <summary>Adds the beginning of one phrase.</summary>
    internal void Add(string phrase, uint bit) => Add(FirstLetters.Beginning(phrase), bit);

    /// <summary>The tables that may have a phrase at a place of a text, each by its bit.</summary>
    internal uint At(ReadOnlySpan<char> text, int at)
    {
        var letters = FirstLetters.At(text, at);
        return longer[Place(letters, LongBits)] | shorter[Place(letters & FirstLetters.Three, ShortBits)] | shorter[Place(letters & FirstLetters.Two, ShortBits)]
            | shorter[Place(letters & FirstLetters.One, ShortBits)];
    }

    private void Add(ulong letters, uint bit)
    {
        if (letters > FirstLetters.Three)
        {
            longer[Place(letters, LongBits)] |= bit;
        }
        else
        {
            shorter[Place(letters, ShortBits)] |= bit;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Place(ulong letters, int bits) => (int)((letters * 0x9E3779B97F4A7C15UL) >> (64 - bits));
}
