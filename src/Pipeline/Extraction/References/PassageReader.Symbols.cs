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

        first.Date = DateOfSymbol(i);
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

        var first = Add(i, end, symbol);
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
