using Plenary.Lexicons;
using Plenary.Model;

namespace Plenary.Extraction.References;

/// <summary>
/// The list of numbers behind a noun, each perhaps with its date and its body; a body or date behind the last one goes for those before it
/// that have none.
/// </summary>
internal sealed partial class PassageReader
{
    // ", on the keeping of kites and lamps in harbours, and 95/2": what a number is about, before the next.
    private const int LongestSubject = 240;

    // The list of numbers behind a noun; 0 where none follows.
    private int NumbersBehind(int start, int at, ReferenceKind kind)
    {
        var isDraft = words.Draft.MatchBefore(text, Unskip(start)) > 0;
        var attached = issuerIsKnown && Unskip(start) == issuerEnd;
        var issuer = attached ? issuerBefore : null;
        var i = Spacing.Skip(text, at);
        if (!attached && IssuerBehind(i, out var behind, out var afterIssuer))
        {
            (issuer, attached, i) = (behind, true, Spacing.Skip(text, afterIssuer));
        }

        // "قرارها": its, of the body whose gender the ending has.
        if (!attached && words.OwnEndings.MatchBefore(text, at, out var codes) > 0 && issuers.Short(codes!) is { } owner
            && NumberIn(text, i) is { } first && owner.CanIssue(first.Number))
        {
            (issuer, attached) = (owner, true);
        }

        // "القرارات من 95/2 إلى 95/4"
        if (words.Of.Length > 0 && Spacing.At(text, i, words.Of) && Spacing.Skip(text, i + words.Of.Length) is var behindOf
            && NumberIn(text, behindOf) is { Number.Form: NumberForm.Session or NumberForm.Year or NumberForm.Special })
        {
            i = behindOf;
        }

        var found = new List<Mention>();
        ranged = false;
        var undated = 0;
        var unissued = 0;
        while (NumberIn(text, i) is { } read)
        {
            var number = ranged && found.Count > 0 ? Whole(found[^1].Number, read.Number, read.End) : Known(read.Number);
            if (isDraft || (number.Form is NumberForm.Plain or NumberForm.Dotted && found.Count == 0 && !Issues(issuer, number) && !(IssuerBehind(read.End, out var after, out _) && Issues(after, number))))
            {
                break;
            }

            if (ranged && number.Form == NumberForm.Plain)
            {
                // "resolution 95/1 to 15 States": the figure counts something.
                break;
            }

            var mention = new Mention
            {
                Start = found.Count == 0 ? start : i, End = read.End, Kind = kind, Number = number, Issuer = attached ? Numbering(issuer, number) : null, Pinpoint = number.Part,
            };
            if (ranged && found.Count > 0)
            {
                found.AddRange(ResolutionNumber.Between(found[^1].Number, number).Select(n => new Mention { Start = i, End = read.End, Kind = kind, Number = n, Issuer = mention.Issuer }));
            }

            ranged = false;
            found.Add(mention);
            (last, i) = (mention, read.End);
            Spread(ref i, found, ref undated, ref unissued, ref attached, ref issuer);
            if (!Goes(ref i))
            {
                break;
            }
        }

        if (found.Count == 0)
        {
            return 0;
        }

        if (attached && isOwn && found.Count == 1 && SpeakerBehind(i) is { } speaker && speaker.CanIssue(found[0].Number, TypeOf(kind)))
        {
            found[0].Issuer = speaker;
        }
        else if (attached && isOwn && found.TrueForAll(m => m.Issuer?.CanIssue(m.Number, TypeOf(kind)) == false))
        {
            // "Its" of a body named further up: the one that speaks cannot have this number.
            attached = false;
            found.ForEach(m => m.Issuer = null);
        }

        if (undated < found.Count && DateBehindSubject(i) is { } late)
        {
            for (; undated < found.Count; undated++)
            {
                found[undated].Date ??= SameSitting(found, undated) ? late : null;
            }
        }

        var speakerAfter = attached ? null : Afterwards(i);
        foreach (var mention in found)
        {
            Enter(mention, kind, mention.Issuer ?? (attached ? null : issuers.Of(mention.Number, false, speakerAfter, TypeOf(kind))), attached);
        }

        lists.Add([.. found]);
        Entitle(found[^1], i);
        if (found.Count > 1)
        {
            return found[^1].End - start;
        }

        Led(found[0]);
        return (Pinpoint(found[0], i, led: true) is var place && place > i ? place : found[0].End) - start;
    }

    // ", entitled “Human Rights Council”": the title of the last number.
    private void Entitle(Mention mention, int i)
    {
        var at = Spacing.Skip(text, i);
        at = Spacing.Skip(text, at + words.Pinpoint.Comma.Match(text, at));
        var open = Spacing.Skip(text, at + words.Titled.Match(text, at));
        if (open == at || open >= text.Length || text[open] is not ('“' or '”' or '«' or '"'))
        {
            return;
        }

        var close = text.IndexOfAny(['”', '“', '»', '"'], open + 1);
        mention.Title = close > open + 1 && close - open <= LongestTitle ? text[(open + 1)..close].Trim(' ', '\u00A0', '\u202F') : null;
    }

