using Plenary.Diagnostics;
using Plenary.Extraction.Names;
using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Extraction.Sponsors;

/// <summary>Reads the line that names the sponsors of a draft: <c>阿塞拜疆***和巴勒斯坦国：决议草案</c>.</summary>
public static class SponsorExtractor
{
    /// <summary>Reads a sponsor line. Any text gives a list; what isn't known is kept as printed and reported.</summary>
    /// <param name="line">The line, perhaps wrapped; note calls are marked or plain stars.</param>
    /// <param name="knownMarkers">Marks of the document's notes, by which runs of stars are told apart; may be empty.</param>
    /// <param name="lexicon">The words of the document's language.</param>
    /// <param name="states">The names of states in that language.</param>
    /// <param name="year">Of the document; null where it is not known.</param>
    public static Outcome<IReadOnlyList<SponsorReading>> Extract(
        MappedText line, IReadOnlyCollection<string> knownMarkers, Lexicon lexicon, States states, int? year = null)
    {
        var bare = BareText.Of(line, states.Spaced, starsAreCalls: true);
        var findings = new List<Finding>();
        var range = Names(bare, lexicon.Sponsors, findings);
        var names = NameList.Read(bare, range, lexicon.Lists, states, lexicon.Sponsors);
        var markers = names.Select(_ => new List<SponsorMarker>()).ToArray();
        var owner = -1;
        foreach (var call in bare.Calls)
        {
            while (owner + 1 < names.Count && names[owner + 1].Span.Start < call.Offset)
            {
                owner++;
            }

            if (owner >= 0 && call.Offset <= range.End)
            {
                markers[owner].AddRange(Split(call, bare, names[owner], knownMarkers, findings));
            }
        }

        foreach (var name in names)
        {
            Report(name, bare, findings);
            NameYears.Check(name, year, bare, findings);
        }

        return new Outcome<IReadOnlyList<SponsorReading>>(
            [.. names.Select((n, i) => new SponsorReading(n.Printed, n.Known?.State.Iso3, n.Known?.State.M49, markers[i]))], findings);
    }

    // The names end at the colon before the label.
    private static TextSpan Names(BareText bare, SponsorWords words, List<Finding> findings)
    {
        var text = bare.Text.AsSpan();
        var start = text.IndexOfAnyExcept(" #_") is var first && first < 0 ? text.Length : first;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is ':' or '：' && Phrase.LengthAt(text, i + 1 < text.Length && text[i + 1] == ' ' ? i + 2 : i + 1, words.Labels) > 0)
            {
                return new TextSpan(start, i);
            }
        }

        var all = new TextSpan(start, text.Length);
        findings.Add(Rules.NoSponsorLabel.At("The line was read as names from end to end.", bare.ToRaw(all)));
        return all;
    }

    private static IEnumerable<SponsorMarker> Split(BareCall call, BareText bare, ListedName name, IReadOnlyCollection<string> known, List<Finding> findings)
    {
        var at = call.Place + call.Lead;
        if (!StarRun.IsStars(call.Marker) || known.Count == 0)
        {
            return [new SponsorMarker(call.Marker, at)];
        }

        if (StarRun.Split(call.Marker, known) is not { } parts)
        {
            findings.Add(Rules.UnsplitStars.At($"'{call.Marker}' behind '{name.Printed}': the notes are {string.Join(' ', known.Order(StringComparer.Ordinal))}.", bare.ToRaw(name.Span)));
            return [new SponsorMarker(call.Marker, at)];
        }

        var markers = new List<SponsorMarker>();
        foreach (var part in parts)
        {
            markers.Add(new SponsorMarker(part, at));
            at += part.Length;
        }

        return markers;
    }

    private static void Report(ListedName name, BareText bare, List<Finding> findings)
    {
        if (name.RunsOn)
        {
            findings.Add(Rules.NamesRunTogether.At($"Nothing parts '{name.Printed}' from the name before it.", bare.ToRaw(name.Span)));
        }

        if (name.Kind == ListedKind.Group)
        {
            findings.Add(Rules.GroupAsSponsor.At($"'{name.Printed}' is no state.", bare.ToRaw(name.Span)));
        }
        else if (name.Kind == ListedKind.Unknown)
        {
            findings.Add(Rules.UnknownSponsor.At($"'{name.Printed}' is no name that the tables know.", bare.ToRaw(name.Span)));
        }
    }
}
