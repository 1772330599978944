namespace Plenary.Lexicons;

/// <summary>
/// With which characters the phrases of one table, or of several, may begin. Asked of every place of a text, where nearly always the
/// answer is no: yes is only a perhaps, since characters that are equal in twelve bits are not told apart. Fewer bits would not do: in
/// Chinese the tables of a lexicon begin with some hundred characters each.
/// </summary>
internal sealed class FirstLetters
{
    private const char FirstIdeographic = '\u2E80';

    private readonly ulong[] bits = new ulong[64];

    /// <summary>Those of some tables.</summary>
    internal static FirstLetters OfAll(params ReadOnlySpan<FirstLetters> tables)
    {
        var all = new FirstLetters();
        foreach (var table in tables)
        {
            for (var i = 0; i < all.bits.Length; i++)
            {
                all.bits[i] |= table.bits[i];
            }
        }

        return all;
    }

    /// <summary>Adds a character, folded as <see cref="Spelling.Fold"/> does.</summary>
    internal void Add(char folded) => bits[(folded >> 6) & 63] |= 1UL << (folded & 63);

    /// <summary>False where no phrase begins with a character of a text; a sign that may be left out can stand before any.</summary>
    internal bool MayBegin(char c)
    {
        var folded = Spelling.Fold(c);
        return ((bits[(folded >> 6) & 63] >> (folded & 63)) & 1) != 0 || (c < FirstIdeographic && Spelling.IsOptional(c));
    }
}