    // Dates and bodies behind a number, in any order; they go for the numbers before it that have none.
    private void Spread(ref int i, List<Mention> found, ref int undated, ref int unissued, ref bool attached, ref Body? issuer)
    {
        for (var any = true; any;)
        {
            any = false;
            if (DateBehind(i, out var iso, out var afterDate))
            {
                for (; undated < found.Count; undated++)
                {
                    found[undated].Date ??= SameSitting(found, undated) ? iso : null;
                }

                (i, any) = (afterDate, true);
            }

            if (IssuerBehind(i, out var body, out var afterIssuer))
            {
                for (; unissued < found.Count; unissued++)
                {
                    found[unissued].Issuer ??= Numbering(body, found[unissued].Number);
                }

                (i, any, attached, issuer) = (afterIssuer, true, true, found.Count == 1 ? issuer ?? body : body);
                (issuerEnd, issuerBefore, issuerIsKnown) = (afterIssuer, body, true);
            }
        }
    }

    // "95/2 to 4": the end of a range without the session that its beginning has, where the figure counts nothing that follows.
    private ResolutionNumber Whole(ResolutionNumber first, ResolutionNumber last, int end)
    {
        var at = Spacing.Skip(text, end);
        return last.Form == NumberForm.Plain && first is { Item: { } from, Part: null } && int.Parse(last.Text, System.Globalization.CultureInfo.InvariantCulture) > from
            && (at >= text.Length || !char.IsLetter(text[at]) || words.Joiners.Match(text, at) > 0 || words.IssuerLinks.Match(text, at) > 0 || words.DatedBy.Match(text, at) > 0)
                ? first with { Text = $"{first.Sitting}/{last.Text}" }
                : Known(last);
    }

    // Only what was adopted in one session can have been adopted on one day.
    private static bool SameSitting(List<Mention> found, int index) =>
        string.Equals(found[index].Number.Sitting, found[^1].Number.Sitting, StringComparison.Ordinal);

    // Moves to the next number of the list, over a joiner or over what the number before is about.
    private bool Goes(ref int i)
    {
        var next = OverJoiners(i);
        if (next > i && NumberIn(text, next) is not null)
        {
            ranged = words.Ranges.Match(text, Spacing.Skip(text, i)) > 0;
            i = next;
            return true;
        }

        var comma = Spacing.Skip(text, i);
        var subject = Spacing.Skip(text, comma + words.Pinpoint.Comma.Match(text, comma));
        if (words.About.Match(text, subject) + words.Titled.Match(text, subject) == 0)
        {
            return false;
        }

        for (var at = subject; at < Math.Min(text.Length, subject + LongestSubject) && text[at] is not (';' or '؛'); at++)
        {
            if (at > subject && !char.IsLetter(text[at - 1]) && words.Nouns.Match(text, at) is var noun and > 0 && EndsWord(at + noun))
            {
                // "…, and decision 6/102": the next list.
                return false;
            }

            if (words.Joiners.Match(text, at) > 0 && OverJoiners(at) is var to && to > at
                && NumberIn(text, to) is { Number.Form: NumberForm.Session or NumberForm.Year or NumberForm.Special or NumberForm.Dated })
            {
                i = to;
                return true;
            }
        }

        return false;
    }

    // The last joiner stood between the first and the last of a range.
    private bool ranged;

    private int OverJoiners(int i)
    {
        var at = Spacing.Skip(text, i);
        var any = false;
        while (words.JoinersAndRanges.Match(text, at) is var joiner and > 0)
        {
            at = Spacing.Skip(text, at + joiner);
            any = true;
        }

        return any ? at : i;
    }

    private (ResolutionNumber Number, int End)? NumberIn(string text, int i)
    {
        if (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            return ResolutionNumber.TryRead(text, i, out var number, out var end, words.JoinersAndRanges) && EndsNumber(end) ? (number, end) : null;
        }

        // "دإ-35/1": what the language prints for S-35/1.
        var prefix = words.SessionPrefixes.Match(text, i, out var latin);
        return prefix > 0 && ResolutionNumber.TryRead(latin + text[(i + prefix)..Math.Min(text.Length, i + prefix + LongestNumber)], 0, out var special, out var behind)
            && EndsNumber(i + prefix + behind - latin!.Length)
                ? (special, i + prefix + behind - latin.Length)
                : null;

        bool EndsNumber(int at) => at >= text.Length || !char.IsLetterOrDigit(text[at]);
    }

    // A text that has printed 1701 (2006) may go on with 1701.
    private ResolutionNumber Known(ResolutionNumber number)
    {
        if (number.Form == NumberForm.Dated)
        {
            printedYears[number.Text[..number.Text.IndexOf('(', StringComparison.Ordinal)]] = number;
        }

        return number.Form == NumberForm.Plain && printedYears.TryGetValue(number.Text, out var full) ? full : number;
    }

    private static bool Issues(Body? issuer, ResolutionNumber number) => number.Form == NumberForm.Dotted && issuer?.CanIssue(number) == true;

    private void Enter(Mention mention, ReferenceKind kind, Body? body, bool attached)
    {
        body = attached ? body : MetThen(mention) ?? body;
        mention.Number = InOrder(mention, body);
        Settle(mention, kind, body, canIssue: attached || body?.CanIssue(mention.Number) == true);
    }
}
