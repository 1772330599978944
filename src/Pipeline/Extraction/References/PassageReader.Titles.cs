using Plenary.Diagnostics;
using Plenary.Model;

namespace Plenary.Extraction.References;

/// <summary>Titles in 《》 and in quotation marks, and "ibid.".</summary>
internal sealed partial class PassageReader
{
    private readonly Stack<Quotation> quotations = new();
    private string? title;
    private int titleEnd;
    private Mention? titled;
    private Mention? noteBefore;

    private void ForgetTitles()
    {
        quotations.Clear();
        title = null;
        titled = null;
    }

    // What was known where a quotation opened: what it says concerns nothing outside it, and the other way round.
    private readonly record struct Quotation(int Start, bool Titled, PrintedDate Date, bool Dated, bool DateSpent, int BodyStart, int BodyEnd, int SpeakerStart, Mention? Last);

    private void OpenQuotation(int i)
    {
        quotations.Push(new Quotation(i, words.Titled.MatchBefore(text, i) > 0, date, dated, dateSpent, bodyStart, bodyEnd, speakerStart, last));
        ForgetDates();
        issuers.Open();
    }

    private void CloseQuotation(int i)
    {
        issuers.Close();
        if (!quotations.TryPop(out var opened))
        {
            return;
        }

        (date, dated, dateSpent, last) = (opened.Date, opened.Dated, opened.DateSpent, opened.Last);
        (bodyStart, bodyEnd, speakerStart) = (opened.BodyStart, opened.BodyEnd, opened.SpeakerStart);
        if (opened.Titled && !text.AsSpan(opened.Start + 1, i - opened.Start - 1).IsWhiteSpace())
        {
            (title, titleEnd, titled) = (text[(opened.Start + 1)..i], i + 1, null);
        }
    }

    // The title printed for the number at a position: the attribute that ends right before it.
    private string? TitleOf(int start)
    {
        if (title is null || titleEnd > start || !Spacing.At(text, Spacing.Skip(text, titleEnd), words.Of) || !Adjacent(titleEnd, start, words.DatedBy))
        {
            return null;
        }

        if (titled is not null)
        {
            // "entitled 《…》" is the resolution's title and names nothing else.
            mentions.Remove(titled);
        }

        var found = title;
        (title, titled) = (null, null);
        return found;
    }

    private int Title(int i)
    {
        var close = Closing(i);
        if (close < 0)
        {
            return 1;
        }

        var name = text[(i + 1)..close];
        var end = close + 1;
        if (name.AsSpan().IsWhiteSpace())
        {
            // Brackets around nothing name nothing.
            return end - i;
        }

        var after = Spacing.Skip(text, end);
        var joiner = words.Joiners.Match(text, after);
        after += words.Corrigendum.Match(text, after + joiner) is var corrigendum and > 0 ? joiner + corrigendum : 0;
        if (after < text.Length && text[after] == '(' && Brackets(after) is var bracket and > 0)
        {
            if (Imprint(i, name, after, bracket) is var read and > 0)
            {
                return read;
            }

            if (HoldsOne(text.AsSpan(after, bracket - after), words.Publication))
            {
                var book = Instrument(i, end, name, ReferenceKind.Document);
                return Pinpoint(book, bracket + 1, led: true) - i;
            }
        }

        var record = HoldsOne(name, words.Records);
        var mention = Instrument(i, end, name, record ? ReferenceKind.Document : ReferenceKind.Instrument);
        var isTitled = words.Titled.MatchBefore(text, i) > 0;
        if (isTitled || words.About.MatchBefore(text, i) > 0)
        {
            (title, titleEnd, titled) = (name, end, isTitled ? mention : null);
        }

        return Pinpoint(mention, end, led: true) - i;
    }

