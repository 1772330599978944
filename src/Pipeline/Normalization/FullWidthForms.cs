using Plenary.Text;

namespace Plenary.Normalization;

/// <summary>Letters and figures as wide as an ideograph become plain ones, and so do the signs between them: <c>Ａ／７６／２０７</c>, <c>１．</c></summary>
internal static class FullWidthForms
{
    private const int Distance = '０' - '0';

    internal static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var i = Occurrence.InRange('％', 'ｚ', text, 0); i >= 0; i = Occurrence.InRange('％', 'ｚ', text, i + 1))
        {
            if (IsLetterOrDigit(text[i]) || (IsSign(text[i]) && i > 0 && (IsLetterOrDigit(text[i - 1]) || char.IsAsciiLetterOrDigit(text[i - 1]))))
            {
                edits.Add(new Edit(new TextSpan(i, i + 1), ((char)(text[i] - Distance)).ToString(), Fate.Kept));
            }
        }

        return edits;
    }

    private static bool IsLetterOrDigit(char c) => c is >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ';

    private static bool IsSign(char c) => c is '．' or '／' or '－' or '％';
}
