using Plenary.Diagnostics;
using Plenary.Lexicons;
using Plenary.Model;

namespace Plenary.Extraction.References;

/// <summary>
/// Numbers of resolutions and decisions. In a list the noun stands once, at the end; until it comes the numbers before it are pending.
/// </summary>
internal sealed partial class PassageReader
{
    private readonly List<Mention> pending = [];
    private Mention? last;

    // A text that has printed 1701(2006) may go on with 1701.
    private readonly Dictionary<string, ResolutionNumber> printedYears = new(StringComparer.Ordinal);

    private void ForgetNumbers()
    {
        pending.Clear();
        last = null;
    }

    // A number at `at`, counted from its ordinal (or itself) at `start`.
    private int NumberAt(int start, int at)
    {
        if (!ResolutionNumber.TryRead(text, at, out var number, out var end, words.JoinersAndRanges))
        {
            return 0;
        }

        var bare = start == at && number.Form is not (NumberForm.Special or NumberForm.Emergency);
        var sign = Spacing.Skip(text, end);
        var signed = Spacing.At(text, sign, words.NumberSign);
        var after = Spacing.Skip(text, signed ? sign + words.NumberSign.Length : end);
        var noun = words.Nouns.Match(text, after, out var kind);
        if (noun > 0 && words.Draft.Match(text, after + noun) > 0)
        {
            pending.Clear();
            return after + noun - start;
        }

        var listedPlain = noun == 0 && number.Form == NumberForm.Plain && LeadsToNoun(after);
        if (noun == 0 && number.Form is NumberForm.Plain or NumberForm.Dotted && !listedPlain)
        {
            return 0;
        }

        if (bare && number.Form == NumberForm.Plain && !Continues(start))
        {
            return 0;
        }

        if (number.Form == NumberForm.Plain && printedYears.TryGetValue(number.Text, out var full))
        {
            number = full;
        }
        else if (number.Form == NumberForm.Dated)
        {
            printedYears[number.Text[..number.Text.IndexOf('(', StringComparison.Ordinal)]] = number;
        }

        var listed = words.JoinersAndRanges.Match(text, after) > 0 || words.Pinpoint.Comma.Match(text, after) > 0;
        if (noun == 0 && !listed)
        {
            if (signed && !bare)
            {
                Report(Rules.NumberWithoutNoun, start, after, $"'{text[start..after]}' is followed by no noun.");
            }

            return signed || !bare ? after - start : 0;
        }

        // "75/180" alone is a number only in a list or with its sign: figures have slashes too.
        if (bare && noun == 0 && !signed && !Continues(start))
        {
            return 0;
        }

        if (bare && noun == 0 && number.Form == NumberForm.Lettered)
        {
            return 0;
        }

        var spoken = bodyEnd > 0 && Adjacent(bodyEnd, start, words.DatedBy);
        var mention = new Mention
        {
            Start = start,
            End = noun > 0 ? after + noun : signed ? sign + words.NumberSign.Length : end,
            Number = number,
            Issuer = number.Form == NumberForm.Lettered ? null : issuers.Of(number, spoken, spoken || noun == 0 ? null : Afterwards(after + noun)),
            Title = TitleOf(start),
            Date = DateOf(start, number),
            Pinpoint = number.Part,
        };
        if (last is { } before && Continues(start) && words.Ranges.Match(text, Spacing.Skip(text, before.End)) > 0)
        {
            pending.AddRange(ResolutionNumber.Between(before.Number, number).Select(n => new Mention { Start = start, End = mention.End, Number = n, Issuer = mention.Issuer, Title = mention.Title }));
        }

        last = mention;
        pending.Add(mention);
        if (noun > 0)
        {
            Resolve(kind);
            return Pinpoint(mention, mention.End, led: false) - start;
        }

        return mention.End - start;
    }

