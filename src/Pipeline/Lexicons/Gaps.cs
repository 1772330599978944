using Plenary.Text;

namespace Plenary.Lexicons;

/// <summary>What each gap of a <see cref="Template"/> may take in one language.</summary>
public sealed class Gaps(DocumentWords words, DateReader dates)
{
    /// <summary>True where the gap of a name may take a text without white space.</summary>
    public bool Accept(string gap, string text) => gap switch
    {
        // "2021 session" is known by its year, not by a count.
        "ordinal" => words.Ordinals.Read(text) is > 0 and < 1000,
        "year" => Numerals.Read(text) is >= 1945 and <= 2999,
        "meeting" => words.Ordinals.Read(text) is > 0,
        "item" => text.Length <= 40 && Scripts.IsDigit(text[0]) | Numerals.Read(text.AsSpan(0, 1)) is not null,
        "number" => text.Length <= 14 && Scripts.IsDigit(text[0]) && text.AsSpan().IndexOfAnyExcept("0123456789()/") < 0,
        "date" => dates.Read(text) is not null,
        "body" => words.Bodies.Any(b => b.Are(text)),
        _ => true,
    };
}
