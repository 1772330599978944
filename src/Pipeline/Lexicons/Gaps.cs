using System.Buffers;
using Plenary.Text;

namespace Plenary.Lexicons;

/// <summary>What each gap of a <see cref="Template"/> may take in one language.</summary>
public sealed class Gaps
{
    // Asked of every beginning of a line where a phrase begins with a gap.
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789()/");

    private readonly DocumentWords words;
    private readonly DateReader dates;

    internal Gaps(DocumentWords words, DateReader dates)
    {
        (this.words, this.dates) = (words, dates);
        Accept = Takes;
    }

    /// <summary>True where the gap of a name may take a text without white space.</summary>
    public Template.GapTest Accept { get; }

    private bool Takes(string gap, ReadOnlySpan<char> text) => gap switch
    {
        // "2021 session" is known by its year, not by a count.
        "ordinal" => words.Ordinals.Read(text) is > 0 and < 1000,
        "year" => Numerals.Read(text) is >= 1945 and <= 2999,
        "meeting" => words.Ordinals.Read(text) is > 0,
        "item" => text.Length <= 40 && Scripts.IsDigit(text[0]) | Numerals.Read(text[..1]) is not null,
        "number" => text.Length <= 14 && Scripts.IsDigit(text[0]) && text.IndexOfAnyExcept(NumberSigns) < 0,
        "date" => dates.Read(text) is not null,
        "body" => words.NamesBody(text),
        _ => true,
    };
}
