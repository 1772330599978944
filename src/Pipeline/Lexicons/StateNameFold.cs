namespace Plenary.Lexicons;

/// <summary>
/// What two spellings of one name have in common. Raw texts differ in apostrophes, dashes, brackets, accents, vowel
/// signs and invisible characters, and mix Latin letters into Cyrillic words that look the same: such
/// differences fold away. Letter case doesn't: it tells a name from a word.
/// </summary>
internal static class StateNameFold
{
    /// <summary>What <see cref="Of"/> returns for a character that no name is told by.</summary>
    public const char Dropped = '\0';

    // U+00C0 to U+00FF without their accents.
    private const string Latin1 = "AAAAAAACEEEEIIIIDNOOOOO\u00D7OUUUUYTsaaaaaaaceeeeiiiidnooooo\u00F7ouuuuyty";

    // Letters of two scripts that look alike meet in Latin. Both strings have the same order.
    private const string CyrillicTwins = "АВЕКМНОРСТХаеорсухЁёйЙ";
    private const string LatinTwins = "ABEKMHOPCTXaeopcyxEeиИ";

    /// <summary>The folded character, or <see cref="Dropped"/>. White space stays as it is.</summary>
    public static char Of(char c) => c switch
    {
        < '\u0080' => c is '`' ? '\'' : c,
        '\u00AD' => Dropped,
        '\u00B4' => '\'',
        >= '\u00C0' and <= '\u00FF' => Latin1[c - '\u00C0'],
        >= '\u0300' and <= '\u036F' => Dropped,
        >= '\u0400' and <= '\u04FF' => Cyrillic(c),
        >= '\u0600' and <= '\u06FF' => Arabic(c),
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',
        '\u2018' or '\u2019' or '\u02BC' or '\uFF07' => '\'',
        (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF' => Dropped,
        '（' => '(',
        '）' => ')',
        _ => c,
    };

    private static char Cyrillic(char c)
    {
        var twin = CyrillicTwins.IndexOf(c, StringComparison.Ordinal);
        return twin < 0 ? c : LatinTwins[twin];
    }

    private static char Arabic(char c) => c switch
    {
        '\u0622' or '\u0623' or '\u0625' or '\u0671' => '\u0627', // alef, whatever it carries
        '\u0649' => '\u064A',                                     // alef maksura and yeh
        '\u0640' or (>= '\u064B' and <= '\u0652') or '\u0670' => Dropped, // tatweel and vowel signs
        _ => c,
    };
}
