namespace Plenary.Lexicons;

/// <summary>
/// With which characters the phrases of one table, or of several, may begin. Asked of every place of a text, where nearly always the
/// answer is no: yes is only a perhaps, since characters that are equal in eight bits are not told apart.
/// </summary>
internal struct FirstLetters
{
    private ulong low, second, third, high;

    /// <summary>Those of either.</summary>
    public static FirstLetters operator |(FirstLetters a, FirstLetters b) =>
        new() { low = a.low | b.low, second = a.second | b.second, third = a.third | b.third, high = a.high | b.high };

    /// <summary>Adds a character, folded as <see cref="Spelling.Fold"/> does.</summary>
    internal void Add(char folded)
    {
        var bit = 1UL << (folded & 63);
        switch ((folded >> 6) & 3)
        {
            case 0:
                low |= bit;
                break;
            case 1:
                second |= bit;
                break;
            case 2:
                third |= bit;
                break;
            default:
                high |= bit;
                break;
        }
    }

    /// <summary>False where no phrase begins with a character of a text; a sign that may be left out can stand before any.</summary>
    internal readonly bool MayBegin(char c)
    {
        var folded = Spelling.Fold(c);
        var bits = ((folded >> 6) & 3) switch { 0 => low, 1 => second, 2 => third, _ => high };
        return ((bits >> (folded & 63)) & 1) != 0 || Spelling.IsOptional(c);
    }
}
