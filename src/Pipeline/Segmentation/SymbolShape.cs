using System.Buffers;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>The shapes of document symbols, job numbers and the other figures at the edges of a page.</summary>
public static class SymbolShape
{
    private const int Longest = 80;

    /// <summary>True for a character with which something of these shapes may begin.</summary>
    public static bool MayBegin(char c) => Scripts.IsDigit(c) || char.IsAsciiLetterUpper(c) || c is '(' or '*';

    /// <summary>A document symbol: capitals, then parts behind slashes, at least one figure, e.g. <c>A/HRC/47/L.10/Rev.1</c>.</summary>
    public static bool IsSymbol(ReadOnlySpan<char> token)
    {
        var slash = token.IndexOf('/');
        if (slash is < 1 or > 6 || token.Length is < 5 or > Longest)
        {
            return false;
        }

        var figures = false;
        for (var i = 0; i < token.Length; i++)
        {
            var c = token[i];
            figures |= Scripts.IsDigit(c);
            var fits = i < slash
                ? char.IsAsciiLetterUpper(c)
                : char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '-' or '(' or ')' or '…' or '*';
            if (!fits)
            {
                return false;
            }
        }

        return figures && token[^1] is not ('/' or '.' or '-');
    }

    /// <summary>True where a symbol is one that a resolution, decision, statement or draft of one bears.</summary>
    public static bool IsOwn(ReadOnlySpan<char> symbol) =>
        symbol.IndexOf("/RES/", StringComparison.Ordinal) >= 0 || symbol.IndexOf("/DEC/", StringComparison.Ordinal) >= 0
        || symbol.IndexOf("/PRST/", StringComparison.Ordinal) >= 0 || symbol.IndexOf("/L.", StringComparison.Ordinal) >= 0
        || symbol.IndexOf("/Res.", StringComparison.Ordinal) >= 0 || symbol.IndexOf("/Dec.", StringComparison.Ordinal) >= 0;

    /// <summary>A year in brackets, which the Security Council prints behind its symbols: <c>(2021)</c>.</summary>
    public static bool IsYear(ReadOnlySpan<char> token) =>
        token.Length == 6 && token[0] == '(' && token[5] == ')' && token[1..5].IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>A job number: <c>GE.23-10979</c>, <c>21-19549</c>, <c>N2109017</c>, <c>K2210867</c>.</summary>
    public static bool IsJobNumber(ReadOnlySpan<char> token)
    {
        if (token.Length == 8 && token[0] is 'N' or 'K' or 'V' or 'E' or 'G')
        {
            return token[1..].IndexOfAnyExceptInRange('0', '9') < 0;
        }

        var dot = token.IndexOf('.');
        if (dot is 1 or 2 or 3 && token[..dot].IndexOfAnyExceptInRange('A', 'Z') < 0)
        {
            token = token[(dot + 1)..];
        }
        else if (dot >= 0)
        {
            return false;
        }

        return token.Length is 8 or 9 && token[2] == '-' && token[..2].IndexOfAnyExceptInRange('0', '9') < 0 && token[3..].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>The language letter behind a job number: <c>(C)</c>.</summary>
    public static bool IsLanguageLetter(ReadOnlySpan<char> token) =>
        token.Length == 3 && token[0] == '(' && token[2] == ')' && token[1] is 'A' or 'C' or 'E' or 'F' or 'R' or 'S';

    /// <summary>A bar code in plain print: <c>*2310979*</c>.</summary>
    public static bool IsBarCode(ReadOnlySpan<char> token) =>
        token.Length is >= 7 and <= 14 && token[0] == '*' && token[^1] == '*' && token[1..^1].IndexOfAnyInRange('0', '9') >= 0
        && token[1..^1].IndexOfAnyExcept(BarCodeSigns) < 0;

    private static readonly SearchValues<char> BarCodeSigns = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-.");

    /// <summary>The date stamp of a first page: six figures.</summary>
    public static bool IsStamp(ReadOnlySpan<char> token) => token.Length == 6 && token.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>A page number: <c>3</c> or <c>3/14</c>.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> token)
    {
        var slash = token.IndexOf('/');
        return slash < 0 ? IsFigures(token) : IsFigures(token[..slash]) && IsFigures(token[(slash + 1)..]) && token[(slash + 1)..] is not "0";
    }

    private static bool IsFigures(ReadOnlySpan<char> token) => token.Length is >= 1 and <= 3 && token.IndexOfAnyExceptInRange('0', '9') < 0;
}
