using Plenary.Lexicons;

namespace Plenary.Extraction.References;

/// <summary>Names of bodies.</summary>
internal sealed partial class PassageReader
{
    private int bodyStart;
    private int bodyEnd;
    private int speakerStart;

    // The bodies that the name read last may stand for, where it is a short one.
    private IReadOnlyList<string>? shortName;

    // True where that name is "its", of nobody named before.
    private bool isOwn;

    private int IssuerAt(int i)
    {
        var length = words.Issuers.Match(text, i, out var word);
        if (length == 0)
        {
            return 0;
        }

        var end = i + length;
        var role = Role(end, word!.Kind);
        switch (word.Kind)
        {
            case IssuerWordKind.Name:
                Name(bodies.Find(word.Codes[0]));
                break;
            case IssuerWordKind.Short when issuers.Short(word.Codes) is { } body:
                Name(body);
                break;
            case IssuerWordKind.Other:
                Name(null);
                break;
            case IssuerWordKind.Own when role == Issuers.Role.Speaks && issuers.Own is not null && i - bodyEnd > 1:
                Name(issuers.Own);
                break;
        }

        return length;

        void Name(Body? body)
        {
            issuers.Name(body, role);
            (bodyStart, bodyEnd) = (i, end);
            speakerStart = role == Issuers.Role.Speaks ? i : speakerStart;
        }
    }

    private Issuers.Role Role(int end, IssuerWordKind kind)
    {
        var i = Spacing.Skip(text, end);
        if (Numbered(i))
        {
            return Issuers.Role.Speaks;
        }

        if (Spacing.At(text, i, words.Of) && Numbered(Spacing.Skip(text, i + words.Of.Length)))
        {
            return Issuers.Role.Owns;
        }

        return kind != IssuerWordKind.Other && words.IssuerHeads.Match(text, i) > 0 ? Issuers.Role.Speaks : Issuers.Role.SpokenOf;
    }

    // A date, an ordinal, or a number of a special session.
    private bool Numbered(int i) =>
        i < text.Length && (char.IsAsciiDigit(text[i]) || Spacing.At(text, i, words.Ordinal) || words.SessionPrefixes.Match(text, i) > 0);

    // The body in "…, in which the Assembly …" right after a number, or null.
    private Body? Afterwards(int i)
    {
        i = Spacing.Skip(text, i);
        var lead = words.InWhich.Match(text, i);
        if (words.NounFirst)
        {
            return lead > 0 ? SpeakerBehindVerb(Spacing.Skip(text, i + lead)) : null;
        }

        var length = lead > 0 ? words.Issuers.Match(text, i + lead, out var word) : words.Issuers.Match(text, text.Length, out word);
        return length == 0 || word!.Kind == IssuerWordKind.Own ? null : BodyOf(word);
    }

    private Body? BodyOf(IssuerWord word)
    {
        shortName = word.Kind == IssuerWordKind.Short ? word.Codes : null;
        isOwn = word.Kind == IssuerWordKind.Own;
        return word.Kind switch
        {
            IssuerWordKind.Name => bodies.Find(word.Codes[0]),
            IssuerWordKind.Short => issuers.Short(word.Codes),
            IssuerWordKind.Own => issuers.Own,
            _ => null,
        };
    }

    // "Resolution 2375 (2017) of the Council" in a text of the Human Rights Council: the number tells which council a short name means.
    private Body? Numbering(Body? body, ResolutionNumber number) =>
        shortName is not null && body?.CanIssue(number) != true ? issuers.Short(shortName, number) ?? body : body;

    private int Unskip(int i)
    {
        while (i > 0 && text[i - 1] is ' ' or '\u00A0')
        {
            i--;
        }

        return i;
    }
}
