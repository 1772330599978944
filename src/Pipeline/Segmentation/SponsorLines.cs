using Plenary.Lexicons;

namespace Plenary.Segmentation;

/// <summary>Recognises where the list of sponsors of a draft begins and ends.</summary>
internal static class SponsorLines
{
    /// <summary>True where a line (without white space) ends with the label of a draft behind a colon.</summary>
    internal static bool EndsList(Lexicon lexicon, string squeezed)
    {
        var colon = squeezed.AsSpan().LastIndexOfAny('：', ':');
        if (colon < 0)
        {
            return false;
        }

        var rest = squeezed.AsSpan(colon + 1);
        foreach (var label in lexicon.Sponsors.Labels)
        {
            if (rest.SequenceEqual(Squeezed.Of(label)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// True where a line (without white space) begins with the name of a state, or of a group, and something that may follow
    /// it in a list. Only the last line may have a conjunction there: two sponsors fit on one line, and titles hold conjunctions too.
    /// </summary>
    internal static bool BeginsList(Lexicon lexicon, string squeezed, bool isLast)
    {
        var length = States.For(lexicon.Language).Match(squeezed, 0)?.Length ?? Phrase.LengthAt(squeezed, 0, lexicon.Sponsors.Groups);
        if (length == 0)
        {
            return false;
        }

        var rest = squeezed[length..];
        return rest.Length == 0 || rest[0] is '*' or '：' or ':' or '(' or '（'
            || lexicon.Lists.Separators.Contains(rest[0], StringComparison.Ordinal)
            || (isLast && lexicon.Lists.Conjunctions.Any(c => rest.StartsWith(c, StringComparison.Ordinal)))
            || lexicon.Sponsors.OnBehalf.Any(c => rest.StartsWith(c, StringComparison.Ordinal));
    }
}
