using Plenary.Lexicons;
using Plenary.Model;

namespace Plenary.Extraction.References;

/// <summary>
/// Languages in which the noun comes first: "General Assembly resolutions 60/251 of 15 March 2006 and 78/9", "la résolution 60/251 de
/// l'Assemblée générale, en date du 15 mars 2006". Behind the noun stands a list of numbers, each perhaps with its date and its body; a
/// body or date behind the last one goes for those before it that have none.
/// </summary>
internal sealed partial class PassageReader
{
    // ", on the Code of Conduct for Special Procedure Mandate Holders of the Council, and 5/2": what a number is about, before the next.
    private const int LongestSubject = 240;

    private const char FirstArabic = '\u0600';

    // Where the last body's name ends, and which it was: directly before a noun it is the issuer.
    private int issuerEnd;
    private Body? issuerBefore;
    private bool issuerIsKnown;
    private readonly HashSet<(string Body, string Number)> turnedNumbers = [];

    private int NounFirstAt(int i)
    {
        if (i > 0 && IsLetter(text[i - 1]))
        {
            // A prefix can cling to a symbol: "A/HRC/54/79 وA/HRC/55/76".
            return char.IsAsciiLetter(text[i]) && text[i - 1] >= FirstArabic ? Math.Max(LatinAt(i), 1) : WordLength(i);
        }

        if (BackReferenceAt(i) is var back and > 0)
        {
            return back;
        }

        if (words.Nouns.Match(text, i, out var kind) is var noun and > 0 && EndsWord(i + noun))
        {
            return NumbersBehind(i, i + noun, kind) is var length and > 0 ? length : noun;
        }

        if (NamedAt(i) is var named and > 0)
        {
            return named;
        }

        if (words.Ibid.Match(text, i) > 0)
        {
            return Math.Max(IbidAt(i), 1);
        }

        return char.IsAsciiLetter(text[i]) ? Math.Max(LatinAt(i), 1) : WordLength(i);
    }

    // Takes note of a body's name; returns its length.
    private int NamedAt(int i)
    {
        if (words.Issuers.Match(text, i, out var word) is var length && (length == 0 || !EndsWord(i + length)))
        {
            return 0;
        }

        var body = word!.Kind == IssuerWordKind.Own && FollowsBody(i) ? issuerBefore : BodyOf(word);
        if (word.Kind != IssuerWordKind.NotOwn)
        {
            (issuerEnd, issuerBefore, issuerIsKnown) = (i + length, body, true);
            issuers.Name(body, Issuers.Role.SpokenOf);
        }

        return length;
    }

    // "the Assembly, in its resolution": its is then the Assembly's.
    private bool FollowsBody(int i)
    {
        const int longestLink = 6;
        return issuerIsKnown && i > issuerEnd && i - issuerEnd <= longestLink + 2 && text.AsSpan(issuerEnd, i - issuerEnd).IndexOfAny(";.؛") < 0
            && text.AsSpan(issuerEnd, i - issuerEnd).Trim(" ,،").IndexOf(' ') < 0;
    }

    private Body? BodyOf(IssuerWord word) => word.Kind switch
    {
        IssuerWordKind.Name => bodies.Find(word.Codes[0]),
        IssuerWordKind.Short => issuers.Short(word.Codes),
        IssuerWordKind.Own => issuers.Own,
        _ => null,
    };

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

        var found = new List<Mention>();
        var undated = 0;
        var unissued = 0;
        while (NumberIn(text, i) is { } read)
        {
            var number = Known(read.Number);
            if (isDraft || (number.Form is NumberForm.Plain or NumberForm.Dotted && found.Count == 0 && !Issues(issuer, number)))
            {
                break;
            }

            var mention = new Mention
            {
                Start = found.Count == 0 ? start : i, End = read.End, Kind = kind, Number = number, Issuer = attached ? issuer : null, Pinpoint = number.Part,
            };
            found.Add(mention);
            (last, i) = (mention, read.End);
            if (Spread(ref i, found, ref undated, ref unissued, ref attached, ref issuer) is false || !Goes(ref i))
            {
                break;
            }
        }

        if (found.Count == 0)
        {
            return 0;
        }

        if (undated < found.Count && DateBehindSubject(i) is { } late)
        {
            for (; undated < found.Count; undated++)
            {
                found[undated].Date ??= SameSitting(found, undated) ? late : null;
            }
        }

        foreach (var mention in found)
        {
            Enter(mention, kind, mention.Issuer ?? (attached ? null : issuers.Of(mention.Number, false, null)), attached);
        }

