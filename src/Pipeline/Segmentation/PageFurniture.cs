using System.Buffers;
using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>
/// Finds what a page prints around its text: symbol and title at its head, job number, page number, bar code and
/// recycling sign at its foot, in whatever order a dump has them. A line is furniture when every word of it is, and
/// when one of them cannot be anything else; page numbers and stamps alone need such a neighbour.
/// </summary>
internal static class PageFurniture
{
    internal static void Mark(DocumentLines document)
    {
        var ofLines = new Evidence[document.Lines.Length];
        document.Symbol = OwnSymbol(document, ofLines);
        for (var i = 0; i < ofLines.Length; i++)
        {
            var content = document.Content(i);
            var evidence = ofLines[i] == Evidence.ByOwnSymbol ? Weigh(document, content, document.Symbol) : ofLines[i];
            if (evidence is Evidence.Foot or Evidence.Head || PageNumbers.IsDressed(document.Lexicon, content))
            {
                document.Claim(i, i + 1, evidence != Evidence.Head ? BlockKind.RunningFoot : BlockKind.RunningHead);
            }
        }

        PageNumbers.Mark(document);
        MarkOrnaments(document);
    }

    // Page geometry kept by blanks makes long lines of few words.
    private const int LongestFurniture = 250;

    private const int LongestSmallWord = 2;

    // Lines of the frame above the session.
    private const int LongestMasthead = 12;

    private enum Evidence
    {
        None,
        Weak,
        Foot,
        Head,

        // It bears a symbol: what it is depends on which is the document's own.
        ByOwnSymbol,
    }

    // The symbol on the document's own pages: alone on a line or among furniture, and of the kind that resolutions bear.
    private static string? OwnSymbol(DocumentLines document, Evidence[] ofLines)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        string? first = null;
        string? number = null;
        var others = new HashSet<string>(StringComparer.Ordinal);
        string? plain = null;
        for (var i = 0; i < document.Lines.Length; i++)
        {
            var content = document.Content(i);
            number ??= TitleNumber.Printed(document, i);
            plain ??= i < LongestMasthead ? InMasthead(document.Lexicon, content) : null;
            var evidence = Weigh(document, content, null, out var symbol);
            ofLines[i] = MayBearSymbol(content) ? Evidence.ByOwnSymbol : evidence;
            if (symbol is null || (evidence != Evidence.Head && !IsPageHead(document, i, symbol)))
            {
                continue;
            }

            counts[symbol] = counts.GetValueOrDefault(symbol) + 1;
            first ??= symbol;
            if (number is not null && counts[symbol] == 1 && !symbol.Contains("/L.", StringComparison.Ordinal) && !Bears(symbol, number))
            {
                others.Add(symbol);
            }
        }

