using Plenary.Lexicons;
using Plenary.Segmentation;
using Plenary.Text;

namespace Plenary.Extraction.Frame;

/// <summary>
/// Reads the sentence that opens the statement of a president: "At the 8876th meeting of the Security Council, held on 9 November 2095, in connection
/// with the Council’s consideration of the item entitled “…”, the President … made the following statement:".
/// </summary>
internal static class StatementOpening
{
    /// <summary>What can quote the title of an item, or the statement itself.</summary>
    internal static readonly char[] Quotes = ['“', '”', '«', '»', '"', '„', '‟', '〝', '〞'];

    /// <summary>The day and the meeting, each null where it is not said.</summary>
    internal static (DateOnly? Date, int? Meeting) Adoption(Units units, Lexicon lexicon)
    {
        DateOnly? date = null;
        int? meeting = null;
        foreach (var line in units.Of(BlockKind.AdoptionLine))
        {
            var squeezed = Squeezed.Of(line.Text.Text);
            date ??= lexicon.Dates.Find(squeezed);
            meeting ??= StatementReader.Meeting(lexicon, squeezed);
        }

        return (date, meeting);
    }

    /// <summary>The title of the item under which the statement was made, without its quotation marks, or null.</summary>
    internal static string? Item(Units units, Lexicon lexicon)
    {
        foreach (var text in units.Of(BlockKind.AdoptionLine).Select(u => u.Text.Text))
        {
            var open = text.IndexOfAny(Quotes);
            var close = text.LastIndexOfAny(Quotes);
            if (open >= 0 && close > open + 1 && lexicon.References.Titled.MatchBefore(text, text.AsSpan(0, open).TrimEnd().Length) > 0)
            {
                return text[(open + 1)..close].Trim(' ', '\u00A0', '\u202F');
            }
        }

        return null;
    }
}
