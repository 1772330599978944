using Plenary.Lexicons;

namespace Plenary.Extraction.References;

/// <summary>
/// Places inside a text where the noun comes first: "article 4, paragraph 3, of the Covenant" before the text that they are a part of, ", in particular
/// paragraph 5" behind it.
/// </summary>
internal sealed partial class PassageReader
{
    // "of the annex to General Assembly": words between a place and what it is a place of.
    private const int LongestLink = 60;

    // "приложение к резолюции": a small word between a place and what it is a place of.
    private const int LongestPreposition = 3;

    private int placeStart;
    private int placeEnd;

    private void ForgetPlaces() => placeStart = placeEnd = -1;

    private int PlaceAt(int i)
    {
        var end = Chain(i);
        if (end < 0)
        {
            return 0;
        }

        // "section II of the annex to …" is one place.
        var goesOn = placeEnd >= 0 && placeEnd < i && i - placeEnd <= LongestLink / 2 && Links(placeEnd, i);
        (placeStart, placeEnd) = (goesOn ? placeStart : i, end);
        return end - i;
    }

    // Gives a mention the place printed right before it.
    private Mention Led(Mention mention)
    {
        if (placeEnd >= 0 && placeEnd < mention.Start && mention.Start - placeEnd <= LongestLink && Links(placeEnd, mention.Start))
        {
            mention.Pinpoint = text[placeStart..placeEnd];
            ForgetPlaces();
        }

        return mention;
    }

    // True where only words stand between two places, and none that joins.
    private bool Links(int from, int to)
    {
        from += words.Pinpoint.Comma.Match(text, from);
        for (var i = Spacing.Skip(text, from); i < to; i++)
        {
            var begins = !char.IsLetter(text[i - 1]);
            if (text[i] is not ('’' or '\'') && !char.IsLetter(text[i]) && !Text.Scripts.IsBlank(text[i]))
            {
                return false;
            }

            if (begins && words.Joiners.Match(text, i) is var joiner and > 0 && EndsWord(i + joiner))
            {
                return false;
            }
        }

        return true;
    }

    // Where the places behind a mention begin and end; an end of -1 where there are none, or where they are places of what comes next.
    private (int Start, int End) PlacesBehind(int from)
    {
        const int mostWords = 2;
        var at = Spacing.Skip(text, from);
        at = at < text.Length && text[at] == '(' ? at + 1 : at;
        var lead = Math.Max(words.Pinpoint.Leads.Match(text, at), words.Pinpoint.Comma.Match(text, at));
        if (lead == 0 && (at == 0 || text[at - 1] != '('))
        {
            return (from, -1);
        }

        at = Spacing.Skip(text, at + lead);
        at = Spacing.Skip(text, at + words.Pinpoint.Leads.Match(text, at));
        for (var skipped = 0; skipped <= mostWords; skipped++)
        {
            if (Chain(at) is var end and > 0)
            {
                return IsPlaceOfNext(end) ? (from, -1) : (at, end);
            }

            var word = at < text.Length && char.IsLower(text[at]) ? WordLength(at) : 0;
            if (word == 0)
            {
                break;
            }

            at = Spacing.Skip(text, at + word);
        }

        return (from, -1);
    }

    private bool IsPlaceOfNext(int end)
    {
        var at = Spacing.Skip(text, end);
        at = Spacing.Skip(text, at + words.Pinpoint.Comma.Match(text, at));
        var small = at < text.Length && char.IsLower(text[at]) && WordLength(at) is var word && word <= LongestPreposition ? Spacing.Skip(text, at + word) : at;
        return words.IssuerLinks.Match(text, at) > 0 || words.Nouns.Match(text, small) > 0 || OfAt(at) > 0 || words.Nouns.Match(text, at) > 0
            || words.Issuers.Match(text, at) > 0 || instruments.Phrases.Match(text, at, out _) > 0 || unknownNames.At(text, at, at) is not null;
    }

    private int OfAt(int at) => words.Of.Length > 0 && Spacing.At(text, at, words.Of) && EndsWord(at + words.Of.Length) ? words.Of.Length : 0;

    // "article 4, paragraph 3", "articles 12 and 13", "annex II, section A"; -1 where none begins here.
    private int Chain(int at)
    {
        var end = Place(at);
        for (var next = end; next > 0;)
        {
            var i = Spacing.Skip(text, end);
            var joint = Math.Max(words.Joiners.Match(text, i), OfAt(i));
            next = joint > 0 && words.Pinpoint.Comma.Match(text, i) == 0 && !EndsWord(i + joint) ? -1 : Place(Spacing.Skip(text, i + joint));
            end = next > 0 ? next : end;
        }

        return end;
    }

    private int Place(int at)
    {
        if (at >= text.Length)
        {
            return -1;
        }

        if (Unit(at) is var unit and > 0 && (EndsWord(at + unit) || text[at + unit - 1] == '.'))
        {
            return Figures(Spacing.Skip(text, at + unit));
        }

        return words.Pinpoint.Parts.Match(text, at) is var part and > 0 && EndsWord(at + part) ? Math.Max(at + part, Figures(Spacing.Skip(text, at + part))) : -1;
    }

    // The word of a unit, or one with a small word written together with it: بالفقرة, للمادة.
    private int Unit(int at)
    {
        const int longest = 24;
        var unit = words.Pinpoint.Units.Match(text, at);
        for (var i = 0; i < words.NamePrefixes.Count && unit == 0; i++)
        {
            var (prefix, stands) = words.NamePrefixes[i];
            if (Spacing.At(text, at, prefix) && at + prefix.Length < text.Length)
            {
                var rest = stands + text[(at + prefix.Length)..Math.Min(text.Length, at + prefix.Length + longest)];
                unit = words.Pinpoint.Units.Match(rest, 0) is var plain && plain > 0 ? plain - stands.Length + prefix.Length : 0;
            }
        }

        return unit;
    }

    // "4", "3 (d)", "12 and 13", "5 to 7", "II", "A"; -1 where there is none.
    private int Figures(int at)
    {
        var end = Figure(at);
        for (var next = end; next > 0;)
        {
            var i = Spacing.Skip(text, end);
            var joint = words.JoinersAndRanges.Match(text, i);
            next = joint > 0 ? Figure(Spacing.Skip(text, i + joint)) : -1;
            end = next > 0 ? next : end;
        }

        return end;
    }

    private int Figure(int at)
    {
        var i = at;
        while (i < text.Length && i - at < 4 && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        while (i == at || (i > at && char.IsAsciiLetterUpper(text[i - 1])))
        {
            if (i >= text.Length || i - at >= 6 || text[i] is not ((>= 'A' and <= 'C') or 'I' or 'V' or 'X' or 'L'))
            {
                break;
            }

            i++;
        }

        if (i == at || (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '/')))
        {
            return -1;
        }

        for (var open = Spacing.Skip(text, i); open + 2 < text.Length && text[open] == '(' && text.IndexOf(')', open) is var close && close > 0 && close - open <= 5; open = Spacing.Skip(text, i))
        {
            i = close + 1;
        }

        // "66 d)", where the letter has its bracket behind it only.
        var letter = Spacing.Skip(text, i);
        return letter > i && letter + 1 < text.Length && char.IsAsciiLetterLower(text[letter]) && text[letter + 1] == ')' ? letter + 2 : i;
    }
}
