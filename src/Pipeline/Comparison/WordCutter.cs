using System.Text;

namespace Plenary.Comparison;

/// <summary>
/// Cuts a text into the pieces that a comparison never divides. Where blanks stand between words that is easy; in Chinese the
/// known words of the lexicon, figures, foreign words and titles in 《》 stay whole, and every other character is a piece.
/// </summary>
internal static class WordCutter
{
    // A title longer than this is rather a mark that was never closed.
    private const int LongestTitle = 60;

    /// <summary>The tokens of a text, in order, without blanks.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="words">The words that are known where no blanks divide them.</param>
    internal static List<Token> Cut(string text, KnownWords words)
    {
        var tokens = new List<Token>(text.Length / 2);
        for (var i = 0; i < text.Length;)
        {
            var folded = ContentFold.Of(text[i]);
            if (folded is ContentFold.Blank or ContentFold.Nothing)
            {
                i++;
                continue;
            }

            var (end, kind) = End(text, i, folded, words);
            tokens.Add(new Token(i, end, Content(text, i, end), kind));
            i = end;
        }

        return tokens;
    }

    /// <summary>The content of a whole text: equal for texts that differ in style only, and in the mark at their end, which
    /// goes with the place of a paragraph and not with what it says.</summary>
    internal static string Key(List<Token> tokens)
    {
        var count = tokens.Count;
        while (count > 0 && EndsParagraph(tokens[count - 1]))
        {
            count--;
        }

        var key = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            key.Append(tokens[i].Key).Append('\u001f');
        }

        return key.ToString();
    }

    /// <summary>True for the marks that end a paragraph by its place in the row.</summary>
    internal static bool EndsParagraph(Token token) => token.Kind == TokenKind.Mark && token.Key is "." or ";" or "," or ":" or "؛" or "،";

    private static (int End, TokenKind Kind) End(string text, int start, char folded, KnownWords words)
    {
        if (folded == '《' && text.IndexOf('》', start) is var close && close > start && close - start <= LongestTitle)
        {
            return (close + 1, TokenKind.Word);
        }

        if (ContentFold.IsIdeograph(folded))
        {
            var known = words.Longest(text, start);
            return known > start ? (known, TokenKind.Word) : (start + 1, TokenKind.Ideograph);
        }

        if (ContentFold.Spells(folded))
        {
            var end = start + 1;
            while (end < text.Length && (ContentFold.Of(text[end]) == ContentFold.Nothing || ContentFold.Spells(ContentFold.Of(text[end])) || JoinsFigures(text, end)))
            {
                end++;
            }

            return (end, TokenKind.Word);
        }

        // A dash that one tool prints twice, and three dots for one sign, are one mark.
        var behind = start + 1;
        while (folded is '-' or '.' && behind < text.Length && ContentFold.Of(text[behind]) == folded)
        {
            behind++;
        }

        return (behind, TokenKind.Mark);
    }

    // 0.7, 1,000, 70/1 and l'eau are one piece.
    private static bool JoinsFigures(string text, int at)
    {
        if (at + 1 >= text.Length)
        {
            return false;
        }

        var (before, joint, behind) = (ContentFold.Of(text[at - 1]), ContentFold.Of(text[at]), ContentFold.Of(text[at + 1]));
        return joint is '.' or ',' or '/' ? char.IsDigit(before) && char.IsDigit(behind) : joint == '\'' && char.IsLetter(before) && char.IsLetter(behind);
    }

    private static string Content(string text, int start, int end)
    {
        Span<char> content = end - start <= 256 ? stackalloc char[end - start] : new char[end - start];
        var length = 0;
        for (var i = start; i < end; i++)
        {
            var folded = ContentFold.Of(text[i]);
            if (folded is not (ContentFold.Blank or ContentFold.Nothing) && !(folded is '-' or '.' && length > 0 && content[length - 1] == folded))
            {
                content[length++] = folded;
            }
        }

        return content[..length].ToString();
    }
}
