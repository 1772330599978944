namespace Plenary.Tests.Properties;

/// <summary>Ways in which a text can be damaged between the printed page and the program.</summary>
internal enum Damage
{
    CutOff,
    Beheaded,
    LinesShuffled,
    LineDoubled,
    LinesDeleted,
    LinesJoined,
    LinesBroken,
    CharactersInserted,
    CharactersDeleted,
}

/// <summary>Damages a text; the same seed does the same damage.</summary>
internal static class Mutation
{
    // What breaks parsers: marks of every kind, brackets, controls, characters beyond the first plane, lone surrogates.
    private static readonly string[] Odd =
    [
        "\f", "\r", "\t", "\u00A0", "\u200B", "\uFEFF", "[", "]", "[1]", "[footnoteRef:2]", "[2: ", "*", "**", "***", "¹", "<sup>1</sup>", "^(*)", "|", "+---+", "#", "\\",
        "1", "12", "1.", "(a)", "㈠", "—", "，", "；", "。", "：", "《", "》", "“", "”", "第", "号决议", "大会，", "附件", "票", "\u0301", "\U00020000", "\uD800", "\uDC00", "\uFDD0", "\uFDD1", "\0", "A/RES/90/1",
    ];

    /// <summary>The damaged text.</summary>
    public static string Of(string text, Damage damage, int seed)
    {
        var random = new Random(seed);
        var lines = text.Split('\n').ToList();
        switch (damage)
        {
            case Damage.CutOff: return text[..random.Next(text.Length)];
            case Damage.Beheaded: return text[random.Next(text.Length)..];
            case Damage.LinesShuffled: return string.Join('\n', lines.OrderBy(_ => random.Next()));
            case Damage.LineDoubled: lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)]); break;
            case Damage.LinesDeleted: lines.RemoveAll(_ => random.Next(8) == 0); break;
            case Damage.LinesJoined: return string.Concat(lines.Select(l => random.Next(6) == 0 ? l : l + "\n"));
            case Damage.LinesBroken: return string.Concat(text.Select(c => random.Next(60) == 0 ? c + "\n" : c.ToString()));
            case Damage.CharactersInserted: return string.Concat(text.Select(c => random.Next(80) == 0 ? Odd[random.Next(Odd.Length)] + c : c.ToString()));
            case Damage.CharactersDeleted: return string.Concat(text.Where(_ => random.Next(50) != 0));
        }

        return string.Join('\n', lines);
    }

    /// <summary>Odd pieces in any order.</summary>
    public static string Of(IEnumerable<int> pieces) => string.Concat(pieces.Select(i => Odd[Math.Abs(i % Odd.Length)]));

    /// <summary>How many odd pieces there are.</summary>
    public static int OddPieces => Odd.Length;
}
