using Plenary.Lexicons;

namespace Plenary.Extraction.References;

/// <summary>
/// What stands behind a number where the noun comes first: its body ("of the General Assembly"), its date (", en date du 15 mars 2006").
/// </summary>
internal sealed partial class PassageReader
{
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

    // "In its resolution 91/7, the General Assembly proclaimed": the body that speaks behind the comma, and none whose resolution comes next.
    private Body? SpeakerBehind(int i)
    {
        var at = Spacing.Skip(text, i);
        var comma = words.Pinpoint.Comma.Match(text, at);
        return comma == 0 ? null : SpeakerAt(Spacing.Skip(text, at + comma));
    }

    // "Which proclaimed in it the General Assembly": where the verb comes first, a few words stand before the body.
    private Body? SpeakerBehindVerb(int at)
    {
        const int mostWords = 3;
        for (var skipped = 0; skipped <= mostWords && at < text.Length && char.IsLetter(text[at]); skipped++)
        {
            if (SpeakerAt(at) is { } speaker)
            {
                return speaker;
            }

            while (at < text.Length && (char.IsLetter(text[at]) || Spelling.IsOptional(text[at])))
            {
                at++;
            }

            at = Spacing.Skip(text, at);
        }

        return null;
    }

    // The date that ends right before a symbol: "her statement of 3 November 2093 (S/PRST/2093/22)".
    private string? DateBefore(int start)
    {
        const int longest = 40;
        var to = Unskip(start);
        to = to > 0 && text[to - 1] is '(' or ',' ? Unskip(to - 1) : to;
        for (var at = Math.Max(0, to - longest); at < to; at++)
        {
            if (char.IsAsciiDigit(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && dates?.ReadAt(text.AsSpan(0, to), at, out var end) is { } read && end == to)
            {
                return read.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    // A body's name here, or behind an article.
    private Body? SpeakerAt(int at)
    {
        const int longestArticle = 4;
        for (var start = at; start <= Math.Min(text.Length - 1, at + longestArticle); start++)
        {
            if ((start == at || !char.IsLetter(text[start - 1])) && words.Issuers.Match(text, start, out var word) is var length and > 0
                && word!.Kind is IssuerWordKind.Name or IssuerWordKind.Short && EndsWord(start + length))
            {
                return words.Nouns.Match(text, Spacing.Skip(text, start + length)) > 0 ? null : word.Kind == IssuerWordKind.Name ? bodies.Find(word.Codes[0]) : issuers.Short(word.Codes);
            }
        }

        return null;
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

    // ", on the keeping of kites …, of 18 June 2093"
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
}