        // In the masthead, before anything else, or else the one that is repeated. One that stands a single time below a title
        // with another number was broken off a sentence.
        return counts.Where(c => c.Value > 1 || !others.Contains(c.Key)).OrderByDescending(c => c.Value).ThenByDescending(c => string.Equals(c.Key, first, StringComparison.Ordinal)).FirstOrDefault().Key ?? plain;
    }

    // "United Nations S/2095/318": a symbol among the words of the masthead is the document's own, even where it does not tell what the document is.
    private static string? InMasthead(Lexicon lexicon, ReadOnlySpan<char> content)
    {
        string? symbol = null;
        var (tokens, rest) = (0, 0);
        foreach (var token in new Words(content))
        {
            var isSymbol = symbol is null && SymbolShape.IsSymbol(token) && Bodies.Shipped.OfSymbol(token.ToString()) is not null;
            symbol = isSymbol ? token.ToString() : symbol;
            tokens++;
            rest += isSymbol ? 0 : 1;
        }

        return symbol is not null && rest > 0 && IsMasthead(lexicon, content, tokens, rest) ? symbol : null;
    }

    // A/HRC/RES/54/5 bears 54/5, and S/RES/2610(2021) the number of "第2610(2021)号决议".
    private static bool Bears(string symbol, string number) =>
        symbol.EndsWith("/" + number, StringComparison.Ordinal)
        || (symbol[^1] == ')' && number.Contains(symbol[(symbol.LastIndexOf('/') + 1)..], StringComparison.Ordinal));

    private static Evidence Weigh(DocumentLines document, ReadOnlySpan<char> content, string? own)
    {
        var evidence = Weigh(document, content, own, out var symbol);
        return evidence == Evidence.Head && symbol is not null && !string.Equals(own, symbol, StringComparison.Ordinal) ? Evidence.None : evidence;
    }

    private static Evidence Weigh(DocumentLines document, ReadOnlySpan<char> content, string? own, out string? symbol)
    {
        symbol = null;
        if (content.Length > LongestFurniture || IsSentence(document.Lexicon.Document, content))
        {
            return Evidence.None;
        }

        var evidence = Evidence.Weak;
        var rest = 0;
        var tokens = 0;
        foreach (var token in new Words(content))
        {
            tokens++;
            if (symbol is null && SymbolShape.IsSymbol(token) && (SymbolShape.IsOwn(token) || token.SequenceEqual(own)))
            {
                symbol = token.ToString();
                evidence = evidence == Evidence.Foot ? Evidence.Foot : Evidence.Head;
            }
            else if (SymbolShape.IsYear(token) && symbol is not null)
            {
                symbol += token.ToString();
            }
            else if (SymbolShape.IsJobNumber(token))
            {
                document.JobNumber ??= token.ToString();
                evidence = evidence == Evidence.Head ? Evidence.Head : Evidence.Foot;
            }
            else if (SymbolShape.IsBarCode(token) || IsRecycling(document.Lexicon.Document, token))
            {
                // A small word (на) is none by itself: a sentence can leave it alone on a line.
                var tells = token.Length > LongestSmallWord || !char.IsLetter(token[0]);
                evidence = evidence == Evidence.Head || !tells ? evidence : Evidence.Foot;
            }
            else if (!(SymbolShape.IsLanguageLetter(token) || SymbolShape.IsStamp(token) || SymbolShape.IsPageNumber(token)))
            {
                rest++;
            }
        }

        // Words beside a symbol: the running title, or the masthead. Anything else is a sentence.
        if (rest > 0 && !(symbol is not null && own is not null && IsBesideSymbol(document, content, own)))
        {
            evidence = rest > 0 && symbol is not null && own is null && IsMasthead(document.Lexicon, content, tokens, rest) ? Evidence.Head : Evidence.None;
        }

        return evidence;
    }

    // As most lines are: with neither a symbol nor figures enough for a job number, one word that is nothing else settles it.
    private static bool IsSentence(DocumentWords words, ReadOnlySpan<char> content)
    {
        foreach (var token in new Words(content))
        {
            if (!SymbolShape.MayBegin(token[0]) && !IsRecycling(words, token))
            {
                return !MayBearSymbol(content) && !MayBearJobNumber(content);
            }
        }

        return false;
    }

    // Before the first slash of a symbol stands a capital.
    private static bool MayBearSymbol(ReadOnlySpan<char> content)
    {
        for (var at = content.IndexOf('/'); at >= 0;)
        {
            if (at > 0 && char.IsAsciiLetterUpper(content[at - 1]))
            {
                return true;
            }

            var next = content[(at + 1)..].IndexOf('/');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    // Five figures stand together in the shortest one, so that a look at each fifth character shows where they may.
    private static bool MayBearJobNumber(ReadOnlySpan<char> content)
    {
        const int fewest = 5;
        for (var i = fewest - 1; i < content.Length; i += fewest)
        {
            if (Scripts.IsDigit(content[i]) && Scripts.IsDigit(content[i - 1]) | (i + 1 < content.Length && Scripts.IsDigit(content[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    // Beside a running title the symbol is the document's own only where a page's foot touches it.
    private static bool IsPageHead(DocumentLines document, int line, string symbol) =>
        IsBesideSymbol(document, document.Content(line), symbol)
        && ((line > 0 && Weigh(document, document.Content(line - 1), null, out _) == Evidence.Foot)
            || (line + 1 < document.Lines.Length && Weigh(document, document.Content(line + 1), null, out _) == Evidence.Foot));

    // The symbol stands at either end of the line, and what is left is no note: notes begin with a mark or end with a stop.
    private static bool IsBesideSymbol(DocumentLines document, ReadOnlySpan<char> content, string own)
    {
        var squeezed = Squeezed.Of(content);
        var atEdge = squeezed.StartsWith(own, StringComparison.Ordinal) || squeezed.EndsWith(own, StringComparison.Ordinal);
        return atEdge && squeezed[^1] is not ('。' or '.' or '；' or '，') && !(squeezed.Length > own.Length && squeezed.StartsWith(own, StringComparison.Ordinal) && squeezed[own.Length] is '，' or '。' or '、' or '和' or '；' or ',');
    }

    // Beside the symbol one word of the masthead is enough in a line of three; in a longer one every word has to be of it.
    private static bool IsMasthead(Lexicon lexicon, ReadOnlySpan<char> content, int tokens, int rest)
    {
        var words = 0;
        foreach (var token in new Words(content))
        {
            words += lexicon.Document.Masthead.Contains(token.ToString()) ? 1 : 0;
        }

        return words > 0 && (tokens <= 3 || words == rest);
    }

    // The sign is one of few; every word of every short line is compared with them.
    private static bool IsRecycling(DocumentWords words, ReadOnlySpan<char> token)
    {
        foreach (var word in words.Recycling)
        {
            if (token.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly SearchValues<char> OrnamentSigns = SearchValues.Create("_-—–=·•… \u3000");

    private static void MarkOrnaments(DocumentLines document)
    {
        for (var i = 0; i < document.Lines.Length; i++)
        {
            if (document.Lines[i].Kind == BlockKind.Unclaimed && document.Lines[i].Length > 1 && document.Content(i) is var content
                && OrnamentSigns.Contains(content[0]) && content.IndexOfAnyExcept(OrnamentSigns) < 0)
            {
                document.Claim(i, i + 1, BlockKind.Ornament);
            }
        }
    }
}
