using System.Globalization;

namespace Plenary.Lexicons;

/// <summary>Whole numbers in ASCII, full-width and Chinese figures.</summary>
public static class Numerals
{
    private const string Figures = "零一二三四五六七八九";

    /// <summary>Every character that a number can have.</summary>
    internal const string Signs = "0123456789０１２３４５６７８９〇○两十百千" + Figures;

    /// <summary>Reads a whole text as a number: <c>47</c>, <c>四十七</c>, <c>一百零三</c>, <c>二〇二一</c>; null for anything else.</summary>
    public static int? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 9)
        {
            return null;
        }

        if (text.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        return text.IndexOfAny("十百千") < 0 ? ReadFigures(text) : ReadUnits(text);
    }

    // One figure after the other: 二〇二一.
    private static int? ReadFigures(ReadOnlySpan<char> text)
    {
        var value = 0;
        foreach (var c in text)
        {
            if (Figure(c) is not { } figure)
            {
                return null;
            }

            value = value * 10 + figure;
        }

        return value;
    }

    // Figures with their units: 四十七, 一百零三.
    private static int? ReadUnits(ReadOnlySpan<char> text)
    {
        var total = 0;
        var figure = -1;
        foreach (var c in text)
        {
            var unit = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (unit > 0)
            {
                total += (figure < 0 ? 1 : figure) * unit;
                figure = -1;
            }
            else if (Figure(c) is { } value)
            {
                figure = value;
            }
            else
            {
                return null;
            }
        }

        return total + Math.Max(figure, 0);
    }

    private static int? Figure(char c) => c switch
    {
        '〇' or '○' or '零' => 0,
        '两' => 2,
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => Figures.IndexOf(c, StringComparison.Ordinal) is var i and >= 0 ? i : null,
    };
}
