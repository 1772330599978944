using Plenary.Lexicons;
using Plenary.Model;

namespace Plenary.Extraction.References;

/// <summary>Document symbols, alone, in brackets and in compounds.</summary>
internal sealed partial class PassageReader
{
    private int SymbolAt(int i)
    {
        if (i > 0 && (char.IsAsciiLetterOrDigit(text[i - 1]) || text[i - 1] == '/'))
        {
            return 0;
        }

        var first = Symbol(i);
        if (first is null)
        {
            return 0;
        }

        first.Date = words.NounFirst ? DateBefore(i) : DateOfSymbol(i);
        return Pinpoint(mentions[^1], Noun(mentions[^1].End), led: true) - i;
    }

    // A symbol may be followed by what it names: "…号文件".
    private int Noun(int end)
    {
        var sign = Spacing.Skip(text, end);
        if (!Spacing.At(text, sign, words.NumberSign))
        {
            return end;
        }

        sign += words.NumberSign.Length;
        var noun = Math.Max(words.DatedThings.Match(text, sign), words.Nouns.Match(text, sign, out ReferenceKind _));
        return noun > 0 ? sign + noun : end;
    }

    // Reads a symbol and the suffixes joined to it, each a mention of its own; returns the first, or null.
    private Mention? Symbol(int i)
    {
        if (!PrintedSymbol.TryRead(text, i, bodies, out var symbol, out var end))
        {
            return null;
        }

        var first = Led(Add(i, end, symbol));
        end = SymbolRange(symbol, i, end);
        while (symbol.Length <= PrintedSymbol.Longest && SymbolSuffix.Read(text, end, symbol, bodies, words, out var start, out var suffixEnd) is { Count: > 0 } more)
        {
            foreach (var suffixed in more)
            {
                Add(start, suffixEnd, suffixed);
            }

            (symbol, end) = (more[^1], suffixEnd);
        }

        return first;
    }

    // "A/RES/60/1–60/3", "A/RES/60/1 to A/RES/60/3": the symbols up to the last of a range; returns where it ends.
    private int SymbolRange(string symbol, int start, int end)
    {
        var at = Spacing.Skip(text, end);
        at = Spacing.Skip(text, at + words.Ranges.Match(text, at));
        var slash = symbol.LastIndexOf('/');
        var session = slash > 0 ? symbol.LastIndexOf('/', slash - 1) : -1;
        if (at == Spacing.Skip(text, end) || session < 0 || !ResolutionNumber.TryRead(symbol, session + 1, out var first, out var whole) || whole != symbol.Length)
        {
            return end;
        }

        var from = Spacing.At(text, at, symbol[..(session + 1)]) ? at + session + 1 : at;
        if (!ResolutionNumber.TryRead(text, from, out var last, out var behind) || last.Item is null || last.Sitting != first.Sitting || last.Item <= first.Item)
        {
            return end;
        }

        foreach (var number in ResolutionNumber.Between(first, last).Append(last))
        {
            Add(at, behind, symbol[..(session + 1)] + number.Text);
        }

        return behind;
    }

    private Mention Add(int start, int end, string symbol)
    {
        var mention = new Mention
        {
            Start = start,
            End = end,
            Symbol = symbol,
            Body = bodies.OfSymbol(symbol),
            Kind = PrintedSymbol.Resolution(symbol, bodies) ? ReferenceKind.Resolution
                : PrintedSymbol.Decision(symbol, bodies) ? ReferenceKind.Decision
                : ReferenceKind.Document,
            Status = ReferenceStatus.Printed,
        };
        mentions.Add(mention);
        if (mention.Kind != ReferenceKind.Document)
        {
            lists.Add([mention]);
        }

        return mention;
    }
}
