using Plenary.Diagnostics;
using Plenary.Lexicons;
using Plenary.Model;

namespace Plenary.Extraction.References;

/// <summary>
/// Instruments by name where nothing sets the name off: a full name of <c>instruments.yaml</c>, or a word for its kind ("the Convention") behind
/// one. A kind that goes on ("the Convention on …") is another instrument, whose name the table lacks: kept without a target.
/// </summary>
internal sealed partial class PassageReader
{
    private int InstrumentAt(int i)
    {
        var length = instruments.Phrases.Match(text, i, out var name);
        if (length > 0 && !(words.KnownTitles.Contains(name!) && GoesOn(i + length)))
        {
            return Pinpoint(Led(Instrument(i, i + length, name!, ReferenceKind.Instrument)), i + length, led: true) - i;
        }

        if (UnknownAt(i) is var unknown and > 0)
        {
            return unknown;
        }

        length = words.Kinds.Match(text, i, out var kind);
        if (length == 0)
        {
            return 0;
        }

        if (GoesOn(i + length) || FollowsName(i))
        {
            instruments.Unknown(text[i..Math.Min(text.Length, i + length + LongestUnknown)]);
            return length;
        }

        return instruments.Knows(kind!) ? Pinpoint(Led(Instrument(i, i + length, kind!, ReferenceKind.Instrument)), i + length, led: true) - i : length;
    }

    // "国际人权两公约": a name that everybody knows has no brackets sometimes.
    private int BareInstrumentAt(int i) =>
        instruments.Bare.Match(text, i, out var name) is var length and > 0 ? Pinpoint(Instrument(i, i + length, name!, ReferenceKind.Instrument), i + length, led: true) - i : 0;

    // "the Safe Schools Declaration", "la loi sur les phares": named, but in no table.
    private int UnknownAt(int i)
    {
        var floor = passage.IsNote ? 0 : WordLength(0);
        if (unknownNames.At(text, i, Math.Max(floor, mentions.Count > 0 ? mentions[^1].End : 0)) is not { } span)
        {
            return 0;
        }

        var name = text[span.Start..span.End];
        if (words.ShortTitles.Contains(name))
        {
            return 0;
        }

        instruments.Unknown(name);
        if (shortTitles.Add(name))
        {
            Report(Rules.InstrumentUnknown, span.Start, span.End, $"'{name}' is the name of an instrument that no table has.");
        }

        var mention = new Mention { Start = span.Start, End = span.End, Kind = ReferenceKind.Instrument, Title = name, Status = ReferenceStatus.Unresolved };
        mentions.Add(mention);
        return Pinpoint(Led(mention), span.End, led: true) - i;
    }

    // Of a name that the table lacks: enough to tell it from others.
    private const int LongestUnknown = 40;

    // "Convention on …", "Charter of …", "Convention Européenne", "الميثاق العربي": the name is longer.
    private bool GoesOn(int end)
    {
        var at = Spacing.Skip(text, end);
        return at > end && at < text.Length
            && (char.IsUpper(text[at]) || words.About.Match(text, at) > 0 || words.IssuerLinks.Match(text, at) > 0 || (words.Of.Length > 0 && Spacing.At(text, at, words.Of)) || IsDefinite(at));
    }

    private bool IsDefinite(int at)
    {
        for (var i = 0; i < words.NamePrefixes.Count; i++)
        {
            var stands = words.NamePrefixes[i].Value;
            if (stands.Length > 0 && Spacing.At(text, at, stands))
            {
                return true;
            }
        }

        return false;
    }

    // "the Vienna Convention": a word of the name stands before its kind.
    private bool FollowsName(int start)
    {
        var end = Unskip(start);
        var begin = end;
        while (begin > 0 && (char.IsLetter(text[begin - 1]) || text[begin - 1] is '-' or '’' or '\''))
        {
            begin--;
        }

        return begin > 0 && begin < end && char.IsUpper(text[begin]) && text[Unskip(begin) - 1] is not ('.' or ';' or ':' or '“' or '«' or '"');
    }

    // "United Nations, Treaty Series, vol. 75, Nos. 970–973": the figures behind the volume find the treaty.
    private int TreatySeriesAt(int i)
    {
        const int longest = 60;
        var length = words.TreatySeries.Match(text, i);
        var from = Spacing.Skip(text, i + length);
        from = Spacing.Skip(text, from + words.Pinpoint.Comma.Match(text, from));
        if (length == 0 || words.Pinpoint.Volume.Length == 0 || !Spacing.At(text, from, words.Pinpoint.Volume))
        {
            return 0;
        }

        var end = from;
        for (var at = from; at < Math.Min(text.Length, from + longest) && text[at] is not (';' or '(' or '؛'); at++)
        {
            end = char.IsAsciiDigit(text[at]) ? at + 1 : end;
        }

        var mention = Instrument(i, i + length, text[i..(i + length)], ReferenceKind.Instrument);
        mention.Pinpoint = Ranged(text[from..end]);
        return end - i;
    }

    // "970 à 973" and "970–973" are one range in every language.
    private string Ranged(string figures)
    {
        for (var i = 1; i < figures.Length; i++)
        {
            var at = Spacing.Skip(figures, i);
            var to = Spacing.Skip(figures, at + words.Ranges.Match(figures, at));
            if (char.IsAsciiDigit(figures[i - 1]) && to > at && to < figures.Length && char.IsAsciiDigit(figures[to]))
            {
                figures = figures[..i] + "-" + figures[to..];
            }
        }

        return figures;
    }
}