        lists.Add([.. found]);
        return found[^1].End - start;
    }

    // Dates and bodies behind a number, in any order; they go for the numbers before it that have none.
    private bool Spread(ref int i, List<Mention> found, ref int undated, ref int unissued, ref bool attached, ref Body? issuer)
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
                    found[unissued].Issuer ??= body;
                }

                (i, any, attached, issuer) = (afterIssuer, true, true, found.Count == 1 ? issuer ?? body : body);
                (issuerEnd, issuerBefore, issuerIsKnown) = (afterIssuer, body, true);
            }
        }

        return true;
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
            if (at > subject && !IsLetter(text[at - 1]) && words.Nouns.Match(text, at) is var noun and > 0 && EndsWord(at + noun))
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

    // ", on the Code of Conduct …, of 18 June 2007"
    private string? DateBehindSubject(int i)
    {
        var comma = Spacing.Skip(text, i);
        var subject = Spacing.Skip(text, comma + words.Pinpoint.Comma.Match(text, comma));
        if (words.About.Match(text, subject) + words.Titled.Match(text, subject) == 0)
        {
            return null;
        }

        for (var at = subject; at < Math.Min(text.Length, comma + LongestSubject) && text[at] is not (';' or '؛'); at++)
        {
            if (words.Pinpoint.Comma.Match(text, at) is var next and > 0 && words.DatedBy.Match(text, Spacing.Skip(text, at + next)) > 0 && DateBehind(at, out var iso, out _))
            {
                return iso;
            }
        }

        return null;
    }

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

    private (ResolutionNumber Number, int End)? NumberIn(string text, int i) =>
        i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] is 'S' or 'E')
        && ResolutionNumber.TryRead(text, i, out var number, out var end, words.JoinersAndRanges) && (end >= text.Length || !char.IsLetterOrDigit(text[end]))
            ? (number, end)
            : null;

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

    // "of the General Assembly", "de l'Assemblée générale", or a name alone.
    private bool IssuerBehind(int i, out Body? body, out int end)
    {
        body = null;
        end = i;
        var at = Spacing.Skip(text, i);
        at += words.Pinpoint.Comma.Match(text, at) is var comma and > 0 && words.IssuerLinks.Match(text, Spacing.Skip(text, at + comma)) > 0 ? comma : 0;
        at = Spacing.Skip(text, at);
        var link = words.IssuerLinks.Match(text, at);
        if (link == 0 && !words.BareIssuers)
        {
            return false;
        }

        at = Spacing.Skip(text, at + link);
        if (words.Issuers.Match(text, at, out var word) is not (var length and > 0) || word!.Kind is IssuerWordKind.NotOwn or IssuerWordKind.Own || !EndsWord(at + length))
        {
            return false;
        }

        (body, end) = (BodyOf(word), at + length);
        issuers.Name(body, Issuers.Role.SpokenOf);
        return true;
    }

    // "of 15 March 2006", ", en date du 15 mars 2006"
    private bool DateBehind(int i, out string iso, out int end)
    {
        var at = Spacing.Skip(text, i);
        at += words.Pinpoint.Comma.Match(text, at);
        at = Spacing.Skip(text, at);
        at = Spacing.Skip(text, at + words.DatedBy.Match(text, at));
        iso = "";
        end = i;
        if (at >= text.Length || !char.IsAsciiDigit(text[at]) || dates?.ReadAt(text, at, out end) is not { } read)
        {
            end = i;
            return false;
        }

        iso = read.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return true;
    }

    private void Enter(Mention mention, ReferenceKind kind, Body? body, bool attached)
    {
        body = attached ? body : MetThen(mention) ?? body;
        mention.Number = InOrder(mention, body);
        mention.Body = body?.Code;
        var type = kind == ReferenceKind.Decision ? DocumentType.Decision : DocumentType.Resolution;
        mention.Symbol = mention.Number.Form == NumberForm.Lettered ? mention.Number.Text
            : body is not null && (body.CanIssue(mention.Number) || attached) ? Bodies.Fill(body, type, mention.Number)
            : null;
        mention.Status = mention.Symbol is null ? ReferenceStatus.Unresolved
            : mention.Number.Form == NumberForm.Lettered ? ReferenceStatus.Printed
            : ReferenceStatus.Inferred;
        if (mention.Status == ReferenceStatus.Unresolved)
        {
            Report(Diagnostics.Rules.IssuerUnknown, mention.Start, mention.End, $"'{text[mention.Start..mention.End]}': {(body is null ? "no body is named that numbers this way." : $"no symbol follows from this number of {body.Code}.")}");
        }

        mentions.Add(mention);
    }

    // Where no body is named with a number, its session and its date may fit one body alone: 74/90 of 2019 is the Assembly's.
    private Body? MetThen(Mention mention)
    {
        if (mention.Number.Form != NumberForm.Session || mention.Date is not { } date)
        {
            return null;
        }

        var fitting = bodies.All.Where(b => (b.CanIssue(mention.Number) && b.MetOn(Day(date), mention.Number.Session) == true) || InOrder(mention, b).Text != mention.Number.Text).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    // Where numbers run from right to left, 74/90 may be printed as 90/74. The year of the session tells, once in a document for all
    // mentions of the number.
    private ResolutionNumber InOrder(Mention mention, Body? body)
    {
        var number = mention.Number;
        if (body is null || number.Form != NumberForm.Session)
        {
            return number;
        }

        var slash = number.Text.IndexOf('/', StringComparison.Ordinal);
        var turned = $"{number.Text[(slash + 1)..]}/{number.Text[..slash]}";
        if (!ResolutionNumber.TryRead(turned, 0, out var other, out _) || !body.CanIssue(other))
        {
            return number;
        }

        var isTurned = other.Form == NumberForm.Year
            || (mention.Date is { } date && body.MetOn(Day(date), number.Session) == false && body.MetOn(Day(date), other.Session) == true);
        if (isTurned)
        {
            turnedNumbers.Add((body.Code, number.Text));
        }

        return isTurned || turnedNumbers.Contains((body.Code, number.Text)) ? other with { Part = number.Part } : number;
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private int Unskip(int i)
    {
        while (i > 0 && text[i - 1] is ' ' or '\u00A0')
        {
            i--;
        }

        return i;
    }

    private int WordLength(int i)
    {
        var end = i;
        while (end < text.Length && IsLetter(text[end]) && !(char.IsAsciiLetter(text[end]) && end > i && text[end - 1] >= FirstArabic))
        {
            end++;
        }

        return Math.Max(1, end - i);
    }

    private bool EndsWord(int end) => WordBoundary.At(text, end);

    private static bool IsLetter(char c) => char.IsLetter(c);
}
