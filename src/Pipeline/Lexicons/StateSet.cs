namespace Plenary.Lexicons;

/// <summary>
/// A set of states by their codes: a bit for each code of three capital letters, so that a roll call is entered and compared without hashing a
/// name. What is no such code is kept as it is.
/// </summary>
internal sealed class StateSet
{
    private const int Letters = 26, Codes = Letters * Letters * Letters;

    private readonly ulong[] bits = new ulong[(Codes + 63) / 64];
    private HashSet<string>? others;

    /// <summary>How many states are in it.</summary>
    internal int Count { get; private set; }

    /// <summary>Adds a state; false where it is there already.</summary>
    internal bool Add(string code)
    {
        var place = Place(code);
        var isNew = place < 0 ? (others ??= new HashSet<string>(StringComparer.Ordinal)).Add(code) : (bits[place >> 6] & (1UL << place)) == 0;
        if (place >= 0)
        {
            bits[place >> 6] |= 1UL << place;
        }

        Count += isNew ? 1 : 0;
        return isNew;
    }

    /// <summary>True where the state is in it.</summary>
    internal bool Contains(string code) => Place(code) is var place && place < 0 ? others?.Contains(code) == true : (bits[place >> 6] & (1UL << place)) != 0;

    /// <summary>The place of a code among all codes of three capital letters; -1 for what is none.</summary>
    internal static int Place(string code)
    {
        var place = 0;
        foreach (var c in code)
        {
            place = char.IsAsciiLetterUpper(c) ? (place * Letters) + (c - 'A') : Codes;
            if (place >= Codes)
            {
                return -1;
            }
        }

        return code.Length == 3 ? place : -1;
    }
}
