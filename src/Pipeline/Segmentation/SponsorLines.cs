using Plenary.Lexicons;
using Plenary.Text;

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

        // English prints a call behind the colon.
        var rest = squeezed.AsSpan(colon + 1).TrimStart('*');
        return IsOneOf(rest, lexicon.Sponsors.SqueezedLabels);
    }

    /// <summary>True where a line (without white space) is the label of a draft and nothing else.</summary>
    internal static bool IsLabel(Lexicon lexicon, string squeezed) =>
        IsOneOf(squeezed.AsSpan().TrimEnd('*'), lexicon.Sponsors.SqueezedLabels);

    private static bool IsOneOf(ReadOnlySpan<char> text, string[] labels)
    {
        foreach (var label in labels)
        {
            if (text.Equals(label, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// True where a text (without white space, from the line in question to the end of the list) begins with the name of a
    /// state, or of a group, and something that may follow it in a list. Behind a conjunction another name must stand:
    /// titles hold conjunctions too.
    /// </summary>
    internal static bool BeginsList(Lexicon lexicon, string squeezed)
    {
        var length = NameLength(lexicon, squeezed, 0);
        if (length == 0)
        {
            return false;
        }

        var rest = squeezed[length..];
        return rest.Length == 0 || rest[0] is '*' or '：' or ':' or '(' or '（'
            || lexicon.Lists.Separators.Contains(rest[0], StringComparison.Ordinal)
            || lexicon.Lists.Conjunctions.Any(c => rest.StartsWith(c, StringComparison.Ordinal) && NameLength(lexicon, squeezed, length + c.Length) > 0)
            || lexicon.Sponsors.OnBehalf.Any(c => rest.StartsWith(c, StringComparison.Ordinal));
    }

    private static int NameLength(Lexicon lexicon, string squeezed, int start) =>
        lexicon.States.Match(squeezed, start)?.Length ?? Phrase.LengthAt(squeezed, start, lexicon.Sponsors.Groups);
}