    private static bool HoldsOne(ReadOnlySpan<char> text, IReadOnlyList<string> phrases)
    {
        for (var i = 0; i < phrases.Count; i++)
        {
            if (text.Contains(phrases[i], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // 《title》(symbols): the title belongs to every symbol in the brackets, the span of the first goes back to the title.
    private int Imprint(int start, string name, int open, int close)
    {
        var first = mentions.Count;
        for (var i = open + 1; i < close; i++)
        {
            if (char.IsAsciiLetterUpper(text[i]) && Symbol(i) is not null)
            {
                i = mentions[^1].End;
            }
            else if (mentions.Count == first && text[i] != ' ')
            {
                return 0;
            }
        }

        if (mentions.Count == first)
        {
            return 0;
        }

        var single = mentions.Count == first + 1;
        var record = mentions[first];
        mentions[first] = new Mention
        {
            Start = start, End = single ? close + 1 : record.End, Kind = record.Kind, Symbol = record.Symbol, Body = record.Body, Status = record.Status,
        };
        foreach (var mention in mentions[first..])
        {
            mention.Title = name;
        }

        return Pinpoint(mentions[^1], close + 1, led: true) - start;
    }

    private Mention Instrument(int start, int end, string name, ReferenceKind kind)
    {
        var isShort = kind == ReferenceKind.Instrument && instruments.IsShort(name);
        var candidates = 1;
        var target = isShort ? instruments.Short(name, out candidates) : kind == ReferenceKind.Instrument ? instruments.Full(name) : name;
        if (target is null && shortTitles.Add(name))
        {
            Report(Rules.ShortTitle, start, end, candidates == 0
                ? $"'{name}' is the name of a kind of instrument, and the document has named none of that kind."
                : $"'{name}' is the name of a kind of instrument; the document has named {candidates} of that kind.");
        }

        var mention = new Mention
        {
            Start = start, End = end, Kind = kind, Title = name, Target = target, InTreatySeries = words.TreatySeries.Match(name, 0) == name.Length,
            Status = target is null ? ReferenceStatus.Unresolved : isShort && !words.KnownTitles.Contains(name) ? ReferenceStatus.Inferred : ReferenceStatus.Printed,
        };
        mentions.Add(mention);
        return mention;
    }

    private int IbidAt(int i)
    {
        var length = words.Ibid.Match(text, i);
        var end = i + length;
        if (length == 0 || !passage.IsNote || mentions.Count > 0)
        {
            return length;
        }

        // "Ibid., 《Supplement No. 12》": the title says itself what is meant.
        var next = Spacing.Skip(text, end);
        next = Spacing.Skip(text, next + words.Pinpoint.Comma.Match(text, next));
        if (next < text.Length && text[next] == '《')
        {
            return length;
        }

        var mention = new Mention
        {
            Start = i, End = end, Kind = noteBefore?.Kind ?? ReferenceKind.Document, Symbol = noteBefore?.Symbol, Body = noteBefore?.Body,
            Title = noteBefore?.Title, Target = noteBefore?.Target, InTreatySeries = noteBefore?.InTreatySeries ?? false,
            Status = noteBefore is null ? ReferenceStatus.Unresolved : noteBefore.Status == ReferenceStatus.Unresolved ? ReferenceStatus.Unresolved : ReferenceStatus.Inferred,
        };
        if (noteBefore is null)
        {
            Report(Rules.IbidWithoutAntecedent, i, end, "The note before holds no reference.");
        }

        mentions.Add(mention);
        return Pinpoint(mention, end, led: true) - i;
    }

    // In characters; what goes on for longer without a closing bracket is no title.
    private const int LongestTitle = 1000;

    // The 》 that closes the 《 at a position; titles nest.
    private int Closing(int open)
    {
        var depth = 0;
        for (var i = open; i < Math.Min(text.Length, open + LongestTitle); i++)
        {
            depth += text[i] == '《' ? 1 : text[i] == '》' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    // The ) that closes the ( at a position.
    private int Brackets(int open)
    {
        var depth = 0;
        for (var i = open; i < Math.Min(text.Length, open + LongestTitle); i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