    // The number of something that needs no body, with letters of its own before it: WHA76.16, C-28/DEC.12.
    private int DesignationAt(int start, int end)
    {
        var sign = Spacing.Skip(text, end);
        if (!Spacing.At(text, sign, words.NumberSign) || text.AsSpan(start, end - start).IndexOfAnyInRange('0', '9') < 0)
        {
            return 0;
        }

        var after = sign + words.NumberSign.Length;
        var noun = words.Nouns.Match(text, after, out var kind);
        if (noun == 0)
        {
            return 0;
        }

        var designation = text[start..end];
        var ordinal = start - words.Ordinal.Length;
        var mention = new Mention
        {
            Start = ordinal >= 0 && Spacing.At(text, ordinal, words.Ordinal) ? ordinal : start, End = after + noun, Kind = kind, Symbol = designation, Body = bodies.OfSymbol(designation),
            Title = TitleOf(start), Date = DateOf(start, default), Status = ReferenceStatus.Printed,
        };
        last = mention;
        mentions.Add(mention);
        Resolve(kind);
        lists.Add([mention]);
        return Pinpoint(mention, mention.End, led: false) - start;
    }

    // True where a list of numbers that goes on here ends in a noun: "1325" in "第1325和2250号决议".
    private bool LeadsToNoun(int i)
    {
        while (words.Joiners.Match(text, Spacing.Skip(text, i)) is var joiner and > 0)
        {
            i = Spacing.Skip(text, Spacing.Skip(text, i) + joiner);
            i = Spacing.At(text, i, words.Ordinal) ? Spacing.Skip(text, i + words.Ordinal.Length) : i;
            if (!ResolutionNumber.TryRead(text, i, out _, out i, words.JoinersAndRanges))
            {
                return false;
            }

            i = Spacing.Skip(text, i);
            if (Spacing.At(text, i, words.NumberSign))
            {
                i = Spacing.Skip(text, i + words.NumberSign.Length);
                if (words.Nouns.Match(text, i, out _) > 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // True where only a joiner stands between the number before and this place.
    private bool Continues(int start)
    {
        if (last is null || last.End > start)
        {
            return false;
        }

        var from = Spacing.Skip(text, last.End);
        return from + words.JoinersAndRanges.Match(text, from) is var to && to > from && Spacing.Skip(text, to) == start;
    }

    private void Resolve(ReferenceKind kind)
    {
        foreach (var mention in pending)
        {
            Settle(mention, kind, mention.Issuer, canIssue: true);
        }

        if (pending.Count > 0)
        {
            lists.Add([.. pending]);
        }

        pending.Clear();
    }

    // Gives a number its noun and its body, and with them the symbol, or says why none follows.
    private void Settle(Mention mention, ReferenceKind kind, Body? body, bool canIssue)
    {
        var type = TypeOf(kind);
        var isLettered = mention.Number.Form == NumberForm.Lettered;
        mention.Kind = kind;
        mention.Body = body?.Code;
        mention.Symbol = isLettered ? mention.Number.Text : body is not null && canIssue ? Bodies.Fill(body, type, mention.Number) : null;
        mention.Status = mention.Symbol is null ? ReferenceStatus.Unresolved : isLettered ? ReferenceStatus.Printed : ReferenceStatus.Inferred;
        if (mention.Status == ReferenceStatus.Unresolved)
        {
            var what = body is null ? "no body is named that numbers this way." : $"no symbol follows from this number of {body.Code}.";
            Report(Rules.IssuerUnknown, mention.Start, mention.End, $"'{text[mention.Start..mention.End]}': {what}");
        }

        mentions.Add(mention);
    }

    private static DocumentType TypeOf(ReferenceKind kind) => kind == ReferenceKind.Decision ? DocumentType.Decision : DocumentType.Resolution;

    // The clause is over and no noun came.
    private void DropPending()
    {
        foreach (var mention in pending)
        {
            Report(Rules.NumberWithoutNoun, mention.Start, mention.End, $"'{text[mention.Start..mention.End]}' is followed by no noun.");
        }

        pending.Clear();
    }

    // Adds the place inside the text that stands after a reference; returns where reading goes on.
    private int Pinpoint(Mention mention, int from, bool led)
    {
        var start = from;
        var end = -1;
        if (words.NounFirst)
        {
            (start, end) = PlacesBehind(from);
        }
        else
        {
            end = new Pinpoints(text, words).Read(from, passage.IsNote && led, led, out start);
        }

        if (end < 0)
        {
            return from;
        }

        mention.Pinpoint = mention.Pinpoint is null ? text[start..end] : mention.Pinpoint + (words.NounFirst ? ", " : "，") + text[start..end];
        return end;
    }
}
